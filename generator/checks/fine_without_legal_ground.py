"""A policy fines staff."""

import re
from collections.abc import Iterator

from generator.checks.bare_articles import said_only_in_text
from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Place, Related
from generator.model.handbook import Handbook
from generator.model.rules import Fine

SAID = re.compile(
    r"(?<!不得)(?:罚款?|扣款?)(?:人民币)?\s*\d+\s*元|扣除?[^，。；]{0,10}(?:[2-9]|\d\.\d)[倍天日][^，。；]{0,4}工资"
)


@check(severity=severity_of("L-FINE-2"))
def fine_without_legal_ground(handbook: Handbook) -> Iterator[Problem]:
    """No national text lets an employer fine; some places forbid it. One finding for a policy, with all its fines."""
    law, variant = ("L-FINE-3", "guangdong") if laws()["L-FINE-3"].binds(handbook) else ("L-FINE-2", None)
    for policy, places in _fines(handbook).items() if laws()[law].binds(handbook) else ():
        related = tuple(Related(place, "another-fine") for place in places[1:])
        values = {"policy": handbook.policy[policy].title, "count": len(places)}
        yield reminder(law, places[0], values, variant, related)


def _fines(handbook: Handbook) -> dict[str, list[Place]]:
    """Places of fines by policy: those in the data, then those that only the text knows."""
    found: dict[str, list[Place]] = {}
    for held in handbook.penalties:
        measures = (held.part.measure, *(step.measure for step in held.part.escalation))
        binds = held.policy.status not in ("draft", "repealed")
        if binds and any(isinstance(measure, Fine) for measure in measures):
            place = handbook.place(held.policy, "penalties", held.index, "measure")
            found.setdefault(held.policy.id, []).append(place)
    for said in said_only_in_text(handbook, SAID, "penalties"):
        found.setdefault(said.policy.id, []).append(said.place)
    return found
