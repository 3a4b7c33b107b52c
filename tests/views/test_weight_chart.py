from decimal import Decimal
from pathlib import Path

from generator.views.weight_chart import WeightChart, weight_chart
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context, page
from tests.views.role_pages import changed


def chart(role: str, root: Path = FULL) -> WeightChart | None:
    made = context(root)
    return weight_chart(made.handbook.role[role], made)


def test_a_range_is_drawn_as_a_range_and_a_figure_as_one_bar() -> None:
    made = chart("sales-manager")
    assert made is not None
    results, conduct = made.bars
    assert (results.weight, results.least, results.span) == ("50%–70%", Decimal(50), Decimal(20))
    assert (conduct.weight, conduct.least, conduct.span) == ("40%", Decimal(40), None)
    assert made.has_ranges
    assert made.description == "Results 50%–70%, Conduct 40%"


def test_measures_stand_alone_where_there_are_no_weighted_groups() -> None:
    made = chart("sales-clerk")
    assert made is not None
    assert [[line.text for line in bar.label] for bar in made.bars] == [["Orders entered on time"]]
    assert not made.has_ranges


def test_a_weight_that_is_not_decided_has_its_line_and_no_bar(project: Project) -> None:
    made = chart(
        "sales-manager", changed(project, "{name: Conduct, weight: 40}", "{name: Conduct, weight: {blank: x}}")
    )
    assert made is not None
    assert (made.bars[1].weight, made.bars[1].least, made.bars[1].span) == ("____%", None, None)


def test_nothing_weighted_nothing_drawn() -> None:
    assert chart("general-manager", MINIMAL) is None
    assert "hb-weights" not in page(MINIMAL, "roles/general-manager.html").html


def test_a_long_name_is_cut_into_lines_and_moves_its_bar_down(project: Project) -> None:
    name = "Orders of old customers entered on time and without a single mistake"
    old = "name: Orders entered on time"
    clerk = "roles/sales/sales-clerk.yml"
    text = (FULL / clerk).read_text(encoding="utf-8")
    assert old in text
    made = chart("sales-clerk", project({clerk: text.replace(old, f"name: {name}")}, base=FULL))
    one_line = chart("sales-clerk")
    assert made is not None
    assert one_line is not None
    lines = [line.text for line in made.bars[0].label]
    assert lines == ["Orders of old customers entered on", "time and without a single mistake"]
    assert made.bars[0].bar_y > one_line.bars[0].bar_y
    assert made.height > one_line.height


def test_chinese_is_cut_between_characters(project: Project) -> None:
    name = "老客户订单按时录入并且没有一处差错的比例以及回访的完成率"
    clerk = "roles/sales/sales-clerk.yml"
    text = (FULL / clerk).read_text(encoding="utf-8").replace("name: Orders entered on time", f"name: {name}")
    made = chart("sales-clerk", project({clerk: text}, base=FULL))
    assert made is not None
    lines = [line.text for line in made.bars[0].label]
    assert "".join(lines) == name
    assert [len(line) for line in lines] == [17, len(name) - 17]


def test_the_picture_is_named_and_told() -> None:
    html = page(FULL, "roles/sales-manager.html").html
    assert 'role="img" aria-labelledby="weights-title weights-text"' in html
    assert '<desc id="weights-text">Results 50%–70%, Conduct 40%</desc>' in html
    assert 'x="50%" ' in html
