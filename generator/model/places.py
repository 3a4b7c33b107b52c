"""Names of places in the handbook, as a person writes them: `roles/sales-manager#duty-3`."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.policy import Item, Policy
from generator.model.role import Role


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def number_anchor(kind: str, no: str | int) -> str:
    """The anchor of a numbered line: `duty-1-2` for the duty 1.2."""
    return f"{kind}-{str(no).replace('.', '-')}"


def places(handbook: Handbook) -> frozenset[str]:
    """Every place that the handbook has."""
    return frozenset(_places(handbook))


def _places(handbook: Handbook) -> Iterator[str]:
    for role in handbook.roles:
        yield from _below(f"roles/{role.id}", _role(role))
    for department in handbook.departments:
        yield from _below(f"departments/{department.id}", _department(department))
    for policy in handbook.policies:
        yield from _below(f"policies/{policy.id}", _policy(policy))
    if handbook.decisions is not None:
        yield from _below("decisions", (decision.id for decision in handbook.decisions.decisions))


def _below(page: str, anchors: Iterator[str]) -> Iterator[str]:
    yield page
    for anchor in anchors:
        yield f"{page}#{anchor}"


def _role(role: Role) -> Iterator[str]:
    yield from (number_anchor("duty", duty.no) for duty in role.duties)
    yield from (number_anchor("authority", authority.no) for authority in role.authority)
    yield from (number_anchor("kpi", kpi.id) for kpi in role.kpis)
    yield from (number_anchor("standard", standard.no) for standard in role.standards)
    if role.kpis or role.kpi_groups:
        yield "kpis"
    if role.relations.internal or role.relations.external:
        yield "relations"
    if role.qualifications or role.hours or role.environment or role.career:
        yield "conditions"


def _department(department: Department) -> Iterator[str]:
    yield from (number_anchor("duty", duty.no) for duty in department.duties)
    if department.outlets:
        yield "outlets"


def _policy(policy: Policy) -> Iterator[str]:
    for chapter in policy.chapters:
        yield number_anchor("chapter", chapter.no)
        for article in chapter.articles:
            anchor = number_anchor("article", article.no)
            yield anchor
            yield from _items(anchor, article.items)
    named: Mapping[str, tuple[_Named, ...]] = {
        "penalty": policy.penalties,
        "liability": policy.liabilities,
        "reward": policy.rewards,
        "ladder": policy.approval_ladders,
        "workflow": policy.workflows,
        "form": policy.forms,
        "cadence": policy.cadences,
    }
    for kind, parts in named.items():
        yield from (number_anchor(kind, part.id) for part in parts)
    yield from (number_anchor("term", index) for index, _ in enumerate(policy.glossary, 1))


def _items(above: str, items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        anchor = f"{above}-{item.no}"
        yield anchor
        yield from _items(anchor, item.items)
