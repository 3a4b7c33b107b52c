"""The menu beside every page: drawn once per department and depth, then marked for the page that shows it."""

from markupsafe import Markup, escape

from generator.render.templates import environment
from generator.views.page import MenuItem


class Menu:
    """Draws the menu of a page from the parts that it shares with its neighbours."""

    def __init__(self, items: tuple[MenuItem, ...], label: str) -> None:
        self._items = items
        self._label = label
        self._branch: dict[str, tuple[str, ...]] = {}
        for item in items:
            self._note_branch(item, ())
        self._drawn: dict[tuple[tuple[str, ...], int], str] = {}

    def html(self, path: str) -> Markup:
        """The menu for the page at a path, relative to the site's root."""
        branch = self._branch.get(path, ())
        key = (branch, path.count("/"))
        if key not in self._drawn:
            self._drawn[key] = (
                environment()
                .get_template("partials/menu.html.j2")
                .render(items=self._items, open=branch, label=self._label, root="../" * path.count("/"))
            )
        marker = f'data-page="{escape(path)}"'
        return Markup(self._drawn[key].replace(marker, f'{marker} aria-current="page"', 1))  # noqa: S704 -- drawn by our template with escaping on

    def _note_branch(self, item: MenuItem, above: tuple[str, ...]) -> None:
        if item.path is not None:
            self._branch.setdefault(item.path, (*above, item.title) if item.children else above)
        for child in item.children:
            self._note_branch(child, (*above, item.title))
