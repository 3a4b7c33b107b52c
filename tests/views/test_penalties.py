from pathlib import Path

import pytest

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.penalties import PenaltiesPage, PenaltyGroup, PenaltyRow, Rung, penalties
from generator.views.reach import Reach
from tests.samples.read import FULL, MINIMAL, context
from tests.views.small_handbook import DEPARTMENT, HEAD, SETTINGS, read_handbook

POLICY = """
id: conduct
title: 行为规范
applies_to: {departments: [sales]}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 迟到三次的，罚款20元。}]}]
penalties:
  - id: late
    article: 1
    trigger: 迟到
    measure: {kind: reminder}
    escalation:
      - {nth: 2, measure: {kind: warning}}
      - {nth: ">2", measure: {kind: fine, amount: 20}}
    WINDOW
revision: {version: "1.0", effective: 2026-01-01}
"""


def rows(handbook: Path) -> dict[str, PenaltyRow]:
    """The rows of the page of a sample by their anchors."""
    found: dict[str, PenaltyRow] = {}
    for section in penalties(context(handbook)).sections:
        assert isinstance(section.item, PenaltyGroup)
        found |= {row.rule.anchor: row for row in section.item.rows}
    return found


def late(folder: Path, window: str) -> PenaltyRow:
    files = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/sales/head.yml": HEAD,
        "policies/conduct.yml": POLICY.replace("WINDOW", window),
    }
    page = penalties(make_context(read_handbook(folder, files), catalogue("zh-CN")))
    (section,) = page.sections
    assert isinstance(section.item, PenaltyGroup)
    return section.item.rows[0]


def test_rules_stand_by_policy_with_liabilities_last() -> None:
    assert [section.anchor for section in penalties(context(FULL)).sections] == ["sales-conduct"]
    assert list(rows(FULL)) == [
        "penalty-late-for-meeting",
        "penalty-late-report",
        "penalty-lost-file",
        "penalty-smoking",
        "penalty-gift",
        "liability-damage",
    ]


def test_they_are_counted_and_offered_by_the_kind_of_their_measures() -> None:
    view = penalties(context(FULL)).view
    assert isinstance(view, PenaltiesPage)
    assert (view.count, view.total) == ("6 rules", 6)
    assert [kind for kind, _ in view.kinds] == ["warning", "fine", "points", "extra_duty", "dismissal", "liability"]
    assert dict(view.kinds)["points"] == "points off"


def test_rewards_are_not_penalties_and_no_rules_no_section() -> None:
    assert penalties(context(MINIMAL)).sections == ()
    assert "trips" not in [section.anchor for section in penalties(context(FULL)).sections]


def test_every_step_says_which_occurrences_it_is_for() -> None:
    found = rows(FULL)
    assert found["penalty-late-for-meeting"].rungs == (Rung(1, 1), Rung(2, 2), Rung(3, None))
    assert found["penalty-smoking"].rungs == (Rung(1, None),)
    assert found["liability-damage"].rungs == (Rung(1, None),)
    assert all(len(row.rungs) == len(row.rule.steps) for row in found.values())


def test_a_count_without_a_step_of_its_own_brings_the_plain_measure(tmp_path: Path) -> None:
    row = late(tmp_path, "window: {n: 1, unit: month, kind: calendar}")
    assert row.rungs == (Rung(1, None, otherwise=True), Rung(2, 2), Rung(3, None))
    assert row.otherwise is None
    with_first_step = rows(FULL)["penalty-late-for-meeting"]
    assert with_first_step.otherwise == "warning (in front of the team)"


@pytest.mark.parametrize(
    ("window", "sentence"),
    [
        ("window: {n: 1, unit: month, kind: calendar}", "本月第{n}次：{result}"),
        ("window: {n: 2, unit: month, kind: calendar}", "连续2个自然月内累计第{n}次：{result}"),
        ("window: {n: 30, unit: day, kind: rolling}", "滚动30天内累计第{n}次：{result}"),
        ("window: {kind: ever}", "累计不清零第{n}次：{result}"),
        ("", "第{n}次：{result}（没有写明多长时间内累计）"),
    ],
)
def test_the_nth_time_is_said_within_its_window(tmp_path: Path, window: str, sentence: str) -> None:
    assert late(tmp_path, window).sentence == sentence


def test_what_is_the_same_each_time_says_so_and_a_liability_counts_nothing() -> None:
    found = rows(FULL)
    assert found["penalty-smoking"].sentence == "Time {n}: {result} (the same each time)"
    assert found["liability-damage"].sentence is None


def test_a_row_knows_whom_it_reaches(tmp_path: Path) -> None:
    assert late(tmp_path, "").reach == Reach(everyone=False, departments=("sales",), roles=())
    assert rows(FULL)["penalty-late-for-meeting"].reach.roles == ("sales-clerk",)
