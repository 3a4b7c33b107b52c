"""Finds texts that are nearly the same among many, without comparing each with each."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import partial
from itertools import compress, starmap
from typing import TypeVar

from rapidfuzz import fuzz

Key = TypeVar("Key", bound=Hashable)
# How many texts before and behind it a text is compared with in each order.
_NEIGHBOURS = 2


def similar_texts(texts: Iterable[tuple[Key, str]], *, alike: float) -> list[list[Key]]:
    """Groups of at least two texts: the first of a group, and all that are at least so much alike to it (0–100)."""
    entries = list(texts)
    earlier: dict[str, list[str]] = {}
    place = {text: at for at, text in enumerate(dict.fromkeys(text for _, text in entries))}
    for pair in _similar_neighbours(place, alike):
        one, other = sorted(pair, key=place.__getitem__)
        earlier.setdefault(other, []).append(one)
    groups: dict[str, list[Key]] = {}
    first: dict[str, str] = {}
    for key, text in entries:
        if text not in first:
            heads = (first[one] for one in earlier.get(text, ()))
            first[text] = next((head for head in heads if fuzz.ratio(text, head) >= alike), text)
        groups.setdefault(first[text], []).append(key)
    return [group for group in groups.values() if len(group) > 1]


def _similar_neighbours(texts: Iterable[str], alike: float) -> Iterator[tuple[str, str]]:
    """Pairs of similar texts, each perhaps several times."""
    likeness = partial(fuzz.ratio, score_cutoff=alike)
    for order in _ORDERS:
        ordered = sorted(texts, key=order)
        for distance in range(1, _NEIGHBOURS + 1):
            pairs = list(zip(ordered, ordered[distance:], strict=False))
            yield from compress(pairs, starmap(likeness, pairs))


def _backwards(text: str) -> str:
    return text[::-1]


def _characters(text: str) -> str:
    return "".join(sorted(text))


# Similar texts begin or end alike, or have nearly the same characters: in one of these orders they are neighbours.
_ORDERS: tuple[Callable[[str], str] | None, ...] = (None, _backwards, _characters)
