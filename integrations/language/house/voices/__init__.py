"""What people say when a plot only says what they mean: speech acts by temperament."""
