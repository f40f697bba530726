"""The house writer: stories from the user's own sentence, without a key and without a neural network."""
