"""The shared pens of the studio: shapes, colours, easing and noise on one raster engine."""
