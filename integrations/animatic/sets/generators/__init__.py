"""Generators: every landscape or room is a handful of these calls, seeded and aware of the frame."""
