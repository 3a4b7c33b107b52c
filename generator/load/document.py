"""One content file as plain data, with the place of every key and value."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple, TypeAlias

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


Children: TypeAlias = "dict[str, Spot] | list[Spot] | None"
FindChildren: TypeAlias = Callable[[], Children]


class Spot:
    """Where one value is written: line and column from 1.

    `key` is the place of the key that leads here, None for list items and for the root. `children` are given, or a
    function that is called when they are first asked for.
    """

    __slots__ = ("_children", "key", "value")

    def __init__(
        self, key: tuple[int, int] | None, value: tuple[int, int], children: "Children | FindChildren" = None
    ) -> None:
        self.key = key
        self.value = value
        self._children = children

    @property
    def children(self) -> Children:
        """The spots of what is below the value."""
        if callable(self._children):
            self._children = self._children()
        return self._children

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Spot) and self._parts == other._parts

    def __hash__(self) -> int:
        return hash((self.key, self.value))

    @property
    def _parts(self) -> tuple[object, ...]:
        return self.key, self.value, self.children


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
