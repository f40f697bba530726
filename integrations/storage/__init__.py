"""Where the bytes of films are kept."""
