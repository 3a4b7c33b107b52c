"""One content file as plain data, with the place of every key and value."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from generator.findings import Place


class Kind(StrEnum):
    """What a content file describes, known from where it lies."""

    SETTINGS = "settings"
    TOPICS = "topics"
    DEPARTMENT = "department"
    ROLE = "role"
    POLICY = "policy"
    SOURCE = "source"
    DECISIONS = "decisions"


class Spot(NamedTuple):
    """Where one value is written: line and column from 1.

    `key` is the place of the key that leads here, None for list items and for the root.
    """

    key: tuple[int, int] | None
    value: tuple[int, int]
    children: "dict[str, Spot] | list[Spot] | None"


class Allowance(NamedTuple):
    """A comment `# handbook: allow <check> -- reason`; `line` is where the comment stands."""

    check: str
    reason: str
    line: int


@dataclass(frozen=True, slots=True)
class Document:
    """The data of one file. `file` is its POSIX path relative to the project.

    Scalars are text as it was typed, or None. `allowances` are keyed by the line that they are for.
    """

    file: str
    kind: Kind
    data: dict[str, Any]
    spots: Spot
    allowances: dict[int, tuple[Allowance, ...]]

    def place(self, *path: str | int, key: bool = False) -> Place:
        """The place of the deepest value that exists along the path, or of the key that leads to it."""
        spot = self.spots
        for step in path:
            below = _step(spot, step)
            if below is None:
                break
            spot = below
        line, column = spot.key if key and spot.key else spot.value
        return Place(self.file, line, column)


def _step(spot: Spot, step: str | int) -> Spot | None:
    children = spot.children
    below: Spot | None = None
    if isinstance(children, dict) and isinstance(step, str):
        below = children.get(step)
    elif isinstance(children, list) and isinstance(step, int) and 0 <= step < len(children):
        below = children[step]
    return below
