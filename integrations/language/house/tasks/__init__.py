"""One writer per task: each is a pure function of its input and a seed."""
