"""All rules that cost points, money or a post, by policy."""

from dataclasses import dataclass

from generator.views.context import Context
from generator.views.links import PENALTIES
from generator.views.page import PageView, SearchEntry, SectionView
from generator.views.rule_rows import RuleRow, policy_rules


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
        rows = policy_rules(policy, context)
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
