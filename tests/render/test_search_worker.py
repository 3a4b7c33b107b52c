"""The search worker finds every entry that contains the query and no other, and puts the right one first."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from opencc import OpenCC

from generator.locale import catalogue
from generator.render.search_index import build_search_index, build_search_script
from generator.views.page import SearchEntry
from tests.chromium import Chromium, served
from tests.render.search_corpus import ENTRIES
from tests.render.search_worker_harness import ASSETS, ask

# Every word that is looked for literally; what must come back is computed, not written down.
LITERAL = [
    *("会", "员", "款", "纳", "一", "8"),
    *("会计", "成本会计", "总账会计", "会议", "资源", "人力资源部", "考核", "绩效考核", "合同", "社保", "盘点", "员工"),
    *("工资", "销售", "销售经理", "招聘", "投诉", "客户投诉", "十二", "第十", "职责", "权限", "回款率"),
    *("HR-001", "HR", "KPI-07", "KPI", "XS-ZD-02", "ZD-02", "8D", "95%", "99.5%", "2.5%", "20元", "120元", "5000"),
    *("Excel", "script", "alert"),
]
# What was typed, and what is meant by it literally.
SAME_AS = [
    ("ＫＰＩ", "KPI"),
    ("kpi-07", "KPI-07"),
    ("ＫＰＩ－０７", "KPI-07"),
    ("KPI–07", "KPI-07"),
    ("資源", "资源"),
    ("銷售經理", "销售经理"),
    ("會計", "会计"),
    ("投影设备", "投影設備"),
    ("“招聘”", "招聘"),
    ("《客户投诉登记表》", "客户投诉登记表"),
    ("会\u200b计", "会计"),
    ("  会计  ", "会计"),
    ("20 元", "20 元"),
    ("alpha", "Ａｌｐｈａ"),
]
FIRST = [
    ("会计", "roles/accountant.html"),
    ("成本会计", "roles/cost-accountant.html"),
    ("销售经理", "roles/sales-manager.html"),
    ("销售主管", "roles/sales-supervisor.html"),
    ("销售组长", "roles/sales-supervisor.html"),
    ("人力资源部", "departments/hr.html"),
    ("人事部", "departments/hr.html"),
    ("HR-001", "policies/attendance.html"),
    ("hr001", "policies/attendance.html"),
    ("XS-ZD-02", "policies/sales-conduct.html"),
    ("xs zd 02", "policies/sales-conduct.html"),
    ("XS-BD-01", "forms.html#form-complaint"),
    ("客户投诉登记表", "forms.html#form-complaint"),
    ("KPI-08", "kpis.html#kpi-complaint"),
    ("第十二条", "policies/sales-conduct.html#article-12"),
    ("第12条", "policies/sales-conduct.html#article-12"),
    ("第１２条 销售", "policies/sales-conduct.html#article-12"),
    ("第一条 会议", "policies/meetings.html#article-1"),
    ("销售主管 权限", "roles/sales-supervisor.html#authority-1"),
    ("权限 销售主管", "roles/sales-supervisor.html#authority-1"),
    ("销售主管权限", "roles/sales-supervisor.html#authority-1"),
    ("销售主管 邮寄", "roles/sales-supervisor.html#authority-2"),
    ("销售经理 职责 3", "roles/sales-manager.html#duty-3"),
    ("销售经理职责3", "roles/sales-manager.html#duty-3"),
    ("销售组长 投诉", "roles/sales-supervisor.html#duty-2"),
    ("招聘 周期", "roles/recruiter.html#duty-1"),
    ("销售 晨会 罚款", "policies/sales-conduct.html#penalty-late"),
    ("20元 警告", "policies/sales-conduct.html#penalty-late"),
    ("8D", "roles/inspector.html#duty-1"),
    ("会议室", "roles/admin-clerk.html#duty-2"),
    ("xiaoshoujingli", "roles/sales-manager.html"),
    ("xiao shou jing li", "roles/sales-manager.html"),
    ("xiao'shou'jing'li", "roles/sales-manager.html"),
    ("xsjl", "roles/sales-manager.html"),
    ("XSJL", "roles/sales-manager.html"),
    ("chengbenkuaiji", "roles/cost-accountant.html"),
    ("renshibu", "departments/hr.html"),
    ("xiaoshouzuzhang", "roles/sales-supervisor.html"),
    ("zhaop", "roles/recruiter.html"),
    ("xszg quanxian", "roles/sales-supervisor.html#authority-1"),
    ("销售主管 qx", "roles/sales-supervisor.html#authority-1"),
]
NOTHING = ["", "   ", "“”", "!?", "没有这个词", "会计 没有这个词", "panzhi", "xq", "jjjj", "面试盘点", "货售", ":"]
OTHER = [
    "三家",
    "3家",
    "三十天",
    "30天",
    "30日",
    "招聘周期30天",
    "盘点库存99.5%",
    "晨会迟到20元",
    "十二条",
    "XS",
    "第二十条",
    "第8条",
    "12条",
    "保密津贴",
    "引号",
    "考核指标",
    "xiaoshou",
    "经理",
    "销售",
    "招聘、周期",
    "hr001",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    chromium = Chromium()
    yield chromium
    chromium.close()


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    with served(ASSETS) as address:
        yield address


@pytest.fixture(scope="module")
def answers(browser: Chromium, base: str) -> dict[str, list[list[dict[str, Any]]]]:
    """The results of every query of this file."""
    typed = [*LITERAL, *(one for one, _ in SAME_AS), *(one for one, _ in FIRST), *NOTHING, *OTHER]
    found = ask(browser, base, script(ENTRIES), *typed)
    return dict(zip(typed, (answer["items"] for answer in found), strict=True))


SIMPLIFIED = OpenCC("t2s")
Answers = dict[str, list[list[dict[str, Any]]]]


def script(entries: list[SearchEntry], shown: dict[str, list[str]] | None = None) -> str:
    """What the worker reads."""
    return build_search_script(build_search_index(entries, catalogue("zh-CN"), shown))


def plain(html: str) -> str:
    return re.sub(r"</?mark[^>]*>", "", html)


def found(groups: list[list[dict[str, Any]]]) -> set[str]:
    """Locations that were found, without the pages that only stand above their lines."""
    return {one["location"] for group in groups for one in group if one["terms"]}


def best(groups: list[list[dict[str, Any]]]) -> str:
    """Where Enter leads: the highest score as the search box writes it, the first one among equals."""
    items = [one for group in groups for one in group]
    return str(max(items, key=lambda one: round(one["score"], 2))["location"])


def folded(text: str) -> str:
    """A second opinion on folding, enough for the words of this file."""
    text = "".join(map(SIMPLIFIED.convert, unicodedata.normalize("NFKC", text).casefold()))
    return re.sub(r"(?<=[\u4e00-\u9fff]) (?=[0-9a-z])|(?<=[0-9a-z]) (?=[\u4e00-\u9fff])", "", text)


def containing(word: str) -> set[str]:
    return {e.location for e in ENTRIES if any(folded(word) in folded(text) for text in (e.title, e.text, *e.keys))}


@pytest.mark.parametrize("word", LITERAL)
def test_exactly_the_entries_that_contain_the_word_are_found(answers: Answers, word: str) -> None:
    assert containing(word)
    missing, surplus = containing(word) - found(answers[word]), found(answers[word]) - containing(word)
    assert (missing, surplus) == (set(), set())


@pytest.mark.parametrize(("typed", "meant"), SAME_AS)
def test_the_way_of_writing_does_not_matter(answers: Answers, typed: str, meant: str) -> None:
    assert found(answers[typed]) == containing(meant)


@pytest.mark.parametrize(("typed", "location"), FIRST)
def test_the_right_line_comes_first(answers: Answers, typed: str, location: str) -> None:
    assert best(answers[typed]) == location
    assert location in {one["location"] for one in answers[typed][0]}


@pytest.mark.parametrize("typed", NOTHING)
def test_what_is_not_there_is_not_found(answers: Answers, typed: str) -> None:
    assert answers[typed] == []


def test_article_numbers_are_found_in_words_and_in_digits(answers: Answers) -> None:
    twelfth = {"policies/sales-conduct.html#article-12", "policies/sales-conduct.html#article-20"}
    assert (
        found(answers["第十二条"])
        == found(answers["第12条"])
        == found(answers["12条"])
        == found(answers["十二条"])
        == twelfth
    )
    assert found(answers["第二十条"]) == {"policies/sales-conduct.html#article-20"}
    assert found(answers["第8条"]) == {"policies/sales-conduct.html#article-8"}


def test_counts_are_found_in_words_and_in_digits(answers: Answers) -> None:
    assert found(answers["三家"]) == found(answers["3家"]) == {"roles/buyer.html#duty-1"}
    assert (
        found(answers["三十天"]) == found(answers["30天"]) == found(answers["30日"]) == {"roles/recruiter.html#duty-1"}
    )


def test_a_time_is_one_word(browser: Chromium, base: str) -> None:
    entries = [SearchEntry("a.html", "早会", "8:30开始"), SearchEntry("b.html", "汇报", "18:00前，占30%")]
    for typed in ("8:30", "8：30", "会:8:30"):
        (answer,) = ask(browser, base, script(entries), typed)
        assert [group[0]["location"] for group in answer["items"]] == ["a.html"]


@pytest.mark.parametrize(
    ("typed", "location"),
    [
        ("招聘周期30天", "roles/recruiter.html#duty-1"),
        ("盘点库存99.5%", "roles/storekeeper.html#duty-1"),
        ("晨会迟到20元", "policies/sales-conduct.html#penalty-late"),
    ],
)
def test_what_is_typed_without_spaces_is_cut_into_words(answers: Answers, typed: str, location: str) -> None:
    assert best(answers[typed]) == location
    (line,) = (one for one in answers[typed][0] if one["location"] == location)
    assert (line["title"] + line["text"]).count("<mark") > 1


def test_words_are_anded_over_the_line_and_its_page(answers: Answers) -> None:
    assert found(answers["招聘 周期"]) == found(answers["招聘、周期"]) == {"roles/recruiter.html#duty-1"}
    assert found(answers["销售组长 投诉"]) == {"roles/sales-supervisor.html#duty-2"}
    assert found(answers["销售 晨会 罚款"]) == {
        f"policies/sales-conduct.html#{line}" for line in ("article-8", "penalty-late")
    }


def test_pinyin_finds_titles_and_keys_but_no_text(answers: Answers) -> None:
    spoken = {e.location for e in ENTRIES if any("销售" in text for text in (e.title, *e.keys))}
    assert found(answers["xiaoshou"]) == spoken


def test_letters_that_are_written_come_before_letters_that_are_initials(answers: Answers) -> None:
    written, both = containing("XS"), found(answers["XS"])
    order = [group[0]["location"].partition("#")[0] for group in answers["XS"]]
    assert written < both
    assert set(order[:2]) == {"policies/sales-conduct.html", "forms.html"}


@pytest.mark.parametrize("typed", ["会", "销售", "投诉", "资源", "销售主管 权限", "95%", "xsjl"])
def test_a_result_is_one_list_per_page_with_the_page_first(answers: Answers, typed: str) -> None:
    pages = [group[0]["location"] for group in answers[typed]]
    assert len(set(pages)) == len(pages)
    for group in answers[typed]:
        assert "#" not in group[0]["location"]
        assert all(one["location"].startswith(f"{group[0]['location']}#") for one in group[1:])


def shown(group: list[dict[str, Any]]) -> list[str]:
    """The lines that the search box does not fold away: those before the first one below the score of the page."""
    below = [one["score"] < group[0]["score"] for one in group[1:]]
    return [one["location"] for one in group[1 : (below.index(True) + 1 if True in below else None)]]


def test_the_best_lines_are_shown_and_the_others_folded_away(answers: Answers) -> None:
    supervisor = next(group for group in answers["销售"] if group[0]["location"] == "roles/sales-supervisor.html")
    assert shown(supervisor) == ["roles/sales-supervisor.html#duty-1"]
    assert len(supervisor) == 5
    conduct = answers["第12条"][0]
    assert shown(conduct) == ["policies/sales-conduct.html#article-12", "policies/sales-conduct.html#article-20"]


def test_a_whole_number_comes_before_a_part_of_one(answers: Answers) -> None:
    order = [one["location"] for group in answers["20元"] for one in group if one["terms"]]
    assert order[-1] == "roles/storekeeper.html#duty-2"


def test_what_the_author_wrote_is_escaped_and_only_marks_are_markup(answers: Answers) -> None:
    (odd,) = (one for one in answers["引号"][0] if one["location"] == "forms.html#form-odd")
    assert odd["text"] == (
        "A &amp; B &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &#39;<mark data-md-highlight>引号</mark>&#39; "
        "&lt;img src=x onerror=alert(1)&gt; 结束。"
    )
    for word in ("script", "alert"):
        (odd,) = (one for one in answers[word][0] if one["location"] == "forms.html#form-odd")
        assert f"<mark data-md-highlight>{word}</mark>" in odd["text"]
        assert "<" not in re.sub(r"</?mark( data-md-highlight)?>", "", odd["text"])


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        ("kpi-07", "回款率"),
        ("資源", "资源"),
        ("第12条", "第十二条"),
        ("20元", "20 元"),
        ("alpha", "Ａｌｐｈａ"),
        ("xsjl", "销售经理"),
    ],
)
def test_marks_stand_around_what_was_written(answers: Answers, typed: str, mark: str) -> None:
    html = " ".join(one["title"] + one["text"] for group in answers[typed] for one in group)
    marked = re.findall(r"<mark data-md-highlight>(.*?)</mark>", html)
    assert (mark in marked) == (typed != "kpi-07")


def test_a_long_text_is_cut_to_a_piece_around_the_match(answers: Answers) -> None:
    text = answers["保密津贴"][0][0]["text"]
    assert re.fullmatch(r"….{20,40}<mark data-md-highlight>保密津贴</mark>.{40,80}…", text)
    assert len(plain(text)) <= 102


def test_invisible_characters_reach_neither_the_result_nor_the_match(browser: Chromium, base: str) -> None:
    entries = [SearchEntry("a.html", "绩\u200b效", "资\u200b源表")]
    (answer,) = ask(browser, base, script(entries), "资源")
    (item,) = answer["items"][0]
    assert (item["title"], item["text"]) == ("绩效", "<mark data-md-highlight>资源</mark>表")


@pytest.mark.parametrize("before", ["", "一"])
def test_characters_of_two_units_are_not_cut(browser: Chromium, base: str, before: str) -> None:
    entries = [SearchEntry("a.html", "字", "𬭳" * 45 + before + "资源" + "𬭳" * 200)]
    (answer,) = ask(browser, base, script(entries), "资源")
    assert re.fullmatch(f"…𬭳+{before}<mark data-md-highlight>资源</mark>𬭳+…", answer["items"][0][0]["text"])


def test_a_boost_moves_an_entry_forward(browser: Chromium, base: str) -> None:
    entries = [SearchEntry("a.html", "会计", ""), SearchEntry("b.html", "会计", "长一些的文字", boost=1.5)]
    (answer,) = ask(browser, base, script(entries), "会计")
    assert [group[0]["location"] for group in answer["items"]] == ["b.html", "a.html"]
