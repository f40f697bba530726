"""What every film must be: tests run these, and so does the writer before it lets a film go."""
