"""Two meetings of one role are held at the same time."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.timetable import Slot, roles_bound, slot_of
from generator.findings import Related, Severity
from generator.model.handbook import Handbook, Held
from generator.model.policy import Cadence

Entry = tuple[Slot, Held[Cadence]]


@check(severity=Severity.WARNING)
def meetings_at_once(handbook: Handbook) -> Iterator[Problem]:
    """Nobody can attend both. Turns of duty are taken by one of several, and do not count."""
    told = set()
    for (role, _), entries in _by_role_and_day(handbook).items():
        (before, first), *later = sorted(entries, key=lambda entry: entry[0][1:])
        for after, second in later:
            pair = (first.part.id, second.part.id)
            overlaps = after.start < max(before.end, before.start + 1)
            if overlaps and pair not in told:
                told.add(pair)
                values = {"role": handbook.role[role].title, "first": first.part.title, "second": second.part.title}
                related = Related(handbook.place(first.policy, "cadences", first.index, "at"), "other-meeting")
                place = handbook.place(second.policy, "cadences", second.index, "at")
                yield Problem(place, values, related=(related,))
            if after.end >= before.end:
                before, first = after, second


def _by_role_and_day(handbook: Handbook) -> dict[tuple[str, str], list[Entry]]:
    found: dict[tuple[str, str], list[Entry]] = {}
    for held in handbook.cadences:
        slot = slot_of(held.part)
        if slot is not None and held.part.kind == "meeting" and held.policy.status != "repealed":
            chair = {held.part.chair} if held.part.chair else set()
            present = {role.id for role in roles_bound(handbook, held)} | chair
            for role in sorted(present & handbook.role.keys()):
                for day in slot.days:
                    found.setdefault((role, day), []).append((slot, held))
    return found
