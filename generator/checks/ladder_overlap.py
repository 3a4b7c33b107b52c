"""Two steps of an approval ladder cover the same amount."""

from collections.abc import Iterator
from itertools import pairwise

from generator.checks.bands import Band, bands
from generator.checks.base import Problem, check
from generator.checks.measures import spell
from generator.findings import Related
from generator.model.handbook import Handbook
from generator.model.policy import ApprovalLadder


@check(requires=("ladder-border-wrong",))
def ladder_overlap(handbook: Handbook) -> Iterator[Problem]:
    """One amount has one way of approval; steps with different conditions or forms stand beside each other."""
    for held in handbook.approval_ladders:
        for group in _alike(held.part):
            for lower, upper in pairwise(group):
                if upper.start < lower.end:
                    path = ("approval_ladders", held.index, "steps")
                    first = handbook.place(held.policy, *path, lower.at)
                    place = handbook.place(held.policy, *path, upper.at)
                    related = (Related(first, "other-step"),)
                    values = {"subject": held.part.subject, "amount": spell(min(upper.start, lower.end).value)}
                    variant = None if upper.start.value.is_finite() else "whole"
                    yield Problem(place, values, variant, related=related)


def _alike(ladder: ApprovalLadder) -> list[list[Band]]:
    """The bands of a ladder, parted by condition and form."""
    groups: dict[tuple[str | None, str | None], list[Band]] = {}
    for band in bands(ladder):
        step = ladder.steps[band.at]
        groups.setdefault((step.condition, step.form), []).append(band)
    return list(groups.values())
