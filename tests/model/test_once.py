"""What many ask for is gone through once, and forgotten with what it was made of."""

import gc
import weakref
from collections.abc import Iterator

from generator.model.once import once


class Book:
    """Something large."""

    def __init__(self, *words: str) -> None:
        self.words = words


class Word:
    """Something that is found in it."""


def test_a_book_is_gone_through_once() -> None:
    calls = []

    @once
    def lengths(book: Book) -> Iterator[int]:
        calls.append(book)
        yield from map(len, book.words)

    one, other = Book("a", "bc"), Book("def")
    assert lengths(one) == lengths(one) == (1, 2)
    assert lengths(other) == (3,)
    assert calls == [one, other]


def test_what_was_found_is_forgotten_with_the_book() -> None:
    @once
    def found(book: Book) -> Iterator[Word]:
        yield from (Word() for _ in book.words)

    book = Book("a")
    word = weakref.ref(found(book)[0])
    del book
    gc.collect()
    assert word() is None
