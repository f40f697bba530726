"""The sets, one file each; the registry finds them by walking this package.

A new set is a new file with a `SetInfo` (its id, the words that mean it, its label with a preposition, the sets one
could walk to, its spots) and a composer under `@scenery`. The composer calls generators from the sky forward, names
day-lit colours, keeps the middle of the ground free for actors and the lowest 18 % calm for captions, and anchors its
spots. Hour, weather, mood, style and the shape of the frame come by themselves.
"""
