"""espeak-ng in a process of its own: its licence stays there, and so do its crashes."""
