"""Reads a built site: what its pages ask for, where they lead, and what their articles say."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
# Attributes that make the browser fetch something by itself; a link asks only when a reader follows it.
FETCHING = {
    "script": ("src",),
    "img": ("src", "srcset"),
    "iframe": ("src",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
    "audio": ("src",),
    "object": ("data",),
    "embed": ("src",),
    "form": ("action",),
    "input": ("src",),
}
FETCHING_LINKS = frozenset(
    {"stylesheet", "icon", "preload", "prefetch", "modulepreload", "preconnect", "dns-prefetch", "manifest"}
)
# A script of a page of ours is a file beside the site's own; what a person wrote cannot name one.
OWN_SCRIPT = re.compile(r"(\.\./)*(assets|data)/[a-z0-9/-]+\.js")


@dataclass
class PageContent:
    """One page of a built site."""

    anchors: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    fetched: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    handlers: list[str] = field(default_factory=list)
    tags: set[str] = field(default_factory=set)
    article_anchors: list[str] = field(default_factory=list)
    article_links: list[str] = field(default_factory=list)
    article_tags: list[str] = field(default_factory=list)
    article_words: list[str] = field(default_factory=list)
    title: str = ""
    description: str = ""

    @property
    def article_text(self) -> str:
        """What a reader sees in the article, with runs of white space as one blank."""
        return re.sub(r"\s+", " ", "".join(self.article_words)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.content = PageContent()
        self._open: list[str] = []
        self._article = 0
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        content = self.content
        name = "own-script" if tag == "script" and OWN_SCRIPT.fullmatch(values.get("src", "")) else tag
        content.tags.add(name)
        if "id" in values:
            content.anchors.append(values["id"])
        if tag == "a" and "href" in values:
            content.links.append(values["href"])
        if tag == "meta" and values.get("name") == "description":
            content.description = values.get("content", "")
        content.handlers += [name for name in values if name.startswith("on")]
        content.fetched += [values[name] for name in FETCHING.get(tag, ()) if values.get(name)]
        if tag == "link" and not FETCHING_LINKS.isdisjoint(values.get("rel", "").split()):
            content.fetched.append(values.get("href", ""))
        if self._article:
            self._in_article(name, values)
        if tag not in VOID:
            self._open.append(tag)
            self._article = len(self._open) if tag == "article" and not self._article else self._article
            hides = tag in ("script", "style") or (tag == "a" and "headerlink" in values.get("class", "").split())
            self._hidden = len(self._open) if hides and not self._hidden else self._hidden

    def _in_article(self, tag: str, values: dict[str, str]) -> None:
        self.content.article_tags.append(tag)
        if "id" in values:
            self.content.article_anchors.append(values["id"])
        if tag == "a" and "href" in values and "headerlink" not in values.get("class", ""):
            self.content.article_links.append(values["href"])

    def handle_endtag(self, tag: str) -> None:
        if tag not in self._open:
            return
        while self._open.pop() != tag:
            pass
        depth = len(self._open)
        self._article = self._article if depth >= self._article else 0
        self._hidden = self._hidden if depth >= self._hidden else 0
        if self._article and tag in ("td", "th", "p", "li", "h1", "h2", "h3", "dt", "dd", "div"):
            self.content.article_words.append(" ")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] == "script":
            self.content.scripts.append(data)
        if self._open and self._open[-1] == "title" and not self.content.title:
            self.content.title = data
        if self._article and not self._hidden:
            self.content.article_words.append(data)


def read_page(html: str) -> PageContent:
    """What one page holds."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.content


def read_site(folder: Path) -> dict[str, PageContent]:
    """All pages of a built site by their path; the theme's own 404 page is not one of ours."""
    return {
        file.relative_to(folder).as_posix(): read_page(file.read_text(encoding="utf-8"))
        for file in sorted(folder.rglob("*.html"))
        if file.name != "404.html"
    }


def is_external(target: str) -> bool:
    """Whether a target lies on another host."""
    return bool(urlsplit(target).netloc) or urlsplit(target).scheme not in ("", "data")


def broken_links(folder: Path) -> Iterator[str]:
    """Every internal link, and every file that a page asks for, that leads nowhere."""
    site = read_site(folder)
    for path, content in site.items():
        for target in (*content.links, *content.fetched):
            if is_external(target) or target.startswith("data:"):
                continue
            parts = urlsplit(target)
            file = folder / path if not parts.path else (folder / path).parent / unquote(parts.path)
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                yield f"{path}: {target}"
            elif parts.fragment and file.suffix == ".html":
                name = file.resolve().relative_to(folder.resolve()).as_posix()
                # `__…` are switches of the theme's own scripts.
                if unquote(parts.fragment) not in site[name].anchors and not parts.fragment.startswith("__"):
                    yield f"{path}: {target}"
