from generator.views.penalties import PenaltiesPage, PenaltyGroup, penalties
from tests.samples.read import FULL, MINIMAL, context


def test_rules_stand_by_policy_with_liabilities_last() -> None:
    page = penalties(context(FULL))
    assert [section.anchor for section in page.sections] == ["sales-conduct"]
    group = page.sections[0].item
    assert isinstance(group, PenaltyGroup)
    assert [row.anchor for row in group.rows] == [
        "penalty-late-for-meeting",
        "penalty-late-report",
        "penalty-lost-file",
        "penalty-smoking",
        "penalty-gift",
        "liability-damage",
    ]


def test_they_are_counted() -> None:
    view = penalties(context(FULL)).view
    assert isinstance(view, PenaltiesPage)
    assert view.count == "6 rules"


def test_rewards_are_not_penalties_and_no_rules_no_section() -> None:
    assert penalties(context(MINIMAL)).sections == ()
    assert "trips" not in [section.anchor for section in penalties(context(FULL)).sections]
