"""What every page of the site is made of, whatever it shows."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Link:
    """Text that may lead somewhere: `path` is relative to the site's root, None when there is nothing to lead to."""

    text: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands against it: links, or lines of text."""

    label: str
    values: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Download:
    """A file that a page offers, relative to the site's root; `note` says how large it is and from when it holds."""

    label: str
    path: str
    main: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class SearchEntry:
    """One thing that a search can find: a page, or one line of it.

    `location` is relative to the site's root, with the anchor of the line; `keys` are found but not shown.
    """

    location: str
    title: str
    text: str
    keys: tuple[str, ...] = ()
    kind: str = "page"
    boost: float = 1.0


@dataclass(frozen=True, slots=True)
class SectionView:
    """One part of a page under a heading.

    `block` names the block of the page's template that draws it; `item` is what the block gets besides the view.
    """

    anchor: str
    title: str
    block: str
    item: object = None


@dataclass(frozen=True, slots=True)
class PageView:
    """One page: where it stands, what it is called, which template draws it, and with what.

    `control` says which version of what the reader has before them: the last lines of every page.
    `files` are texts that come with the page, by their path from the site's root: tables to download, data of a script.
    """

    path: str
    template: str
    title: str
    description: str
    sections: tuple[SectionView, ...]
    view: object
    search: tuple[SearchEntry, ...] = ()
    meta: Mapping[str, object] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    control: tuple[str, ...] = ()

    @property
    def root(self) -> str:
        """The way from this page to the site's root: empty, or a run of `../`."""
        return "../" * self.path.count("/")


@dataclass(frozen=True, slots=True)
class MenuItem:
    """One line of the menu with what hangs below it."""

    title: str
    path: str | None
    children: tuple["MenuItem", ...] = ()


@dataclass(frozen=True, slots=True)
class SiteView:
    """All pages of a site, its menu, and the words around them: `menu`, `to-dark`, `to-light`, `not-found.…`.

    `address` is where the site is published, as far as that is known; `date` is the day from which it holds.
    """

    title: str
    language: str
    pages: tuple[PageView, ...]
    menu: tuple[MenuItem, ...]
    copyright: str
    primary: str
    labels: Mapping[str, str]
    date: str
    address: str | None = None
