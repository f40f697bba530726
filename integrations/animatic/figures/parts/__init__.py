"""Parts that kinds are put together from: ears, snouts, hair, hats, clothes, tails, hands."""
