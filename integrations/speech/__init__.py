"""Voices, one folder per provider."""
