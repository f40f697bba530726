"""Actions: small sets of curves over time that set a pose."""
