"""Music from a seed: a theme, a form, instruments, and an ending that falls where the film ends."""
