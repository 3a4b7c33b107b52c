from collections.abc import Mapping
from pathlib import Path

from generator.locale import catalogue
from generator.views.authority import AuthorityPage, Ladder, authority
from generator.views.borders import Border
from generator.views.context import make_context
from generator.views.page import PageView
from generator.views.reach import Reach
from tests.conftest import Golden
from tests.samples.read import FULL, MINIMAL, context, page
from tests.views.small_handbook import DEPARTMENT, HEAD, SETTINGS, read_handbook

POLICY = """
id: leave
title: 请假制度
code: A-1
applies_to: {{everyone: true}}
status: {status}
chapters: [{{no: 1, title: 总则, articles: [{{no: 1, text: 请假要批准。}}]}}]
approval_ladders:
  - id: leave
    subject: 请假
    unit: day
    steps:
      - {{to: {{op: "<=", n: 3.50}}, approvers: [direct-superior, head]}}
      - {{from: {{op: ">", n: 3.5}}, to: {{op: "<", n: {{blank: ____天}}}}, approvers: [head], condition: 有证明}}
  - {{id: seal, article: 1, subject: 用印, steps: [{{approvers: [head]}}]}}
revision: {{version: "1.0", effective: 2026-01-01}}
"""


def view_of(page: PageView | None) -> AuthorityPage:
    assert page is not None
    assert isinstance(page.view, AuthorityPage)
    return page.view


def drawn(folder: Path, status: str = "in_force", more: Mapping[str, str] | None = None) -> PageView | None:
    files = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/sales/head.yml": HEAD,
        "policies/leave.yml": POLICY.format(status=status),
        **(more or {}),
    }
    return authority(make_context(read_handbook(folder, files), catalogue("zh-CN")))


def ladders(folder: Path, status: str = "in_force") -> tuple[Ladder, ...]:
    return view_of(drawn(folder, status)).ladders


def test_page_is_drawn_as_agreed(golden: Golden) -> None:
    golden("site/authority.html", page(FULL, "authority.html").html + "\n")


def test_a_band_says_its_borders_exactly_and_who_decides_in_what_order(tmp_path: Path) -> None:
    leave = ladders(tmp_path)[0]
    first, second = leave.bands
    assert (first.over, first.to) == (None, Border("<=", "3.5"))
    assert (second.over, second.to) == (Border(">", "3.5"), Border("<", "?"))
    assert [(one.link.text, one.role) for one in first.chain] == [("直接上级", None), ("销售总监", "head")]
    assert second.condition == "有证明"
    assert (leave.unit, leave.unit_label, leave.refused) == ("day", "天", False)


def test_a_ladder_leads_to_its_article_else_to_its_place_in_the_policy(tmp_path: Path) -> None:
    leave, seal = ladders(tmp_path)
    assert leave.ground.path == "policies/leave.html#ladder-leave"
    assert seal.ground.path == "policies/leave.html#article-1"
    assert seal.ground.text == "请假制度 第一条"


def test_ladders_on_trial_are_marked_and_those_not_in_force_left_out(tmp_path: Path) -> None:
    assert [one.trial for one in ladders(tmp_path / "a")] == [None, None]
    assert [one.trial for one in ladders(tmp_path / "b", "trial")] == ["试行", "试行"]
    assert drawn(tmp_path / "c", "draft") is None
    assert drawn(tmp_path / "d", "repealed") is None


def test_what_is_counted_by_something_says_so_in_its_unit() -> None:
    expenses = view_of(authority(context(FULL))).ladders[0]
    assert expenses.unit_label == "yuan/order"
    assert expenses.refused
    assert expenses.reach == Reach(everyone=False, departments=(), roles=("sales-clerk",))


def test_a_handbook_in_which_nothing_is_decided_has_no_such_page() -> None:
    assert authority(context(MINIMAL)) is None


def test_the_page_is_found_by_the_question_and_by_every_subject(tmp_path: Path) -> None:
    found = drawn(tmp_path)
    assert found is not None
    (entry,) = found.search
    assert entry.text == "请假 用印"
    assert "找谁批" in entry.keys
