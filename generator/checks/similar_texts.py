"""Finds texts that are nearly the same among many, without comparing each with each."""

from collections.abc import Hashable, Iterable
from itertools import chain
from typing import TypeVar
from zlib import crc32

from rapidfuzz import fuzz, process

Key = TypeVar("Key", bound=Hashable)
# Texts that are alike share most runs of characters; so they nearly always share one of the runs picked here.
_RUN = 4
_PICKED = 6
# The texts of one pick that a new one is compared with: a run that all texts have would else cost each against each.
_COMPARED = 4
# Every character takes so many bytes: runs are cut from the bytes.
_WIDE = ("utf-32-le", 4)


def similar_texts(texts: Iterable[tuple[Key, str]], *, alike: float) -> list[list[Key]]:
    """Groups of at least two texts: the first of a group, and all that are at least so much alike to it (0–100)."""
    groups: dict[str, list[Key]] = {}
    picks: dict[int, list[str]] = {}
    first: dict[str, str] = {}
    for key, text in texts:
        if text not in first:
            first[text] = _first(text, picks, alike)
        groups.setdefault(first[text], []).append(key)
    return [group for group in groups.values() if len(group) > 1]


def _first(text: str, picks: dict[int, list[str]], alike: float) -> str:
    """The earlier text that a new one is alike to, or itself; then later ones are compared with it."""
    buckets = [picks.setdefault(pick, []) for pick in _picks(text)]
    earlier = dict.fromkeys(chain.from_iterable(buckets))
    for other, _, _ in process.extract_iter(text, earlier.keys(), scorer=fuzz.ratio, score_cutoff=alike):
        return str(other)
    for bucket in buckets:
        if len(bucket) < _COMPARED:
            bucket.append(text)
    return text


def _picks(text: str) -> list[int]:
    """The smallest hashes of the runs of a text: the same for texts with the same runs, whatever their order."""
    encoding, width = _WIDE
    data = text.encode(encoding)
    starts = range(0, max(len(data) - (_RUN - 1) * width, 1), width)
    return sorted(set(map(crc32, [data[at : at + _RUN * width] for at in starts])))[:_PICKED]
