"""Effects: what moves in a place by itself, as plain data that draws a second of itself."""
