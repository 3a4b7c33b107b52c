"""One place where a promise is broken. Pure data: the wording lives in `generator.locale`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: an error stops publishing, a hint is shown on request."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something is written: file relative to the project, line and column from 1."""

    file: str
    line: int = 1
    column: int = 1


@dataclass(frozen=True, slots=True)
class Term:
    """A value of a message that is itself a word of the catalogue, such as the name of a list."""

    key: str


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding; `note` is a key under `related` in the catalogue."""

    place: Place
    note: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken promise at one place.

    `check` is the slug of the promise; `variant` picks among several wordings of one check;
    `values` fill the sentences. A value named `nearest` that is not None selects the fix that offers it.
    """

    check: str
    severity: Severity
    place: Place
    values: Mapping[str, object] = field(default_factory=dict)
    variant: str | None = None
    related: tuple[Related, ...] = ()

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        """Findings are reported in the order of the files, then of the lines."""
        return (self.place, self.check, self.variant or "")
