"""Libraries that stand in for OpenGL, so that raster drawing needs no system package."""
