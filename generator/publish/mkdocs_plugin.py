"""The fast road: a MkDocs plugin that hands over pages that are drawn already.

Page bodies do not pass through MkDocs' Markdown step, and the menu is drawn once per department instead of once per
page. A page is drawn when its turn to be written comes and forgotten after it, so that the bodies of a large site are
never all in memory.
"""

from collections.abc import Callable, Sequence
from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.publish.mkdocs_config import as_html, page_meta
from generator.render.menu import Menu
from generator.render.site import Page
from generator.views.page import PageView

# A page that comes out empty is not written; so the engine skips a page that another step puts in its place.
UNCHANGED = "unchanged.html"
# The anchor that the theme's main.html gives to what stands beside the menu.
CONTENT = "content"


class _Compiled(BytecodeCache):
    """The theme's templates, compiled once per process instead of once per build."""

    def __init__(self) -> None:
        self._by_key: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        if bucket.key in self._by_key:
            bucket.bytecode_from_string(self._by_key[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._by_key[bucket.key] = bucket.bytecode_to_string()


_COMPILED = _Compiled()


class HandbookPage(MkDocsPage):
    """A page of the handbook: its table of contents is there before MkDocs asks."""

    def __init__(self, view: PageView, file: File, config: MkDocsConfig, *, unchanged: bool) -> None:
        super().__init__(as_html(view.title), file, config)
        self.view = view
        self._unchanged = unchanged
        # The day of the build would make two builds of one handbook differ.
        self.update_date = "1970-01-01"

    def show(self, view: PageView) -> None:
        """Take another view, to be drawn now."""
        self.view = view
        self.title = as_html(view.title)
        self._unchanged = False

    def read_source(self, config: MkDocsConfig) -> None:
        """There is no source to read; the meta data are known."""
        del config
        self.markdown = ""
        self.meta = {
            **page_meta(self.view),
            # Our own index takes the place of the engine's; the engine's plugin stays, because the theme draws the
            # search box only where it is on.
            "search": {"exclude": True},
        }
        if self._unchanged:
            self.meta["template"] = UNCHANGED

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Say what the page consists of; it is drawn later."""
        del config, files
        self.content = ""
        links = [
            AnchorLink(as_html(section.title), section.anchor, 2) for section in self.view.sections if section.anchor
        ]
        # The theme's link past the menu leads to the first entry; where that is the page, it lists what is below.
        whole = AnchorLink(as_html(self.view.title), CONTENT, 1)
        whole.children = links
        self.toc = TableOfContents([whole])
        self.present_anchor_ids = {link.id for link in links}
        self.links_to_anchors = {}


class HandbookPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves its base class untyped
    """Adds the handbook's pages and files to a MkDocs build.

    `unchanged` names the pages that are not drawn; `on_page` is called after each page.
    """

    views: Sequence[PageView] = ()
    draw: Callable[[PageView], Page]
    assets: Sequence[tuple[str, bytes]] = ()
    unchanged: frozenset[str] = frozenset()
    menu: Menu | None = None
    on_page: Callable[[], None]
    nav: Navigation
    files: Files
    env: Environment

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add every page and every generated file."""
        for path, content in self.assets:
            files.append(File.generated(config, path, content=content))
        for view in self.views:
            file = File.generated(config, view.path.removesuffix(".html") + ".md", content="")
            HandbookPage(view, file, config, unchanged=view.path in self.unchanged)
            files.append(file)
        return files

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Note what leads where."""
        del config
        self.nav, self.files = nav, files
        return nav

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let the theme's templates be compiled once."""
        del config, files
        env.bytecode_cache = _COMPILED
        self.env = env
        return env

    def on_page_context(self, context: Any, /, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> Any:
        """Draw the page, and give its template the menu of its department."""
        del config, nav
        if isinstance(page, HandbookPage) and page.view.path not in self.unchanged:
            page.content = self.draw(page.view).html
            if self.menu is not None:
                context["handbook_menu"] = self.menu.html(page.view.path)
        return context

    def on_post_page(self, output: str, /, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        """Forget what was drawn."""
        del config
        page.content = ""
        self.on_page()
        return output
