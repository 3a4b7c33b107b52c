"""All lists whose entries carry written numbers."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from generator.findings import Term
from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.once import once
from generator.model.policy import Item, Policy
from generator.model.references import Path


class _Numbered(Protocol):
    @property
    def no(self) -> str | int: ...


class Entry(NamedTuple):
    """The number of one entry, as written, and where the entry stands in its record."""

    no: str
    path: Path


class NumberedList(NamedTuple):
    """One list: the record that holds it, what its entries are called, the entries."""

    record: Record
    name: Term
    entries: tuple[Entry, ...]


@once
def numbered_lists(handbook: Handbook) -> Iterator[NumberedList]:
    """Every list with numbers in the handbook; the articles of a policy are one list across its chapters."""
    for department in handbook.departments:
        yield _list(department, "duties", department.duties, ("duties",))
    for role in handbook.roles:
        yield _list(role, "duties", role.duties, ("duties",))
        yield _list(role, "authority", role.authority, ("authority",))
        yield _list(role, "standards", role.standards, ("standards",))
    for policy in handbook.policies:
        yield _list(policy, "chapters", policy.chapters, ("chapters",))
        yield from _articles(policy)
        for index, workflow in enumerate(policy.workflows):
            yield _list(policy, "steps", workflow.steps, ("workflows", index, "steps"))


def _articles(policy: Policy) -> Iterator[NumberedList]:
    paths: list[tuple[Path, _Numbered]] = []
    for at, chapter in enumerate(policy.chapters):
        for index, article in enumerate(chapter.articles):
            path = ("chapters", at, "articles", index)
            paths.append((path, article))
            yield from _items(policy, article.items, (*path, "items"))
    yield NumberedList(policy, Term("lists.articles"), tuple(Entry(str(part.no), path) for path, part in paths))


def _items(policy: Policy, items: tuple[Item, ...], path: Path) -> Iterator[NumberedList]:
    yield _list(policy, "items", items, path)
    for index, item in enumerate(items):
        yield from _items(policy, item.items, (*path, index, "items"))


def _list(record: Record, name: str, parts: Sequence[_Numbered], path: Path) -> NumberedList:
    entries = tuple(Entry(str(part.no), (*path, index)) for index, part in enumerate(parts))
    return NumberedList(record, Term(f"lists.{name}"), entries)
