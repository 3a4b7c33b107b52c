from dataclasses import replace
from pathlib import Path

import pytest

from generator.locale import catalogue
from generator.model.handbook import Handbook
from generator.views import responsibilities as module
from generator.views.context import make_context
from generator.views.page import PageView
from generator.views.responsibilities import MatrixTable, ResponsibilitiesPage, responsibilities
from tests.conftest import Golden
from tests.samples.read import FULL, MINIMAL, context, page
from tests.views.test_raci import handbook_of

HEAD = "[{no: 1, text: 定价。, topic: quotes}]"
CLERK = (
    "[{no: 1, text: 填价。, topic: quotes, part: responsible, owner: head}, "
    "{no: 2, text: 知道价格。, topic: quotes, part: informed, owner: head}, "
    "{no: 3, text: =催款。, topic: debts, part: consulted, owner: head}]"
)


def drawn(handbook: Handbook) -> PageView:
    found = responsibilities(make_context(handbook, catalogue("zh-CN")))
    assert found is not None
    return found


def tables(view: PageView) -> dict[str, MatrixTable]:
    """The first table of each section by its anchor."""
    return {section.anchor: section.item[0] for section in view.sections if isinstance(section.item, tuple)}


def test_page_is_drawn_as_agreed(golden: Golden) -> None:
    golden("site/responsibilities.html", page(FULL, "responsibilities.html").html + "\n")


def test_a_topic_stands_in_the_department_that_answers_for_it(tmp_path: Path) -> None:
    found = tables(drawn(handbook_of(tmp_path, HEAD, CLERK)))
    assert list(found) == ["topics-unowned", "topics-sales"]
    (row,) = found["topics-sales"].rows
    assert (row.title, row.hole, set(row.roles)) == ("报价", None, {"head", "clerk"})
    (unowned,) = found["topics-unowned"].rows
    assert (unowned.title, unowned.hole) == ("货款", "没有负责人")


def test_cells_follow_the_columns_and_lead_to_the_duty(tmp_path: Path) -> None:
    table = tables(drawn(handbook_of(tmp_path, HEAD, CLERK)))["topics-sales"]
    columns = [role for group in table.columns for role, _ in group.roles]
    cells = dict(zip(columns, table.rows[0].cells, strict=True))
    title, marks = cells["clerk"]
    assert title == "信息员"
    assert [(mark.part, mark.duty.text) for mark in marks] == [("responsible", "执行"), ("informed", "知会")]
    assert marks[1].duty.path == "roles/clerk.html#duty-2"


def test_only_roles_that_take_part_have_a_column(tmp_path: Path) -> None:
    table = tables(drawn(handbook_of(tmp_path, HEAD, "[{no: 1, text: 其他。}]")))["topics-sales"]
    assert [role for group in table.columns for role, _ in group.roles] == ["head"]


def test_holes_are_listed_and_lead_to_their_line(tmp_path: Path) -> None:
    both = CLERK.replace("part: responsible, owner: head", "part: accountable")
    view = drawn(handbook_of(tmp_path, HEAD, both)).view
    assert isinstance(view, ResponsibilitiesPage)
    assert [(link.text, link.path, hole) for link, hole in view.holes] == [
        ("报价", "#topic-quotes", "2个岗位都写了负责"),
        ("货款", "#topic-debts", "没有负责人"),
        ("没人管的事", None, "没有岗位参与"),
    ]
    assert view.count == "共3个事项，3处缺口"


def test_many_topics_are_cut_into_tables_with_columns_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_PER_TABLE", 1)
    head = "[{no: 1, text: 定价。, topic: quotes}, {no: 2, text: 收款。, topic: debts}]"
    view = drawn(handbook_of(tmp_path, head, CLERK.replace(", topic: debts", "")))
    section = next(one for one in view.sections if one.anchor == "topics-sales")
    assert isinstance(section.item, tuple)
    widths = [sum(len(group.roles) for group in table.columns) for table in section.item]
    assert widths == [2, 1]


def test_a_handbook_without_topics_has_no_matrix() -> None:
    assert responsibilities(context(MINIMAL)) is None


def test_a_draft_shows_roles_of_a_department_that_does_not_exist_last(tmp_path: Path) -> None:
    handbook = handbook_of(tmp_path, HEAD, CLERK)
    lost = [role.model_copy(update={"department": "nowhere"}) for role in handbook.roles if role.id == "head"]
    others = [role for role in handbook.roles if role.id != "head"]
    found = tables(drawn(replace(handbook, roles=(*others, *lost))))
    assert list(found) == ["topics-unowned", "topics-nowhere"]
