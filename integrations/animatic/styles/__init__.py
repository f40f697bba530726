"""The looks of the studio, one file each."""
