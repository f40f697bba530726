"""From a shot to pictures: who stands where, how the camera frames them, and what moves when."""
