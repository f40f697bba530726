"""English word forms and sentences, as far as narration needs them."""
