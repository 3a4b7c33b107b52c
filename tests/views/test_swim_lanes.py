"""What a drawing must keep to is measured on small ones and on every workflow that ships."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest

from generator.locale import catalogue
from generator.project import check
from generator.views.context import make_context
from generator.views.page import Link
from generator.views.swim_lanes import SMALL, TEXT, Drawing, LaneNote, LaneStep, swim_lanes
from generator.views.text_layout import text_width
from generator.views.workflows import DrawnWorkflow, workflows
from tests.shipped import REPOSITORY

Rectangle = tuple[float, float, float, float]
CLERK, BOSS = Link("业务员", "roles/clerk.html"), Link("直接上级")
LOOPS = (
    LaneStep(1, CLERK, "填写申请", (LaneNote("form", "申请单", "policies/a.html#form-a"),), ((2, None),)),
    LaneStep(
        2, BOSS, "审核申请是否属实，附件是否齐全，金额是否在限额以内", (), ((4, "同意"), (1, "退回补充"), (3, "不同意"))
    ),
    LaneStep(3, CLERK, "撤回", (), ((3, "再想想"), (1, None))),
    LaneStep(4, BOSS, "签字", (LaneNote("deadline", "收到申请后2个工作日内"),)),
)


def shipped() -> Iterator[tuple[str, Drawing]]:
    handbook = check(REPOSITORY).handbook
    assert handbook is not None
    page = workflows(make_context(handbook, catalogue("zh-CN")))
    assert page is not None
    for section in page.sections:
        assert isinstance(section.item, DrawnWorkflow)
        yield section.anchor, section.item.drawing


DRAWINGS = {"loops": swim_lanes(LOOPS), "one step": swim_lanes(LOOPS[3:]), **dict(shipped())}
each_drawing = pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS)


def boxes(drawing: Drawing) -> list[Rectangle]:
    return [(box.frame.x, box.frame.y, box.frame.right, box.frame.bottom) for box in drawing.boxes]


def labels(drawing: Drawing) -> list[Rectangle]:
    return [
        (one.x, one.y - SMALL + 15 * at, one.x + text_width(line) * SMALL, one.y + 15 * at)
        for one in drawing.labels
        for at, line in enumerate(one.lines)
    ]


def overlap(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


@each_drawing
def test_no_boxes_and_no_conditions_lie_on_each_other(drawing: Drawing) -> None:
    pieces = [*boxes(drawing), *labels(drawing)]
    assert [pair for pair in combinations(pieces, 2) if overlap(*pair)] == []


@each_drawing
def test_no_arrow_runs_through_a_box_or_a_condition(drawing: Drawing) -> None:
    crossed = []
    for arrow in drawing.arrows:
        for (x, y), (to_x, to_y) in pairwise(arrow.points):
            line = (min(x, to_x) + 0.1, min(y, to_y) + 0.1, max(x, to_x) - 0.1, max(y, to_y) - 0.1)
            around = (line[0] - 0.5, line[1] - 0.5, line[2] + 0.5, line[3] + 0.5)
            # A line leaves and enters a box at its edge, so the box is taken a little smaller.
            inner = [(left + 1, top + 1, right - 1, bottom - 1) for left, top, right, bottom in boxes(drawing)]
            crossed += [(arrow, piece) for piece in (*inner, *labels(drawing)) if overlap(around, piece)]
    assert crossed == []


@each_drawing
def test_every_line_of_text_is_inside_its_box_and_everything_inside_the_drawing(drawing: Drawing) -> None:
    for box in drawing.boxes:
        for line in box.lines:
            size = TEXT if line.kind in ("action", "number") else SMALL
            assert box.frame.x < line.x
            assert line.x + text_width(line.text) * size <= box.frame.right
            assert box.frame.y < line.y - size
            assert line.y < box.frame.bottom
        bases = [line.y for line in box.lines if line.kind != "number"]
        assert all(below - above >= SMALL for above, below in pairwise(bases))
    ends = [(piece[2], piece[3]) for piece in (*boxes(drawing), *labels(drawing))]
    ends += [point for arrow in drawing.arrows for point in arrow.points]
    assert all(0 < x < drawing.width and drawing.head < y < drawing.height for x, y in ends)


@each_drawing
def test_two_arrows_never_share_a_way(drawing: Drawing) -> None:
    upright = [
        (x, min(y, to_y), max(y, to_y))
        for arrow in drawing.arrows
        for (x, y), (to_x, to_y) in pairwise(arrow.points)
        if x == to_x
    ]
    shared = [
        (one, two) for one, two in combinations(upright, 2) if one[0] == two[0] and one[1] < two[2] and two[1] < one[2]
    ]
    assert shared == []


def test_every_step_stands_in_the_lane_of_its_actor_in_its_order() -> None:
    drawing = DRAWINGS["loops"]
    assert [box.no for box in drawing.boxes] == [1, 2, 3, 4]
    assert [lane.lines[0].text for lane in drawing.lanes] == ["业务员", "直接上级"]
    assert [lane.lines[0].path for lane in drawing.lanes] == ["roles/clerk.html", None]
    middles = [(box.frame.x + box.frame.right) // 2 for box in drawing.boxes]
    assert middles[0] == middles[2] < drawing.lanes[1].x < middles[1] == middles[3]


def test_every_branch_is_drawn_with_its_condition() -> None:
    drawing = DRAWINGS["loops"]
    assert sorted((arrow.start, arrow.end) for arrow in drawing.arrows) == [
        (0, 1),
        (1, 0),
        (1, 2),
        (1, 3),
        (2, 0),
        (2, 2),
    ]
    assert sorted("".join(label.lines) for label in drawing.labels) == sorted(["同意", "退回补充", "不同意", "再想想"])


def test_words_forms_and_deadlines_are_in_the_boxes() -> None:
    first, second, _, fourth = DRAWINGS["loops"].boxes
    assert ("申请单", "form", "policies/a.html#form-a") in [(line.text, line.kind, line.path) for line in first.lines]
    assert "".join(line.text for line in second.lines if line.kind == "action") == LOOPS[1].action
    assert "".join(line.text for line in fourth.lines if line.kind == "deadline") == "收到申请后2个工作日内"


def test_the_same_steps_give_the_same_drawing() -> None:
    assert swim_lanes(LOOPS) == DRAWINGS["loops"]


def test_many_actors_get_narrow_lanes() -> None:
    drawing = swim_lanes([LaneStep(no, Link(f"岗位{no}"), "签字") for no in range(1, 9)])
    assert len(drawing.lanes) == 8
    assert drawing.width < 8 * 160
