"""Every text that an author wrote, taken from the documents once for all checks that read texts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

from generator.findings import Place
from generator.load.document import Document, Kind
from generator.model.handbook import Handbook
from generator.model.once import once
from generator.model.references import Path

# Registers quote other documents, faults included.
_QUOTING = (Kind.SOURCE, Kind.DECISIONS)
_NO_TEXTS = frozenset({"id", "source", "site_url", "repository", "history"})
_UNDECIDED = frozenset({"draft", "repealed"})
Hints = tuple[str, ...] | re.Pattern[str]
"""Words of which a text has at least one when a pattern is found in it, or a pattern for one such character."""


@dataclass(frozen=True)
class Prose:
    """The texts of one document joined in any order, every character that is in them, and whether blanks may be there.

    The history of a record is not among the texts, but a blank may be left in it.
    """

    document: Document
    joined: str
    letters: str
    may_have_blanks: bool

    @cached_property
    def texts(self) -> tuple[tuple[Path, str], ...]:
        """The texts, each with its path; most documents have nothing that a check must point to."""
        texts: list[tuple[Path, str]] = []
        _walk(self.document.data, (), texts)
        return tuple(texts)

    def may_have(self, hints: Hints) -> bool:
        """Whether a pattern may be found: far quicker to know than by looking for it, and mostly the answer is no."""
        if isinstance(hints, re.Pattern):
            return hints.search(self.letters) is not None
        letters = self.letters
        return not hints or any(
            # Looking for a letter among a few hundred is quicker than looking for a word in all texts.
            word[0] in letters and word[-1] in letters and word in self.joined
            for word in hints
        )


class Found(NamedTuple):
    """A pattern found in a text, with the place of the text."""

    place: Place
    text: str
    match: re.Match[str]
    path: Path


@once
def prose(handbook: Handbook) -> Iterator[Prose]:
    """The texts of all documents that could be read, without those of repealed records."""
    for document in handbook.documents.values():
        repealed = document.data.get("status") == "repealed"
        if document.kind not in _QUOTING and document.file not in handbook.unread and not repealed:
            texts, may_have_blanks = _collected(document.data)
            joined = "\n".join(texts)
            yield Prose(document, joined, "".join(set(joined)), may_have_blanks)


def find(
    handbook: Handbook, pattern: re.Pattern[str], hints: Hints = (), rough: re.Pattern[str] | None = None
) -> Iterator[Found]:
    """Every match of a pattern in every text. A pattern finds nothing that goes over the end of a line.

    `rough` is quicker to look for, and found in every text that has the pattern.
    """
    for page in _pages(handbook, hints):
        if rough is None or rough.search(page.joined):
            yield from _find(page, pattern)


def find_in_rules(handbook: Handbook, pattern: re.Pattern[str], hints: Hints = ()) -> Iterator[Found]:
    """Every match in what staff are bound by: roles and the articles of policies that are not drafts."""
    for page in _pages(handbook, hints):
        kind, status = page.document.kind, str(page.document.data.get("status"))
        if kind in (Kind.ROLE, Kind.POLICY) and status not in _UNDECIDED:
            for found in _find(page, pattern):
                # The data of a rule repeat its article.
                if kind is Kind.ROLE or found.path[0] == "chapters":
                    yield found


@once
def _letters(handbook: Handbook) -> Iterator[str]:
    """Every character that is in any text."""
    return iter(set("".join(page.letters for page in prose(handbook))))


def _pages(handbook: Handbook, hints: Hints) -> Iterator[Prose]:
    """The pages that may have something; often one look at the letters of the whole handbook says that none has."""
    if isinstance(hints, tuple) and hints:
        letters = set(_letters(handbook))
        hints = tuple(word for word in hints if letters.issuperset(word))
        if not hints:
            return
    for page in prose(handbook):
        if page.may_have(hints):
            yield page


def snippet(text: str, start: int, end: int) -> str:
    """A part of a text with some words around it, on one line."""
    before, after = max(start - 10, 0), end + 10
    words = " ".join(text[before:after].split())
    return ("…" if before else "") + words + ("…" if after < len(text) else "")


def _collected(data: object) -> tuple[list[str], bool]:
    """The texts below a value, and whether blanks may be there: in one loop, which goes over every value."""
    texts: list[str] = []
    may_have_blanks = False
    waiting = [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            texts.append(value)
        elif isinstance(value, dict):
            may_have_blanks = may_have_blanks or "blank" in value or "history" in value
            for key, part in value.items():
                if isinstance(part, str):
                    if key not in _NO_TEXTS:
                        texts.append(part)
                elif part is not None and key not in _NO_TEXTS:
                    waiting.append(part)
        elif isinstance(value, list):
            waiting += value
    return texts, may_have_blanks


def _walk(value: Any, path: Path, texts: list[tuple[Path, str]]) -> None:
    """Collects the same texts with their paths."""
    if isinstance(value, str):
        texts.append((path, value))
    elif isinstance(value, dict):
        for key, part in value.items():
            if part is not None and key not in _NO_TEXTS:
                _walk(part, (*path, key), texts)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            _walk(part, (*path, index), texts)


def _find(page: Prose, pattern: re.Pattern[str]) -> Iterator[Found]:
    if pattern.search(page.joined):
        for path, text in page.texts:
            for match in pattern.finditer(text):
                yield Found(page.document.place(*path), text, match, path)
