"""Everything that is written on a picture: typefaces, lines of type and captions."""
