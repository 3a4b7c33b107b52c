"""The weights of a role's indicators do not add up to 100."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.weights import Span, WeightSum, weight_sums
from generator.model.handbook import Handbook
from generator.model.role import Role


# An indicator outside every group would be told twice.
@check(requires=("unknown-kpi-group",))
def weights_not_100(handbook: Handbook) -> Iterator[Problem]:
    """A score is a share of 100; where weights may be chosen, some choice must give 100."""
    for role in handbook.roles:
        for weights in weight_sums(role):
            if bare := weights.bare:
                values: dict[str, object] = {"role": role.title, "names": [part.name for _, part in bare]}
                yield Problem(handbook.place(role, *bare[0][0]), values, "missing")
            else:
                yield from _compare(handbook, role, weights)


def _compare(handbook: Handbook, role: Role, weights: WeightSum) -> Iterator[Problem]:
    total, whole = weights.total, weights.whole
    if total is not None and (total[1] < whole[0] or total[0] > whole[1]):
        values = {"role": role.title, "sum": _spell(total), "whole": _spell(whole), "group": weights.group}
        yield Problem(handbook.place(role, *weights.path, key=True), values, "group" if weights.group else None)


def _spell(span: Span) -> str:
    low, high = (f"{end.normalize():f}" for end in span)
    return low if low == high else f"{low}–{high}"
