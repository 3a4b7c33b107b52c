"""A mutant: the shipped handbook with one defect, and the check that has to see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mutant:
    """One edit of one shipped file, and where the check fires then.

    `old` stands exactly once in the file; `line_of` is on exactly one line of the file where the finding is expected:
    the edited one, unless `at` names another.
    """

    slug: str
    file: str
    old: str
    new: str
    line_of: str
    at: str | None = None
