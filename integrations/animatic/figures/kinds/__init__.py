"""Kinds as data, by family: a plan, proportions, colours and parts."""
