"""A page loads what it has use for, and nothing jumps while it loads."""

import re
from pathlib import Path

import pytest

TAG = re.compile(r"<(script|img|svg)\b[^>]*>")
SOURCE = re.compile(r'src="(?:\.\./|/)*([^"?]*)')
SEARCH = 'data-md-component="search-query"'
USES = {
    "assets/search/iframe-worker.js": SEARCH,
    "assets/search/search-box.js": SEARCH,
    "assets/handbook.js": SEARCH,
    "assets/javascripts/bundle.js": 'data-md-component="',
    "assets/copy-check.js": 'data-copy="',
    "assets/home.js": "hb-find",
    "assets/health.js": "hb-found",
    "assets/finders/common.js": "hb-tool",
    "assets/finders/table-filter.js": "data-table-filter",
    "assets/finders/authority.js": 'id="authority-tool"',
    "assets/finders/compare.js": 'id="compare-tool"',
    "assets/finders/penalties.js": 'id="penalties-tool"',
    "assets/finders/responsibilities.js": 'id="matrix-tool"',
}
"""What a page must hold for a script to have anything to do on it."""


def pages(site: Path) -> dict[str, str]:
    return {file.relative_to(site).as_posix(): file.read_text(encoding="utf-8") for file in site.rglob("*.html")}


def idle_scripts(html: str) -> list[str]:
    """The scripts that a page loads without having use for them."""
    sources = [SOURCE.search(match[0]) for match in TAG.finditer(html) if match[1] == "script"]
    names = [re.sub(r"bundle\.\w+\.min", "bundle", found[1]) for found in sources if found]
    return [name for name in names if name not in USES or USES[name] not in html]


def unsized(html: str) -> list[str]:
    """The pictures whose place is not known before they are there; icons have theirs from the style sheet."""
    pictures = [match[0] for match in TAG.finditer(html) if match[1] != "script"]
    shown = [tag for tag in pictures if 'viewBox="0 0 24 24"' not in tag]
    return [tag for tag in shown if not (" width=" in tag and " height=" in tag)]


def test_no_page_loads_a_script_that_has_nothing_to_do(site: Path) -> None:
    found = pages(site)
    assert len(found) > 80
    assert {path: idle for path, html in found.items() if (idle := idle_scripts(html))} == {}


def test_no_picture_moves_what_is_being_read(site: Path) -> None:
    found = pages(site)
    assert any("<svg class=" in html for html in found.values())
    assert {path: loose for path, html in found.items() if (loose := unsized(html))} == {}


@pytest.mark.parametrize("html", ['<script src="../assets/home.js" defer></script>', '<script src="a.js"></script>'])
def test_an_idle_script_is_noticed(html: str) -> None:
    assert len(idle_scripts(html)) == 1


def test_a_picture_without_a_size_is_noticed() -> None:
    assert unsized('<img src="logo.png" width="20">') == ['<img src="logo.png" width="20">']
