"""A mutant: the shipped handbook with one defect, and the check that has to see it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mutant:
    """One defect of one shipped file, and where the check fires then.

    `old` stands exactly once in the file; an empty one means that `new` is a file of its own. `line_of` stands exactly
    once in the file where the finding is expected, which is the edited one unless `at` names another; the finding is on
    the line where it begins. `variant` is the wording that is expected, where a check has several. `also` are further
    edits of the same form, for defects that it takes two files to make.
    """

    slug: str
    file: str
    old: str
    new: str
    line_of: str
    at: str | None = None
    variant: str | None = None
    also: tuple[tuple[str, str, str], ...] = ()

    @property
    def edits(self) -> tuple[tuple[str, str, str], ...]:
        """File, old text and new text of everything that is changed."""
        return ((self.file, self.old, self.new), *self.also)

    @property
    def kind(self) -> tuple[str, str | None]:
        """The check and the wording, which is what a defect is counted by."""
        return self.slug, self.variant
