"""Every figure of the sources for the sales department stands in the data of the shipped handbook."""

from decimal import Decimal

import pytest

from generator.model.base import Blank
from generator.model.handbook import Handbook
from generator.model.rules import ExtraDuty, Fine, Penalty, PointsDeduction
from generator.project import check
from tests.shipped import REPOSITORY


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    handbook = check(REPOSITORY).handbook
    assert handbook is not None
    return handbook


def penalties(handbook: Handbook, source: str) -> list[Penalty]:
    return [held.part for held in handbook.penalties if any(cited.startswith(source) for cited in held.part.source)]


def test_the_six_fines_and_their_collection(handbook: Handbook) -> None:
    fines = [rule for rule in penalties(handbook, "s002#D4/") if _fines(rule)]
    assert sorted(max(_fines(rule)) for rule in fines) == [Decimal(10)] * 5 + [Decimal(20)]
    assert {rule.collected_by for rule in fines} == {"information-clerk"}


def test_the_fine_that_grows_starts_with_a_warning(handbook: Handbook) -> None:
    late = next(rule for rule in penalties(handbook, "s002#D4/1-①") if rule.escalation)
    assert [(step.nth, step.measure.kind) for step in late.escalation] == [
        ("1", "warning"),
        ("2", "fine"),
        (">=3", "fine"),
    ] or [(step.nth, step.measure.kind) for step in late.escalation] == [("1", "warning"), (">=2", "fine")]


def test_the_extra_day_on_duty(handbook: Handbook) -> None:
    days = [rule.measure.days for rule in penalties(handbook, "s002#D4/") if isinstance(rule.measure, ExtraDuty)]
    assert days == [Decimal(1)]


def test_the_fine_that_the_company_left_blank(handbook: Handbook) -> None:
    blanks = [
        held
        for held in handbook.penalties
        if isinstance(held.part.measure, Fine) and isinstance(held.part.measure.amount, Blank)
    ]
    assert [held.policy.id for held in blanks] == ["complaint-handling"]
    assert blanks[0].policy.status == "trial"


def test_the_four_point_rules(handbook: Handbook) -> None:
    points = [rule.measure for rule in penalties(handbook, "s002#D20/") if isinstance(rule.measure, PointsDeduction)]
    assert sorted((str(one.points), one.per) for one in points) == [
        ("10", "month"),
        ("10", "occurrence"),
        ("5", "day"),
        ("5", "occurrence"),
    ]
    assert {one.of for one in points} == {Decimal(100)}


def test_the_sixth_false_work_log_ends_the_contract(handbook: Handbook) -> None:
    ending = [
        (step.first, step.measure.kind)
        for rule in penalties(handbook, "s002#D20/")
        for step in rule.escalation
        if step.measure.kind == "dismissal"
    ]
    assert ending == [(6, "dismissal")]


def test_leave_by_length_and_notice(handbook: Handbook) -> None:
    leave = next(held.part for held in handbook.approval_ladders if held.policy.id == "sales-attendance")
    bands = [
        (
            step.over.n if step.over else None,
            step.to.n if step.to else None,
            step.notice.n if step.notice else None,
        )
        for step in leave.steps
    ]
    assert bands == [
        (None, Decimal(3), Decimal(2)),
        (Decimal(3), Decimal(7), Decimal(5)),
        (Decimal(7), None, Decimal(15)),
    ]


@pytest.mark.parametrize(
    "figure",
    [
        "8:15",
        "8:25",
        "8:30",
        "9:00",
        "17:50",
        "9:30",
        "15:00",
        "10:00",
        "18:00",
        "24小时",
        "25日",
        "50吨",
        "100元",
        "15%",
    ],
)
def test_a_figure_of_the_sources_stands_in_a_policy(handbook: Handbook, figure: str) -> None:
    texts = [
        article.text + "".join(item.text for item in article.items)
        for policy in handbook.policies
        for chapter in policy.chapters
        for article in chapter.articles
    ]
    assert any(figure in text for text in texts)


def _fines(rule: Penalty) -> list[Decimal]:
    measures = [rule.measure, *(step.measure for step in rule.escalation)]
    return [one.amount for one in measures if isinstance(one, Fine) and isinstance(one.amount, Decimal)]
