from itertools import combinations, pairwise

import pytest

from generator.views.page import Link
from generator.views.text_layout import text_width
from generator.views.tree_layout import SMALL, TEXT, TreeBox, TreeDrawing, TreeNode, draw_trees


def node(name: str, *children: TreeNode, notes: tuple[str, ...] = ()) -> TreeNode:
    return TreeNode(Link(name, f"roles/{name}.html"), notes, children)


STAFF = tuple(node(f"业务员{n}", notes=("业务上级：渠道经理与大客户经理",) * (n % 3)) for n in range(7))
SMALL_TREE = (
    node("总经理", node("销售总监", *STAFF), node("财务经理"), node("电话营销与市场推广中心副总经理", node("营销员"))),
)
LARGE_TREE = (node("甲", *(node(f"乙{n}", *(node(f"丙{n}-{m}") for m in range(n % 5))) for n in range(60))), node("丁"))
each_tree = pytest.mark.parametrize("drawing", [draw_trees(SMALL_TREE), draw_trees(LARGE_TREE)], ids=["small", "large"])


def named(drawing: TreeDrawing) -> dict[str, TreeBox]:
    return {(box.path or "").removeprefix("roles/").removesuffix(".html"): box for box in drawing.boxes}


@each_tree
def test_no_boxes_overlap_and_all_are_inside(drawing: TreeDrawing) -> None:
    for one, two in combinations(drawing.boxes, 2):
        apart = one.x + one.width <= two.x or two.x + two.width <= one.x
        assert apart or one.y + one.height < two.y or two.y + two.height < one.y
    assert all(box.x > 0 and box.x + box.width < drawing.width for box in drawing.boxes)
    assert all(box.y > 0 and box.y + box.height < drawing.height for box in drawing.boxes)


@each_tree
def test_every_line_of_text_fits_its_box(drawing: TreeDrawing) -> None:
    for box in drawing.boxes:
        assert all(text_width(line.text) * (SMALL if line.small else TEXT) < box.width for line in box.lines)
        assert all(box.y + TEXT < line.y + 2 < box.y + box.height for line in box.lines)
        assert all(lower.y - upper.y >= SMALL for upper, lower in pairwise(box.lines))


@each_tree
def test_every_name_is_tied_to_the_one_above_it(drawing: TreeDrawing) -> None:
    tops = [box for box in drawing.boxes if box.x == min(one.x for one in drawing.boxes)]
    assert len(drawing.ways) == len(drawing.boxes) - len(tops)


def test_who_is_above_stands_left_in_the_middle_and_an_only_child_is_tied_with_a_straight_line() -> None:
    boxes = named(draw_trees(SMALL_TREE))
    boss, head = boxes["总经理"], boxes["销售总监"]
    assert boss.x + boss.width < head.x
    assert head.middle == (boxes["业务员0"].middle + boxes["业务员6"].middle) // 2
    assert boxes["营销员"].middle == boxes["电话营销与市场推广中心副总经理"].middle


def test_a_long_name_is_wrapped_and_keeps_its_words() -> None:
    box = named(draw_trees(SMALL_TREE))["电话营销与市场推广中心副总经理"]
    assert len(box.lines) > 1
    assert "".join(line.text for line in box.lines) == "电话营销与市场推广中心副总经理"


def test_a_tall_box_above_a_low_one_keeps_inside() -> None:
    drawing = draw_trees([node("长", node("短"), notes=("一" * 60,)), node("下")])
    boxes = named(drawing)
    assert boxes["长"].y > 0
    assert boxes["长"].y + boxes["长"].height < boxes["下"].y


def test_nothing_to_draw() -> None:
    assert draw_trees([]).boxes == ()
