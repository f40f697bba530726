"""Films that are not stories: each a form with its own order, filled with what the user said or what the house
knows."""
