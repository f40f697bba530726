"""Faces: one description of eyes, brows, mouth and mood that every kind wears."""
