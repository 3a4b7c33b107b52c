"""The rules of a policy that end the labour contract."""

from collections.abc import Iterator

from generator.model.handbook import Handbook, Held
from generator.model.references import Path
from generator.model.rules import Penalty, Sanction


def dismissals(handbook: Handbook) -> Iterator[tuple[Held[Penalty], Path, Sanction]]:
    """Each measure that ends the contract, with its rule and its path in the policy, unless it is a draft."""
    for held in handbook.penalties:
        if held.policy.status not in ("draft", "repealed"):
            path = ("penalties", held.index)
            steps = enumerate(held.part.escalation)
            measures = [
                ((*path, "measure"), held.part.measure),
                *(((*path, "escalation", at, "measure"), step.measure) for at, step in steps),
            ]
            for where, measure in measures:
                if isinstance(measure, Sanction) and measure.kind == "dismissal":
                    yield held, where, measure
