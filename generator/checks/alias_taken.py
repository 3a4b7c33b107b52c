"""An alias of a role is the title or an alias of another role."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Place, Related, Severity
from generator.model.handbook import Handbook
from generator.model.role import Role

Holder = tuple[Role, Place]


@check(severity=Severity.WARNING, requires=("duplicate-id",))
def alias_taken(handbook: Handbook) -> Iterator[Problem]:
    """Whoever searches for a name should land on one role."""
    roles = [role for role in handbook.roles if role.status != "repealed"]
    titles = {role.title: role for role in reversed(roles)}
    first: dict[str, Holder] = {}
    for role in roles:
        for at, alias in enumerate(role.aliases):
            place = handbook.place(role, "aliases", at)
            values = {"alias": alias, "role": role.title}
            other = titles.get(alias)
            if other is not None and other is not role:
                related = Related(handbook.place(other, "title"), "title-of-role")
                yield Problem(place, values, "role-title", (related,))
                continue
            holder, earlier = first.setdefault(alias, (role, place))
            if holder is not role:
                related = Related(earlier, "first-of-alias")
                yield Problem(place, values | {"other": holder.title}, related=(related,))
