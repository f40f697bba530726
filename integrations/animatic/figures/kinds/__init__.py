"""Kinds as data, by family: a plan, proportions, colours and parts.

To add a kind, write a `Sheet` beside its family and list a `Kind` in that file's `KINDS`; new files are found
by themselves. Proportions are units (an adult is about 260 tall), sizes on heads are head radii, colours are
roles of the palette. Most kinds are a `replace` of a relative. Then look at it: from the front, from both
sides, walking, waving, asleep.
"""
