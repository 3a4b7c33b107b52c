"""An approval ladder leaves out an amount."""

from collections.abc import Iterator

from generator.checks.bands import END, Cut, bands, gaps
from generator.checks.base import Problem, check
from generator.checks.measures import spell
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(requires=("ladder-border-wrong",))
def ladder_gap(handbook: Handbook) -> Iterator[Problem]:
    """For each amount somebody decides; above the last step the ladder is open, or the request is refused."""
    for held in handbook.approval_ladders:
        found = bands(held.part)
        for reach, band in gaps(found):
            place = handbook.place(held.policy, "approval_ladders", held.index, "steps", band.at)
            variant = "point" if reach.value == band.start.value else None
            yield Problem(place, _values(held.part.subject, reach, band.start), variant)
        highest = max(found, key=lambda band: band.end, default=None)
        if highest is not None and highest.end != END and held.part.beyond is None:
            place = handbook.place(held.policy, "approval_ladders", held.index, "steps", highest.at, "to")
            yield Problem(
                place, {"subject": held.part.subject, "low": spell(highest.end.value)}, "top", severity=Severity.WARNING
            )


def _values(subject: str, low: Cut, high: Cut) -> dict[str, object]:
    return {"subject": subject, "low": spell(low.value), "high": spell(high.value)}
