"""Finds texts that are nearly the same among many, without comparing each with each."""

from collections.abc import Hashable, Iterable, Iterator
from typing import TypeVar
from zlib import crc32

from rapidfuzz import fuzz

Key = TypeVar("Key", bound=Hashable)
# Texts that are alike share most runs of characters; so they nearly always share one of the runs picked here.
_RUN = 4
_PICKED = 6
# The texts of one pick that a new one is compared with: a run that all texts have would else cost each against each.
_COMPARED = 4


def similar_texts(texts: Iterable[tuple[Key, str]], *, alike: float) -> Iterator[tuple[Key, Key]]:
    """Pairs of a text and an earlier one that is at least so much alike (0–100); each text is told once."""
    picks: dict[int, list[tuple[Key, str]]] = {}
    for key, text in texts:
        buckets = [picks.setdefault(pick, []) for pick in _picks(text)]
        earlier = {other: words for bucket in buckets for other, words in bucket}
        found = next((o for o, words in earlier.items() if fuzz.ratio(text, words, score_cutoff=alike)), None)
        if found is not None:
            yield key, found
            continue
        for bucket in buckets:
            if len(bucket) < _COMPARED:
                bucket.append((key, text))


def _picks(text: str) -> list[int]:
    """The smallest hashes of the runs of a text: the same for texts with the same runs, whatever their order."""
    runs = {text[at : at + _RUN] for at in range(max(len(text) - _RUN + 1, 1))}
    return sorted({crc32(run.encode()) for run in runs})[:_PICKED]
