"""The fast road: a MkDocs plugin that hands over pages that are drawn already.

MkDocs works out what leads where and writes everything but the pages: each of them comes out empty here, and is drawn
by the frame of the site, one by one, so that the bodies of a large site are never all in memory.
"""

from collections.abc import Mapping, Sequence

from jinja2 import Environment
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents

from generator.publish.mkdocs_config import as_html, page_meta
from generator.render.compiled_templates import compiled_templates
from generator.views.page import PageView, SiteView

# What comes out empty is not written.
EMPTY = "empty.html"
# The anchor that the theme's main.html gives to what stands beside the menu.
CONTENT = "content"


class HandbookPage(MkDocsPage):
    """A page of the handbook: its table of contents is there before MkDocs asks."""

    def __init__(self, view: PageView, file: File, config: MkDocsConfig, *, date: str) -> None:
        super().__init__(as_html(view.title), file, config)
        self._view = view
        # The day of the build would make two builds of one handbook differ.
        self.update_date = date

    def show(self, view: PageView) -> None:
        """Take what a view says in the head of the page and in its table of contents."""
        self.title = as_html(view.title)
        self.meta = page_meta(view)
        links = [AnchorLink(as_html(section.title), section.anchor, 2) for section in view.sections if section.anchor]
        # The theme's link past the menu leads to the first entry; where that is the page, it lists what is below.
        whole = AnchorLink(as_html(view.title), CONTENT, 1)
        whole.children = links
        self.toc = TableOfContents([whole])

    def read_source(self, config: MkDocsConfig) -> None:
        """There is no source to read, and nothing that the engine's own search may find."""
        del config
        self.markdown = ""
        self.meta = {"template": EMPTY, "search": {"exclude": True}}

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """There is nothing to render yet."""
        del config, files
        self.content = ""
        self.present_anchor_ids = {section.anchor for section in self._view.sections if section.anchor}
        self.links_to_anchors = {}


class HandbookPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves its base class untyped
    """Adds the handbook's pages and files to a MkDocs build, and keeps what MkDocs has worked out."""

    site: SiteView
    assets: Sequence[tuple[str, bytes]] = ()
    pages: Mapping[str, HandbookPage]
    nav: Navigation
    files: Files
    env: Environment

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add every page and every generated file."""
        for path, content in self.assets:
            files.append(File.generated(config, path, content=content))
        pages = {}
        for view in self.site.pages:
            file = File.generated(config, view.path.removesuffix(".html") + ".md", content="")
            pages[view.path] = HandbookPage(view, file, config, date=self.site.date)
            files.append(file)
        self.pages = pages
        return files

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """Note what leads where."""
        del config
        self.nav, self.files = nav, files
        return nav

    def on_env(self, env: Environment, /, *, config: MkDocsConfig, files: Files) -> Environment:
        """Let the theme's templates be compiled once."""
        del config, files
        env.bytecode_cache = compiled_templates()
        self.env = env
        return env
