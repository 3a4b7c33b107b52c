"""Finds texts that are nearly the same among many, without comparing each with each."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from itertools import chain
from typing import TypeVar

from rapidfuzz import fuzz, process

Key = TypeVar("Key", bound=Hashable)
# Texts that are alike share most runs of characters, and of those nearly always one of the rarest.
_RUN = 4
_PICKED = 4
# The texts of one pick that a new one is compared with: a run that all texts have would else cost each against each.
_COMPARED = 4


def similar_texts(texts: Iterable[tuple[Key, str]], *, alike: float) -> list[list[Key]]:
    """Groups of at least two texts: the first of a group, and all that are at least so much alike to it (0–100)."""
    entries = list(texts)
    rarity = _rarity(dict.fromkeys(text for _, text in entries))
    groups: dict[str, list[Key]] = {}
    picks: dict[int, list[str]] = {}
    first: dict[str, str] = {}
    for key, text in entries:
        if text not in first:
            picked = sorted(filter(None, map(rarity.get, _runs(text))))[:_PICKED]
            first[text] = _first(text, [picks.setdefault(pick, []) for pick in picked], alike)
        groups.setdefault(first[text], []).append(key)
    return [group for group in groups.values() if len(group) > 1]


def _runs(text: str) -> list[str]:
    return [text[at : at + _RUN] for at in range(max(len(text) - _RUN + 1, 1))]


def _rarity(texts: Iterable[str]) -> Mapping[str, int]:
    """The runs that more than one text has, numbered from 1 for the rarest to the most common."""
    counts = Counter(chain.from_iterable(map(_runs, texts)))
    shared = sorted((count, run) for run, count in counts.items() if count > 1)
    return {run: place for place, (_, run) in enumerate(shared, 1)}


def _first(text: str, buckets: list[list[str]], alike: float) -> str:
    """The earlier text that a new one is alike to, or itself; then later ones are compared with it."""
    earlier = list(dict.fromkeys(chain.from_iterable(buckets)))
    if found := process.extractOne(text, earlier, scorer=fuzz.ratio, score_cutoff=alike):
        return str(found[0])
    for bucket in buckets:
        if len(bucket) < _COMPARED:
            bucket.append(text)
    return text
