"""What people say and handbooks do not write, and what is nearly right."""

from collections.abc import Iterator
from typing import Any

import pytest

from generator.locale import catalogue
from generator.render.assets import search_files
from generator.render.search_index import build_search_index, build_search_script
from generator.views.page import SearchEntry
from tests.chromium import Chromium, served
from tests.render.search_corpus import page
from tests.render.search_worker_harness import ASSETS, ask
from tests.samples.read import FULL, site

ENTRIES = [
    *page(
        "policies/attendance.html",
        "考勤管理",
        "",
        {
            "article-1": ("考勤管理 · 第一条", "请假 员工请假，事先填写《请假卡》，由直接上级批准。"),
            "ladder-leave": ("考勤管理 · 审批权限", "请假 3天以内（含） 直接上级 超过3天 总经理"),
            "penalty-late": ("考勤管理 · 规定", "迟到 第1次 警告 第3次起 罚款20元"),
            "penalty-quarrel": ("考勤管理 · 规定", "与客户争吵 解除劳动合同"),
            "article-2": ("考勤管理 · 第二条", "工作时间 上午8:30上班，下午17:30下班。"),
            "term-1": ("考勤管理 · 用语", "旷工 没有请假而不到岗。", "旷工"),
        },
        ("XS-ZD-02",),
    ),
    *page(
        "roles/clerk.html",
        "销售内勤",
        "管好档案。",
        {"duty-1": ("销售内勤 · 职责 1", "请假的人多时，安排替班。")},
        ("内勤",),
    ),
]
ANSWERED = [
    ("迟到三次会怎样", "penalty-late"),
    ("来晚了要罚多少", "penalty-late"),
    ("5天的假找谁批", "ladder-leave"),
    ("请假谁说了算", "ladder-leave"),
    ("和客户吵架会被开除吗", "penalty-quarrel"),
    ("几点下班", "article-2"),
    ("什么是旷工", "term-1"),
]
NEAREST = [
    ("销受内勤", "销售内勤"),
    ("销售内情", "销售内勤"),
    ("xiaoshouneiqing", "销售内勤"),
    ("考琴管理", "考勤管理"),
    ("管理考勤制", "考勤管理"),
    ("XS-ZD-20", "XS-ZD-02"),
]
NOTHING_NEAR = ["天气预报", "zzzzzz", "？？？"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    chromium = Chromium()
    yield chromium
    chromium.close()


@pytest.fixture(scope="module")
def answers(browser: Chromium) -> dict[str, dict[str, Any]]:
    """The answer to everything that is typed in this file."""
    typed = [*(one for one, _ in ANSWERED), *(one for one, _ in NEAREST), *NOTHING_NEAR, "罚款20元"]
    shown = {"roles/clerk.html": ["罚款20元", "别的"]}
    script = build_search_script(build_search_index(ENTRIES, catalogue("zh-CN"), shown))
    with served(ASSETS) as base:
        return dict(zip(typed, ask(browser, base, script, *typed), strict=True))


def best(answer: dict[str, Any]) -> str:
    items = [one for group in answer["items"][:1] for one in group]
    return str(max(items, key=lambda one: round(one["score"], 2))["location"]) if items else "nothing"


@pytest.mark.parametrize(("typed", "anchor"), ANSWERED)
def test_a_question_is_answered_by_its_line(answers: dict[str, dict[str, Any]], typed: str, anchor: str) -> None:
    assert best(answers[typed]) == f"policies/attendance.html#{anchor}"


@pytest.mark.parametrize(("typed", "name"), NEAREST)
def test_what_is_nearly_a_name_offers_it_first(answers: dict[str, dict[str, Any]], typed: str, name: str) -> None:
    assert answers[typed]["items"] == []
    assert answers[typed]["none"]["title"] == f"没有找到「{typed}」。"
    assert answers[typed]["none"]["near"][0] == name


@pytest.mark.parametrize("typed", NOTHING_NEAR)
def test_what_is_near_to_nothing_offers_nothing(answers: dict[str, dict[str, Any]], typed: str) -> None:
    assert answers[typed]["items"] == []
    assert answers[typed].get("none", {"near": []})["near"] == []


def test_a_page_that_only_shows_the_words_is_found_after_the_lines_that_say_them(
    answers: dict[str, dict[str, Any]],
) -> None:
    groups = answers["罚款20元"]["items"]
    assert [group[0]["location"] for group in groups] == ["policies/attendance.html", "roles/clerk.html"]
    assert "<mark data-md-highlight>罚款20元</mark>" in groups[1][0]["text"]


def test_a_handbook_in_english_is_asked_in_english(browser: Chromium) -> None:
    script = search_files(site(FULL))["search/handbook-index.js"].decode()
    with served(ASSETS) as base:
        late, near = ask(browser, base, script, "what happens if I am late", "Managing directr")
    assert best(late) == "policies/sales-conduct.html#penalty-late-for-meeting"
    assert near["none"]["near"][0] == "Managing director"


def test_an_entry_is_not_lost_where_its_line_is_the_last_one(browser: Chromium) -> None:
    entries = [SearchEntry("a.html", "甲乙", ""), SearchEntry("b.html", "丙丁", "甲乙")]
    with served(ASSETS) as base:
        (answer,) = ask(browser, base, build_search_script(build_search_index(entries, catalogue("zh-CN"))), "甲乙")
    assert [group[0]["location"] for group in answer["items"]] == ["a.html", "b.html"]
