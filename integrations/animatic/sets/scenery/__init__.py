"""One file per set; the registry finds them by walking this package."""
