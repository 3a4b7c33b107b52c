"""The menu beside every page: drawn once per department and depth, then marked for the page that shows it."""

from hashlib import sha256

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
        self._drawn: dict[tuple[tuple[str, ...], str], tuple[str, str]] = {}

    def html(self, path: str) -> Markup:
        """The menu for the page at a path, relative to the site's root."""
        marker = f'data-page="{escape(path)}"'
        drawn, _ = self._shared(path)
        return Markup(drawn.replace(marker, f'{marker} aria-current="page"', 1))  # noqa: S704 -- drawn by our template with escaping on

    def digest(self, path: str) -> str:
        """Stands for the menu that a page shares with its neighbours: where two are the same, so are their menus."""
        _, digest = self._shared(path)
        return digest

    def _shared(self, path: str) -> tuple[str, str]:
        """The menu before it is marked for a page, and the digest of it."""
        branch, root = self._branch.get(path, ()), "../" * path.count("/")
        if (branch, root) not in self._drawn:
            template = environment().get_template("partials/menu.html.j2")
            drawn = template.render(items=self._items, open=branch, label=self._label, root=root)
            self._drawn[branch, root] = (drawn, sha256(drawn.encode("utf-8", "surrogatepass")).hexdigest())
        return self._drawn[branch, root]

    def _note_branch(self, item: MenuItem, above: tuple[str, ...]) -> None:
        if item.path is not None:
            self._branch.setdefault(item.path, (*above, item.title) if item.children else above)
        for child in item.children:
            self._note_branch(child, (*above, item.title))
