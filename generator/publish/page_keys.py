"""What each page depends on, as a key: as long as the key is the same, the page is the same to the byte."""

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import pairwise
from types import MappingProxyType

from generator.render.menu import Menu
from generator.views.page import MenuItem, SiteView


def page_keys(
    site: SiteView, menu: Menu, engine: str, notes: Mapping[str, object] = MappingProxyType({})
) -> Mapping[str, str]:
    """Page path → key, from all that is on a page: its view, its menu, and what the theme puts around it.

    Args:
        site: all pages.
        menu: draws the menu beside each page.
        engine: a digest of templates, code and theme.
        notes: what is drawn on a page beside its view, by the page's path.
    """
    tabs = [(item.title, _first(item)) for item in site.menu]
    frame = repr((engine, site.title, site.language, site.primary, site.labels, site.copyright, site.address, tabs))
    above: dict[str, tuple[tuple[str, str | None], ...]] = {}
    order = list(_in_order(site.menu, (), above))
    after = dict(pairwise(order))
    before = {page: previous for previous, page in after.items()}
    keys = {}
    for view in site.pages:
        path = view.path
        around = (above.get(path, ()), before.get(path), after.get(path))
        shown = (
            view.template,
            view.title,
            view.description,
            view.sections,
            view.view,
            view.meta,
            view.control,
            notes.get(path),
        )
        text = "\0".join((frame, path, repr(around), menu.digest(path), repr(shown)))
        keys[path] = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return keys


def _first(item: MenuItem) -> str | None:
    """Where a line of the menu leads: to itself, or to the first page below it."""
    return item.path if item.path is not None or not item.children else _first(item.children[0])


def _in_order(
    items: Sequence[MenuItem],
    line: tuple[tuple[str, str | None], ...],
    above: dict[str, tuple[tuple[str, str | None], ...]],
) -> Iterator[str]:
    """The pages in the order of the menu, which is what the theme calls previous and next; notes what is above each."""
    for item in items:
        inner = (*line, (item.title, _first(item))) if item.children else line
        if item.path is not None:
            above[item.path] = inner
            yield item.path
        yield from _in_order(item.children, inner, above)
