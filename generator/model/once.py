"""What is gone through once for all who ask."""

import weakref
from collections.abc import Callable, Iterable
from functools import wraps
from typing import TypeVar

Whole = TypeVar("Whole")
Entry = TypeVar("Entry")


def once(read: Callable[[Whole], Iterable[Entry]]) -> Callable[[Whole], tuple[Entry, ...]]:
    """Let a function go through a whole, such as a handbook, once for all who ask; forgotten when the whole is."""
    known: dict[int, tuple[Entry, ...]] = {}

    @wraps(read)
    def recall(whole: Whole) -> tuple[Entry, ...]:
        key = id(whole)
        if key not in known:
            known[key] = tuple(read(whole))
            weakref.finalize(whole, known.pop, key, None).atexit = False
        return known[key]

    return recall
