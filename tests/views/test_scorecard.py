"""What a scorecard says: measures under their groups, and which weights are still to be filled in."""

from decimal import Decimal
from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.scorecard import Scorecard, has_scorecard, scorecard
from tests.views.small_handbook import PLAIN, RICH, handbook_with

KPIS = """
kpi_groups: [{name: 业绩, weight: 60}, {name: 态度, weight: {blank: 待定}}]
kpis:
  - {id: a, name: 销售额, group: 业绩, weight: 40}
  - {id: b, name: 毛利, group: 业绩, weight: {min: 10, max: 20}}
  - {id: c, name: 出勤, group: 态度}
  - {id: d, name: 培训, weight: {blank: 待定}, formula: 场次}
"""


def card(folder: Path, role: str = RICH) -> Scorecard:
    context = make_context(handbook_with(folder, role), catalogue("zh-CN"))
    return scorecard(context.handbook.role["post"], context)


def test_measures_stand_under_their_groups_with_what_their_weights_give(tmp_path: Path) -> None:
    groups = card(tmp_path, PLAIN + KPIS).groups
    assert [(group.heading, group.least, group.most) for group in groups] == [
        ("（一）业绩 60%", Decimal(60), Decimal(60)),
        ("（二）态度 ____%", None, None),
        (None, None, None),
    ]
    assert [[line.name for line in group.lines] for group in groups] == [["销售额", "毛利"], ["出勤"], ["培训"]]


def test_a_weight_that_is_not_fixed_has_its_room(tmp_path: Path) -> None:
    lines = [line for group in card(tmp_path, PLAIN + KPIS).groups for line in group.lines]
    assert [(line.weight, line.least, line.most) for line in lines] == [
        (Decimal(40), Decimal(40), Decimal(40)),
        (None, Decimal(10), Decimal(20)),
        (None, Decimal(0), Decimal(100)),
        (None, Decimal(0), Decimal(100)),
    ]


def test_a_measure_that_is_alone_in_its_group_has_the_weight_of_the_group(tmp_path: Path) -> None:
    (line,) = card(tmp_path).groups[0].lines
    assert (line.weight, line.least, line.most) == (None, Decimal(40), Decimal(60))


def test_columns_without_content_are_left_out(tmp_path: Path) -> None:
    names = [name for name, _ in card(tmp_path, PLAIN + KPIS).columns]
    assert names == ["number", "name", "formula", "weight", "actual", "score", "weighted"]


def test_a_measure_says_everything_that_is_written_about_it(tmp_path: Path) -> None:
    _, (second,) = (group.lines for group in card(tmp_path).groups)
    assert (second.name, second.target, second.scorer) == ("坏账\n一票否决", "越低越好", "销售总监")


def test_a_role_without_measures_has_none(tmp_path: Path) -> None:
    handbook = handbook_with(tmp_path)
    assert [role.id for role in handbook.roles if has_scorecard(role)] == ["post"]
