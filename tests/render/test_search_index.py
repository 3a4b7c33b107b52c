import json
from typing import Any

import pytest

from generator.locale import catalogue
from generator.render.search_index import build_search_index, build_search_script, build_search_stub
from generator.views.page import SearchEntry
from tests.render.search_corpus import ENTRIES
from tests.render.search_worker_harness import read_index

CHINESE = catalogue("zh-CN")


def index_of(*entries: SearchEntry, **shown: list[str]) -> dict[str, Any]:
    index: dict[str, Any] = json.loads(
        build_search_index(entries, CHINESE, {f"{page}.html": texts for page, texts in shown.items()})
    )
    return index


def entry(title: str, text: str = "", *keys: str) -> SearchEntry:
    return SearchEntry("a.html", title, text, keys)


def test_a_page_is_written_with_its_lines_and_a_line_takes_the_title_of_its_page() -> None:
    line = SearchEntry("a.html#d-1", "会计 · 职责 1", "审核凭证", ("K-1",), "duty")
    other = SearchEntry("a.html#d-2", "别的", "盘点", kind="duty")
    assert index_of(entry("会计", "记账"), line, other)["pages"] == [
        [
            "a.html",
            "会计",
            "记账",
            "page",
            1.0,
            [],
            [["d-1", ["职责 1"], "审核凭证", "duty", ["K-1"]], ["d-2", "别的", "盘点", "duty"]],
            [],
        ]
    ]


def test_what_several_pages_show_is_stored_once_and_what_a_page_says_itself_not_again() -> None:
    index = index_of(entry("会计", "记账"), SearchEntry("b.html", "出纳", ""), a=["记账", "罚款"], b=["罚款", "会计"])
    assert index["pool"] == ["罚款", "会计"]
    assert [page[7] for page in index["pages"]] == [[0], [0, 1]]


def test_pages_about_the_handbook_come_late() -> None:
    assert [page[4] for page in index_of(entry("会计"), SearchEntry("decisions.html", "矛盾", ""))["pages"]] == [
        1.0,
        0.5,
    ]


def test_the_same_entries_give_the_same_bytes() -> None:
    assert build_search_index(ENTRIES, CHINESE) == build_search_index(list(ENTRIES), CHINESE)
    assert ": " not in build_search_index([entry("会计")], CHINESE).partition('"words"')[0]


def test_the_script_says_what_the_index_says_whatever_the_author_wrote() -> None:
    odd = entry("A\\n \"b\" 'c' \u2028 </script>")
    index = build_search_index([odd], CHINESE)
    assert read_index(build_search_script(index).replace("\\u2028", "\u2028")) == json.loads(index)


def test_every_page_loads_only_where_the_index_is_and_a_new_index_has_a_new_address() -> None:
    first, second = (json.loads(build_search_stub(build_search_script(text))) for text in ("{}", "[]"))
    assert first["docs"] == []
    # The theme's own worker puts texts into the page as HTML; without languages and fields it does not start.
    assert set(first["config"]) == {"separator", "index"}
    # The page splits this one at "|" when it marks the words of a query in the text.
    assert first["config"]["separator"] == r"[\s\u200b\u3000]+"
    assert first["config"]["index"].startswith("../../search/handbook-index.js?v=")
    assert first["config"]["index"] != second["config"]["index"]


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_the_words_that_people_say_are_lists(language: str) -> None:
    words = json.loads(build_search_index([entry("会计")], catalogue(language)))["config"]["words"]
    assert all(len(group) > 1 for group in words["same"])
    assert set(words["asks"]) == {"result", "who", "time", "clock", "amount", "way", "meaning"}
    said = [one for group in words["same"] for one in group]
    assert len(said) == len(set(said))
    assert not set(said) & set(words["ignored"])


def test_two_entries_for_one_page_are_refused() -> None:
    with pytest.raises(ValueError, match=r"two search entries .* a\.html"):
        index_of(entry("会计"), entry("出纳"))


def test_a_line_without_its_page_is_refused() -> None:
    with pytest.raises(ValueError, match=r"b\.html#d-1 without"):
        index_of(entry("会计"), SearchEntry("b.html#d-1", "职责 1", ""))
