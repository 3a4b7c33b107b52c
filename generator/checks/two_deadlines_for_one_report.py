"""One report of a role is due at two different times."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.timetable import roles_bound
from generator.findings import Related
from generator.model.handbook import Handbook, Held
from generator.model.policy import Cadence
from generator.model.values import Moment

PARTS = ("time", "weekday", "day", "month", "offset_days")


@check()
def two_deadlines_for_one_report(handbook: Handbook) -> Iterator[Problem]:
    """Staff can only keep to one. Reports are the same when their form or title and their cycle are."""
    told = set()
    for (role, *_), reports in _by_role_and_report(handbook).items():
        first, *others = reports
        for held in others:
            pair = (first.part.id, held.part.id)
            if pair not in told and _differ(first.part.at, held.part.at):
                told.add(pair)
                related = Related(handbook.place(first.policy, "cadences", first.index, "at"), "other-deadline")
                place = handbook.place(held.policy, "cadences", held.index, "at")
                values = {"role": handbook.role[role].title, "title": held.part.title, "first": first.part.title}
                yield Problem(place, values, related=(related,))


def _differ(one: Moment | None, other: Moment | None) -> bool:
    """Whether both say something about the same part of the time, and say it differently."""
    return any(
        (said := getattr(one, part, None)) is not None
        and (again := getattr(other, part, None)) is not None
        and str(said).zfill(5) != str(again).zfill(5)
        for part in PARTS
    )


def _by_role_and_report(handbook: Handbook) -> dict[tuple[str, str, str], list[Held[Cadence]]]:
    found: dict[tuple[str, str, str], list[Held[Cadence]]] = {}
    for held in handbook.cadences:
        report = held.part
        if report.kind == "report" and report.at is not None and held.policy.status != "repealed":
            for role in roles_bound(handbook, held):
                for name in {report.title, *report.outputs}:
                    found.setdefault((role.id, report.frequency.every, name), []).append(held)
    return found
