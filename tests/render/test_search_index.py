import json
import unicodedata

import pytest
from opencc import OpenCC

from generator.render.search_index import build_search_index, build_search_script
from generator.views.page import SearchEntry
from tests.render.search_corpus import ENTRIES


def config_of(*entries: SearchEntry) -> dict[str, object]:
    config: dict[str, object] = json.loads(build_search_index(entries))["config"]
    return config


def entry(title: str, text: str = "", *keys: str) -> SearchEntry:
    return SearchEntry("a.html", title, text, keys)


def test_the_index_has_the_shape_that_the_search_box_fetches() -> None:
    index = json.loads(
        build_search_index(
            [entry("会计", "记账"), SearchEntry("a.html#d-1", "职责 1", "审核凭证", ("K-1",), "duty", 2.0)]
        )
    )
    assert index["docs"] == [
        {"location": "a.html", "title": "会计", "text": "记账"},
        {
            "location": "a.html#d-1",
            "title": "职责 1",
            "text": "审核凭证",
            "keys": ["K-1"],
            "kind": "duty",
            "boost": 2.0,
        },
    ]
    # The theme's own worker puts texts into the page as HTML; without languages and fields it does not start.
    assert set(index["config"]) == {"separator", "fold", "pinyin"}
    # The page splits this one at "|" when it marks the words of a query in the text.
    assert index["config"]["separator"] == r"[\s\u200b\u3000]+"


def test_the_same_entries_give_the_same_bytes() -> None:
    assert build_search_index(ENTRIES) == build_search_index(list(ENTRIES))
    assert ": " not in build_search_index([entry("会计")])


def test_the_script_defines_what_a_page_opened_from_a_folder_looks_for() -> None:
    index = build_search_index([entry("会计")])
    assert build_search_script(index) == f"var __index = {index}"


def test_pinyin_is_given_for_titles_and_keys_only() -> None:
    pinyin = config_of(entry("成本会计 · 职责 3", "盘点", "招工"))["pinyin"]
    assert isinstance(pinyin, dict)
    assert list(pinyin) == ["成本会计", "招工", "职责"]
    assert pinyin["成本会计"] == "cheng ben kuai ji"


def test_a_character_with_several_readings_lists_them() -> None:
    pinyin = config_of(entry("调休 差旅"))["pinyin"]
    assert isinstance(pinyin, dict)
    assert "tiao" in pinyin["调休"].split(" ")[0].split("/")
    assert "chai" in pinyin["差旅"].split(" ")[0].split("/")


def test_folding_writes_traditional_characters_like_the_entries() -> None:
    fold = config_of(entry("资源"))["fold"]
    assert isinstance(fold, list)
    assert dict(zip(*fold, strict=True))["資"] == "资"


def test_folding_is_complete_for_the_characters_of_the_entries() -> None:
    fold = config_of(*ENTRIES)["fold"]
    assert isinstance(fold, list)
    source, target = fold
    table = dict(zip(source, target, strict=True))
    converter = OpenCC("t2s")
    written = {c for e in ENTRIES for c in unicodedata.normalize("NFKC", e.title + e.text)}
    reachable = {c: converter.convert(c) for c in map(chr, range(0x4E00, 0xA000))}
    missing = {c for c, simple in reachable.items() if c != simple and simple in written and table.get(c) != simple}
    assert missing == set()
    assert not set(target) & set(source)


def test_folding_leaves_out_what_cannot_matter() -> None:
    assert config_of(entry("HR-001"))["fold"] == ["", ""]
    assert "銷" not in str(config_of(entry("资源"))["fold"])


def test_two_entries_for_one_page_are_refused() -> None:
    with pytest.raises(ValueError, match=r"two search entries .* a\.html"):
        build_search_index([entry("会计"), entry("出纳")])


def test_a_line_without_its_page_is_refused() -> None:
    with pytest.raises(ValueError, match=r"b\.html#d-1 without"):
        build_search_index([entry("会计"), SearchEntry("b.html#d-1", "职责 1", "")])
