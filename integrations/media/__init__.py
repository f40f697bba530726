"""Moving pictures and sound as files: encode, probe, join, mix. Pure functions, meant for a child process."""
