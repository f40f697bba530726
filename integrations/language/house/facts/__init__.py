"""What is decided about a film before its first sentence: who, where, when and what for. Sentences only read it."""
