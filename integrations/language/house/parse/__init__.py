"""From one chat line to a frame: who, what, where, and what the user wishes for."""
