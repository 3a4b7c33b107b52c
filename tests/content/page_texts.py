"""A plain scan of what stands on the pages, to hold a search against."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from generator.locale import catalogue
from generator.render.site import render_pages
from generator.views.page import SiteView


class _Text(HTMLParser):
    """The text of a page element by element, without headings and the heads of tables and lists, which every page of
    a kind has alike."""

    LABELS = frozenset({"th", "dt", "h2", "h3", "button", "label", "option", "summary", "caption", "footer", "script"})

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self._labels = 0

    def handle_starttag(self, tag: str, _: object) -> None:
        self._labels += tag in self.LABELS

    def handle_endtag(self, tag: str) -> None:
        self._labels -= tag in self.LABELS

    def handle_data(self, data: str) -> None:
        # A label stands before its colon.
        if not self._labels:
            self.texts.append(re.sub(r"^[^：。，、]{1,8}：", "", " ".join(data.split())))


def texts_of(site: SiteView) -> Iterator[tuple[str, str]]:
    """Path and text of every page."""
    for page in render_pages(site, catalogue(site.language)):
        reader = _Text()
        reader.feed(page.html)
        yield page.path, normal("\n".join(reader.texts))


def normal(text: str) -> str:
    """Full width and upper case do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()


def pages_with(query: str, texts: Mapping[str, str]) -> set[str]:
    """The pages that contain every word of a query."""
    return {path for path, text in texts.items() if all(word in text for word in normal(query).split())}
