"""New numbers for lists in which they do not run 1, 2, 3, and for everything that names the old ones."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.checks.numbered import Entry, NumberedList, numbered_lists
from generator.checks.numerals import han_number
from generator.checks.texts import find
from generator.findings import Place
from generator.load.rewrite import At, Change
from generator.model.base import Record
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.places import number_anchor
from generator.model.policy import Policy
from generator.model.references import Path, references
from generator.model.role import Role

_ANCHORS = {"duties": "duty", "authority": "authority", "standards": "standard", "chapters": "chapter"}
_IN_ARTICLE = ("articles", "items")
_ARTICLE = re.compile(
    "(?:《(?P<title>[^《》]+)》)?第(?:(?P<digits>[0-9]{1,4})|(?P<han>[〇零一二三四五六七八九十百]+))条"
)


@dataclass(slots=True)
class Renumbering:
    """The changes by file and place; and the places where a person has to look which entry is meant."""

    changes: dict[str, dict[At, Change]] = field(default_factory=dict)
    doubtful: list[Place] = field(default_factory=list)

    def put(self, place: Place, old: str, new: str) -> None:
        """Write something else at a place."""
        if old != new:
            self.changes.setdefault(place.file, {})[place.line, place.column] = _constant(new)


@dataclass(slots=True)
class _Moves:
    """Old names to new ones; the first of several entries with one name counts, as it does for links."""

    new: dict[str, str] = field(default_factory=dict)
    taken: set[str] = field(default_factory=set)
    twice: set[str] = field(default_factory=set)

    def add(self, old: str, new: str) -> None:
        self.taken.add(new)
        if self.new.setdefault(old, new) != new:
            self.twice.add(old)

    def is_doubtful(self, name: str) -> bool:
        """Whether several entries had the name, or none had it and one has it now."""
        return name in self.twice or (name in self.taken and name not in self.new)


def renumbering(handbook: Handbook, files: frozenset[str]) -> Renumbering:
    """What has to change so that the numbers in some files run on in the order in which the entries stand."""
    done = Renumbering()
    moved = _Moves()
    for record, lists in _lists(handbook, files):
        old = {entry.path: entry.no for one in lists for entry in one.entries}
        new = {entry.path: no for one in lists for entry, no in zip(one.entries, _running(handbook, one), strict=True)}
        for path, no in old.items():
            done.put(handbook.place(record, *path, "no"), no, new[path])
            if anchor := _anchor(path, old):
                moved.add(f"{_page(record)}#{anchor}", f"{_page(record)}#{_anchor(path, new)}")
        if isinstance(record, Policy):
            _articles(handbook, record, old, new, done)
            _steps(handbook, record, old, new, done)
    for record, reference in handbook.references.get("place", ()):
        _follow(done, moved, handbook.place(record, *reference.path), reference.id)
    return done


def _lists(handbook: Handbook, files: frozenset[str]) -> Iterable[tuple[Record, list[NumberedList]]]:
    """The lists of each record that lies in one of the files."""
    found: dict[int, tuple[Record, list[NumberedList]]] = {}
    for one in numbered_lists(handbook):
        if one.record.file in files:
            found.setdefault(id(one.record), (one.record, []))[1].append(one)
    return found.values()


def _running(handbook: Handbook, numbered: NumberedList) -> Iterator[str]:
    """1, 2, 3; or 1.1, 1.2, 2.1 where the first entry has such a number, a new leading one for every new heading."""
    entries = numbered.entries
    if not entries or "." not in entries[0].no:
        yield from (str(no) for no, _ in enumerate(entries, 1))
        return
    leading = index = 0
    before: object = None
    for entry in entries:
        heading = _heading(handbook, numbered.record, entry)
        leading, index = (leading, index + 1) if heading == before else (leading + 1, 1)
        before = heading
        yield f"{leading}.{index}"


def _heading(handbook: Handbook, record: Record, entry: Entry) -> tuple[str, str]:
    data: Any = handbook.documents[record.file].data
    for step in entry.path:
        data = data[step]
    group = data.get("group")
    return ("group", group) if isinstance(group, str) else ("number", entry.no.partition(".")[0])


def _page(record: Record) -> str:
    match record:
        case Policy():
            return f"policies/{record.id}"
        case Role():
            return f"roles/{record.id}"
        case Department():
            return f"departments/{record.id}"
    raise TypeError(record)


def _anchor(path: Path, numbers: Mapping[Path, str]) -> str | None:
    """The name of an entry in links; steps have none."""
    ends = [at + 2 for at, step in enumerate(path) if step in _IN_ARTICLE]
    if ends:
        return "-".join(["article", *(numbers[path[:end]] for end in ends)])
    kind = _ANCHORS.get(str(path[0]))
    return number_anchor(kind, numbers[path]) if kind else None


def _articles(
    handbook: Handbook, policy: Policy, old: Mapping[Path, str], new: Mapping[Path, str], done: Renumbering
) -> None:
    """The articles that rules, ladders, workflows and words of the policy name."""
    moved = _Moves()
    for path, no in old.items():
        if path[-2] == "articles":
            moved.add(no, new[path])
    for reference in references(policy):
        if reference.kind == "article":
            _follow(done, moved, handbook.place(policy, *reference.path), reference.id)
    changed = {no for no, number in moved.new.items() if no != number}
    _cited(handbook, policy, changed | (moved.taken - moved.new.keys()), done)


def _cited(handbook: Handbook, policy: Policy, moved: set[str], done: Renumbering) -> None:
    """Texts that name a moved article in words are doubtful: what they mean only their author knows."""
    if not moved:
        return
    for found in find(handbook, _ARTICLE, ("条",)):
        title, digits, han = found.match.group("title", "digits", "han")
        here = title is None and found.place.file == policy.file
        if (here or title == policy.title) and str(int(digits) if digits else han_number(han)) in moved:
            done.doubtful.append(found.place)


def _steps(
    handbook: Handbook, policy: Policy, old: Mapping[Path, str], new: Mapping[Path, str], done: Renumbering
) -> None:
    """The steps to which steps of the same workflow lead."""
    for at, workflow in enumerate(policy.workflows):
        above = ("workflows", at, "steps")
        moved = _Moves()
        for index, _ in enumerate(workflow.steps):
            moved.add(old[*above, index], new[*above, index])
        for index, step in enumerate(workflow.steps):
            for branch, leads in enumerate(step.next):
                place = handbook.place(policy, *above, index, "next", branch, "to")
                _follow(done, moved, place, str(leads.to))


def _follow(done: Renumbering, moved: _Moves, place: Place, name: str) -> None:
    done.put(place, name, moved.new.get(name, name))
    if moved.is_doubtful(name):
        done.doubtful.append(place)


def _constant(new: str) -> Change:
    def change(old: str) -> str:
        del old
        return new

    return change
