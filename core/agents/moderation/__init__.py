"""What is not filmed: the policy as data, and the ways a text can be read to find it."""
