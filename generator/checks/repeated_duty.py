"""The same duty stands twice in one role or department."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import bare, written_duties
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.references import Path

Numbered = tuple[str, Path]


@check(severity=Severity.WARNING)
def repeated_duty(handbook: Handbook) -> Iterator[Problem]:
    """A second wording of a duty looks like a second duty; punctuation does not make a difference."""
    first: dict[tuple[str, str], Numbered] = {}
    for holder, path, duty in written_duties(handbook):
        no, earlier = first.setdefault((holder.file, bare(duty.text)), (duty.no, path))
        if earlier != path:
            related = Related(handbook.place(holder, *earlier, "text"), "first-of-duty")
            yield Problem(handbook.place(holder, *path, "text"), {"no": duty.no, "first": no}, related=(related,))
