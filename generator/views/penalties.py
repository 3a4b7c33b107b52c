"""All rules that cost points, money or a post, by policy; with what the tool needs to answer «what happens if»."""

from dataclasses import dataclass

from generator.model.policy import Policy
from generator.model.rules import Penalty
from generator.model.values import Window
from generator.views.context import Context
from generator.views.links import PENALTIES
from generator.views.page import PageView, SearchEntry, SectionView
from generator.views.reach import Reach, RoleGroup, reach, role_groups
from generator.views.rule_rows import RuleRow, policy_rules

LIABILITY = "liability"


@dataclass(frozen=True, slots=True)
class Rung:
    """Which occurrences one step of a row is for; `last` is None for every later one, `otherwise` for the rest."""

    first: int
    last: int | None
    otherwise: bool = False


@dataclass(frozen=True, slots=True)
class PenaltyRow:
    """One rule with whom it reaches, the kinds of its measures, and what the nth occurrence brings.

    `sentence` has places for the count and the result. `otherwise` is the measure for a count without a step of its
    own; None where a step shows it.
    """

    rule: RuleRow
    reach: Reach
    kinds: tuple[str, ...]
    rungs: tuple[Rung, ...]
    sentence: str | None
    otherwise: str | None


@dataclass(frozen=True, slots=True)
class PenaltyGroup:
    """The rules of one policy."""

    rows: tuple[PenaltyRow, ...]


@dataclass(frozen=True, slots=True)
class PenaltiesPage:
    """Everything that the page shows."""

    title: str
    count: str
    total: int
    kinds: tuple[tuple[str, str], ...]
    groups: tuple[RoleGroup, ...]


def penalties(context: Context) -> PageView:
    """The page of all penalties and liabilities."""
    text = context.text
    groups = {policy.id: PenaltyGroup(_rows(policy, context)) for policy in context.policies}
    sections = tuple(
        SectionView(policy.id, policy.title, "group", groups[policy.id])
        for policy in context.policies
        if groups[policy.id].rows
    )
    rows = [row for group in groups.values() for row in group.rows]
    kinds = dict.fromkeys(kind for row in rows for kind in row.kinds)
    title = text("penalties.title")
    return PageView(
        path=PENALTIES,
        template="penalties",
        title=title,
        description=text("penalties.purpose"),
        sections=sections,
        view=PenaltiesPage(
            title=title,
            count=text("penalties.count", count=len(rows)),
            total=len(rows),
            kinds=tuple((kind, _kind_name(kind, context)) for kind in kinds),
            groups=role_groups(context),
        ),
        search=(SearchEntry(PENALTIES, title, "", tuple(text("penalties.keys").split())),),
    )


def _rows(policy: Policy, context: Context) -> tuple[PenaltyRow, ...]:
    drawn = policy_rules(policy, context)
    count = len(policy.penalties)
    rows = [_row(policy, rule, row, context) for rule, row in zip(policy.penalties, drawn[:count], strict=True)]
    rows += [
        PenaltyRow(row, reach(policy, rule.applies_to), (LIABILITY,), (Rung(1, None),), None, None)
        for rule, row in zip(policy.liabilities, drawn[count:], strict=True)
    ]
    return tuple(rows)


def _row(policy: Policy, rule: Penalty, row: RuleRow, context: Context) -> PenaltyRow:
    rungs = [Rung(step.first, None if step.open_ended else step.first) for step in rule.escalation]
    shows_measure = len(row.steps) > len(rungs)
    if not rungs:
        rungs = [Rung(1, None)]
    elif shows_measure:
        rungs.insert(0, Rung(1, None, otherwise=True))
    return PenaltyRow(
        rule=row,
        reach=reach(policy, rule.applies_to),
        kinds=tuple(dict.fromkeys((rule.measure.kind, *(step.measure.kind for step in rule.escalation)))),
        rungs=tuple(rungs),
        sentence=_sentence(rule, context),
        otherwise=None if shows_measure else context.phrases.measure(rule.measure),
    )


def _sentence(rule: Penalty, context: Context) -> str:
    """What the nth time brings, with places for the count and the result."""
    places = {"n": "{n}", "result": "{result}"}
    if not rule.escalation:
        return context.text("penalties.always", **places)
    if rule.window is None:
        return context.text("penalties.no-window", **places)
    return context.text("penalties.nth-of", when=_when(rule.window, context), **places)


def _when(window: Window, context: Context) -> str:
    """The window as it stands before a count, such as 本月."""
    if window.n == 1 and window.kind == "calendar":
        return context.text(f"penalties.this-{window.unit}")
    return context.phrases.window(window)


def _kind_name(kind: str, context: Context) -> str:
    own = ("fine", "points", "extra_duty", "not_counted", "other", LIABILITY)
    return context.text(f"penalties.kind-{kind}") if kind in own else context.phrases.word(f"measures.{kind}")
