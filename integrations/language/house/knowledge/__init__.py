"""What the house knows about the world: few topics, true sentences, and nothing beside them."""
