"""Props: small vector recipes, one module per group."""
