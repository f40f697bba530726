"""Plots: beat sheets as data, who may use them, and how they become scenes."""
