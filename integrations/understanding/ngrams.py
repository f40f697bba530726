"""A linear classifier over hashed n-grams: numpy only, trained in a moment from example lines."""

import re
from collections.abc import Sequence
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

BITS = 13
"""2^BITS features."""
RIDGE = 0.35
"""How strongly weights are kept small."""
SHARPNESS = 13.0
"""Scores to probabilities; fitted on lines that were left out."""

_WORD = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W_]+(?:'[^\W_]+)?|_\w+_", re.UNICODE)
Matrix = NDArray[np.float32]


def features(text: str) -> dict[int, float]:
    """Word 1- and 2-grams and character 3- to 5-grams inside words, hashed, as a vector of length 1."""
    words = _WORD.findall(text.casefold())
    grams = [f"w{word}" for word in words]
    grams += [f"b{first} {second}" for first, second in zip(["<", *words], [*words, ">"], strict=True)]
    for word in words:
        padded = f" {word} "
        grams += [f"c{padded[at : at + size]}" for size in (3, 4, 5) for at in range(len(padded) - size + 1)]
    counts: dict[int, float] = {}
    for gram in grams:
        place = crc32(gram.encode()) & ((1 << BITS) - 1)
        weight = 1.0 if gram[0] == "c" else 2.0
        counts[place] = counts.get(place, 0.0) + weight
    norm = sum(value * value for value in counts.values()) ** 0.5
    return {place: value / norm for place, value in counts.items()} if norm else {}


class Classifier:
    """Ridge regression onto one column per label, solved over the examples instead of the features."""

    def __init__(self, lines: Sequence[tuple[str, str]]) -> None:
        """`lines`: (text, label)."""
        self.labels = sorted({label for _, label in lines})
        examples = np.zeros((len(lines), 1 << BITS), dtype=np.float32)
        targets = np.full((len(lines), len(self.labels)), -1 / len(self.labels), dtype=np.float32)
        for row, (text, label) in enumerate(lines):
            for place, value in features(text).items():
                examples[row, place] = value
            targets[row, self.labels.index(label)] = 1.0
        kernel = examples @ examples.T + RIDGE * np.eye(len(lines), dtype=np.float32)
        self._weights: Matrix = (examples.T @ np.linalg.solve(kernel, targets)).astype(np.float32)

    def probabilities(self, text: str) -> list[tuple[str, float]]:
        """Every label with its probability, likeliest first."""
        found = features(text)
        places = np.fromiter(found.keys(), dtype=np.intp, count=len(found))
        values = np.fromiter(found.values(), dtype=np.float32, count=len(found))
        scores = values @ self._weights[places] * SHARPNESS
        exponents = np.exp(scores - scores.max())
        shares = exponents / exponents.sum()
        ranked = sorted(zip(self.labels, shares.tolist(), strict=True), key=lambda pair: -pair[1])
        return [(label, float(share)) for label, share in ranked]
