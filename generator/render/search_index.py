"""The index of the site's search: one entry per page and per line that a reader may look for.

The worker of the handbook (`templates/theme/assets/search/handbook-search.js`) reads it when the first search begins.
Besides the entries it holds what the worker cannot know by itself: which traditional characters are which simplified
ones, how characters are pronounced, and which words people say for those that are written. Each page also says which
texts it shows beyond its entries, so that every page is found by every word on it; a text that many pages show is
stored once.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence

from generator.locale import Catalogue
from generator.render.search_tables import pronunciations, traditional_to_simplified
from generator.views.links import DECISIONS, HEALTH, SOURCES
from generator.views.page import SearchEntry

SEPARATOR = r"[\s\u200b\u3000]+"
SCRIPT = "search/handbook-index.js"

# Where the handbook speaks of itself: it comes after what it says of the work.
ABOUT_THE_HANDBOOK = (DECISIONS, HEALTH, SOURCES.rpartition("/")[0] + "/")
LATE = 0.5

Shown = Mapping[str, Iterable[str]]


def build_search_index(entries: Sequence[SearchEntry], words: Catalogue, shown: Shown | None = None) -> str:
    """The index as JSON.

    Args:
        entries: the entries of all pages, each page before its lines.
        words: where the spoken words come from.
        shown: path → what the page shows besides its entries.

    Raises:
        ValueError: a page has two entries without an anchor, or lines but no entry of its own.
    """
    pool = _Pool()
    # Page by page: all of them as one tree of lists would take many times the memory of the text.
    pages = [
        _json(_page(entry, lines, (shown or {}).get(path, ()), pool))
        for path, (entry, lines) in _pages(entries).items()
    ]
    config = _json(_config(entries, words, pool.texts))
    return f'{{"config":{config},"pages":[{",".join(pages)}],"pool":{_json(pool.texts)}}}'


def build_search_script(index: str) -> str:
    """The index as a script: the only file that a page opened from a folder may load.

    Args:
        index: what `build_search_index` returned.
    """
    text = index.replace("\\", "\\\\").replace("'", "\\'").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"self.handbookIndex=()=>JSON.parse('{text}')\n"


def build_search_stub(script: str) -> str:
    """The content of `search/search_index.json`, which the search box fetches on every page: where the index is.

    The name of the index changes with its content, so that no browser keeps an old one.
    """
    version = hashlib.sha256(script.encode()).hexdigest()[:12]
    # Without the languages and fields that the theme's own worker asks for: it would show our plain texts as HTML.
    config = {"separator": SEPARATOR, "index": f"../../{SCRIPT}?v={version}"}
    return json.dumps({"config": config, "docs": []}, separators=(",", ":"))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class _Pool:
    """Texts by number, each once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    @property
    def texts(self) -> list[str]:
        return list(self._numbers)


def _pages(entries: Iterable[SearchEntry]) -> dict[str, tuple[SearchEntry, list[SearchEntry]]]:
    pages: dict[str, tuple[SearchEntry, list[SearchEntry]]] = {}
    lines: list[SearchEntry] = []
    for entry in entries:
        if "#" in entry.location:
            lines.append(entry)
        elif entry.location in pages:
            raise ValueError(f"two search entries for the page {entry.location}")
        else:
            pages[entry.location] = (entry, [])
    for line in lines:
        path = line.location.partition("#")[0]
        if path not in pages:
            raise ValueError(f"search entry {line.location} without an entry for its page")
        pages[path][1].append(line)
    return pages


def _page(entry: SearchEntry, lines: Sequence[SearchEntry], shown: Iterable[str], pool: _Pool) -> list[object]:
    """`[path, title, text, kind, boost, keys, lines, shown]`, as the worker takes it apart."""
    own = "\n".join(text for one in (entry, *lines) for text in (one.title, one.text))
    more = [pool.number(text) for text in shown if text not in own]
    boost = LATE if entry.location.startswith(ABOUT_THE_HANDBOOK) else entry.boost
    rows = [_line(line, entry.title) for line in lines]
    return [entry.location, entry.title, entry.text, entry.kind, boost, list(entry.keys), rows, more]


def _line(line: SearchEntry, page: str) -> list[object]:
    """`[anchor, title, text, kind, keys]`; a title that follows that of the page is a list of the rest."""
    rest = line.title.removeprefix(f"{page} · ")
    title: object = [rest] if rest != line.title else line.title
    row = [line.location.partition("#")[2], title, line.text, line.kind]
    return [*row, list(line.keys)] if line.keys else row


def _config(entries: Sequence[SearchEntry], words: Catalogue, shown: Iterable[str]) -> Mapping[str, object]:
    section = words.section("search")
    asks = {key.removeprefix("asks-"): value.split() for key, value in section.items() if key.startswith("asks-")}
    same = [line.split() for line in section["same"].splitlines()]
    return {
        "fold": traditional_to_simplified([*_texts(entries), *shown]),
        "pinyin": pronunciations(text for entry in entries for text in (entry.title, *entry.keys)),
        "words": {"same": same, "ignored": section["ignored"].split(), "asks": asks},
        "labels": {key: section[key] for key in ("none", "nearest", "none-hint")},
    }


def _texts(entries: Iterable[SearchEntry]) -> Iterable[str]:
    return (text for entry in entries for text in (entry.title, entry.text, *entry.keys))
