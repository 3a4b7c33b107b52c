"""The fast road: a MkDocs plugin that hands over pages that are drawn already.

Page bodies do not pass through MkDocs' Markdown step, and the menu is drawn once per department instead of once per
page.
"""

from collections.abc import Sequence
from typing import Any

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


class HandbookPage(MkDocsPage):
    """A page of the handbook: content and table of contents are there before MkDocs asks."""

    def __init__(self, page: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(as_html(page.title), file, config)
        self._page = page
        # The day of the build would make two builds of one handbook differ.
        self.update_date = "1970-01-01"

    def read_source(self, config: MkDocsConfig) -> None:
        """There is no source to read; the meta data are known."""
        del config
        self.markdown = ""
        self.meta = {
            **page_meta(self._page),
            # Our own index takes the place of the engine's; the engine's plugin stays, because the theme draws the
            # search box only where it is on.
            "search": {"exclude": True},
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Hand over what was drawn."""
        del config, files
        self.content = self._page.html
        links = [
            AnchorLink(as_html(section.title), section.anchor, 2) for section in self._page.sections if section.anchor
        ]
        self.toc = TableOfContents(links)
        self.present_anchor_ids = {link.id for link in links}
        self.links_to_anchors = {}


class HandbookPlugin(BasePlugin[LegacyConfig]):  # type: ignore[no-untyped-call]  # MkDocs leaves its base class untyped
    """Adds the handbook's pages and files to a MkDocs build."""

    pages: Sequence[Page] = ()
    assets: Sequence[tuple[str, bytes]] = ()
    menu: Menu | None = None

    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Add every page and every generated file."""
        for path, content in self.assets:
            files.append(File.generated(config, path, content=content))
        for page in self.pages:
            file = File.generated(config, page.path.removesuffix(".html") + ".md", content="")
            HandbookPage(page, file, config)
            files.append(file)
        return files

    def on_page_context(self, context: Any, /, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> Any:
        """Give the page's template the menu of its department."""
        del config, nav
        if self.menu is not None:
            context["handbook_menu"] = self.menu.html(page.file.dest_uri)
        return context
