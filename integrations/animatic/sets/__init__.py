"""Places of the animatic studio: sets that light, weather and stage themselves."""
