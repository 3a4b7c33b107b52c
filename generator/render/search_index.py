"""The index of the site's search: one entry per page and per line that a reader may look for.

The file has the shape that Material's search box fetches and hands to the search worker unseen
(`{"config": …, "docs": […]}`). The worker of the handbook (`templates/theme/assets/search/handbook-search.js`) finds
in `config` what it cannot know by itself: which traditional characters are which simplified ones, and how the words
of titles and keys are pronounced. Both tables hold only what can make a difference for these entries.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache

from opencc import OpenCC
from pypinyin import Style, pinyin

from generator.views.page import SearchEntry

SEPARATOR = r"[\s\u200b\u3000]+"
HAN_RUN = re.compile(r"[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]+")
HAN_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF))


def build_search_index(entries: Sequence[SearchEntry]) -> str:
    """The content of `search/search_index.json`.

    Raises:
        ValueError: a page has two entries without an anchor, or lines but no entry of its own.
    """
    _require_one_entry_per_page(entries)
    # Without the languages and fields that the theme's own worker asks for: it would show our plain texts as HTML.
    config = {
        "separator": SEPARATOR,
        "fold": _traditional_to_simplified(entries),
        "pinyin": _pronunciations(entries),
    }
    index = {"config": config, "docs": [_document(entry) for entry in entries]}
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def build_search_script(index: str) -> str:
    """The content of `search/search_index.js`, which a page opened as a file loads in place of the JSON file.

    Args:
        index: what `build_search_index` returned.
    """
    return f"var __index = {index}"


def _document(entry: SearchEntry) -> dict[str, object]:
    document: dict[str, object] = {"location": entry.location, "title": entry.title, "text": entry.text}
    if entry.keys:
        document["keys"] = entry.keys
    if entry.kind != "page":
        document["kind"] = entry.kind
    if entry.boost != 1.0:
        document["boost"] = entry.boost
    return document


def _require_one_entry_per_page(entries: Iterable[SearchEntry]) -> None:
    pages: set[str] = set()
    for entry in entries:
        if "#" not in entry.location:
            if entry.location in pages:
                raise ValueError(f"two search entries for the page {entry.location}")
            pages.add(entry.location)
    for entry in entries:
        if entry.location.partition("#")[0] not in pages:
            raise ValueError(f"search entry {entry.location} without an entry for its page")


def _traditional_to_simplified(entries: Iterable[SearchEntry]) -> tuple[str, str]:
    """Two strings of equal length: the character at one place of the first is written like that of the second.

    A pair whose simplified character the entries do not have in either form cannot change any result.
    """
    table = _character_table()
    characters: set[str] = set()
    for entry in entries:
        characters.update(unicodedata.normalize("NFKC", "".join((entry.title, entry.text, *entry.keys))))
    present = {table.get(character, character) for character in characters}
    pairs = [(source, target) for source, target in table.items() if target in present]
    return "".join(source for source, _ in pairs), "".join(target for _, target in pairs)


@cache
def _character_table() -> dict[str, str]:
    """Every traditional character that OpenCC writes as one simplified character, in the order of Unicode."""
    characters = [chr(code) for first, last in HAN_BLOCKS for code in range(first, last + 1)]
    # A line each, so that no two characters are taken for a phrase.
    converted = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = dict(zip(characters, converted, strict=True))
    return {source: pairs.get(target, target) for source, target in pairs.items() if source != target}


def _pronunciations(entries: Iterable[SearchEntry]) -> dict[str, str]:
    """The syllables of each run of Chinese characters in titles and keys: `{"会计": "kuai ji"}`.

    A character with several possible readings lists them all: `{"还款": "hai/huan kuan"}`.
    """
    texts = {text for entry in entries for text in (entry.title, *entry.keys)}
    runs = {run for text in texts for run in HAN_RUN.findall(text)}
    return {run: _syllables(run) for run in sorted(runs)}


@cache
def _syllables(run: str) -> str:
    readings = pinyin(run, style=Style.NORMAL, heteronym=True)
    return " ".join("/".join(dict.fromkeys(options)) for options in readings)
