"""A role may decide more than its superior in the same matter."""

from collections.abc import Iterator
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.likeness import gist
from generator.checks.measures import spell
from generator.checks.superiors import superiors
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.role import Role

_GRANTS = ("approve", "decide", "sign", "confirm")
_Matter = tuple[str, str, str | None, str | None]


@check(severity=Severity.WARNING, requires=("duplicate-id", "reporting-cycle"))
def limit_above_superior(handbook: Handbook) -> Iterator[Problem]:
    """Limits grow on the way up, or the superior cannot check what is decided below."""
    limits = {role.id: _limits(role) for role in handbook.roles}
    for role in handbook.roles:
        for matter, (at, limit) in limits[role.id].items():
            above = next((one for one in superiors(handbook, role) if matter in limits[one.id]), None)
            if above is not None and limits[above.id][matter][1] < limit:
                index, lower = limits[above.id][matter]
                related = (Related(handbook.place(above, "authority", index), "limit-of-superior"),)
                values = {"role": role.title, "limit": spell(limit), "superior": above.title, "lower": spell(lower)}
                place = handbook.place(role, "authority", at, "limit")
                yield Problem(place, values | {"object": role.authority[at].object}, related=related)


def _limits(role: Role) -> dict[_Matter, tuple[int, Decimal]]:
    """Upper limits of a role by matter: verb, object, unit and period."""
    found = ((at, entry, entry.limit) for at, entry in enumerate(role.authority) if entry.verb in _GRANTS)
    return {
        (entry.verb, gist(entry.object), limit.unit, limit.per): (at, limit.n)
        for at, entry, limit in found
        if limit is not None and isinstance(limit.n, Decimal) and limit.op not in (">", ">=")
    }
