"""All rules that cost points, money or a post, by policy."""

from dataclasses import dataclass

from generator.model.handbook import Held
from generator.model.policy import Policy
from generator.views.context import Context
from generator.views.links import PENALTIES
from generator.views.page import PageView, SearchEntry, SectionView
from generator.views.rule_rows import RuleRow, liability_row, penalty_row


@dataclass(frozen=True, slots=True)
class PenaltyGroup:
    """The rules of one policy."""

    rows: tuple[RuleRow, ...]


@dataclass(frozen=True, slots=True)
class PenaltiesPage:
    """Everything that the page shows."""

    title: str
    count: str


def penalties(context: Context) -> PageView:
    """The page of all penalties and liabilities."""
    title = context.text("penalties.title")
    sections = []
    count = 0
    for policy in context.policies:
        rows = _rows(policy, context)
        count += len(rows)
        if rows:
            sections.append(SectionView(policy.id, policy.title, "group", PenaltyGroup(rows)))
    return PageView(
        path=PENALTIES,
        template="penalties",
        title=title,
        description=context.text("penalties.purpose"),
        sections=tuple(sections),
        view=PenaltiesPage(title, context.text("penalties.count", count=count)),
        search=(SearchEntry(PENALTIES, title, ""),),
    )


def _rows(policy: Policy, context: Context) -> tuple[RuleRow, ...]:
    rows = [penalty_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.penalties)]
    rows += [liability_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.liabilities)]
    return tuple(rows)
