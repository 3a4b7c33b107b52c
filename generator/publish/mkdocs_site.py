"""MkDocs and its theme around pages that we draw ourselves."""

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from generator.publish.mkdocs_config import mkdocs_config
from generator.publish.processes import in_processes
from generator.publish.write import write_files
from generator.render.menu import Menu
from generator.render.site import Page
from generator.render.templates import read_templates
from generator.resources import templates_root
from generator.views.page import PageView, SiteView

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

    from generator.publish.mkdocs_plugin import HandbookPlugin

# Material prints a notice about MkDocs 2 on every build unless told otherwise; it reads this when it is imported.
os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
os.environ.setdefault("DISABLE_MKDOCS_2_WARNING", "true")


def build_mkdocs_site(  # noqa: PLR0913 -- what a site is made of, and whom to tell
    site: SiteView,
    draw: Callable[[PageView], Page],
    assets: Mapping[str, bytes],
    target: Path,
    *,
    menu: Menu | None = None,
    unchanged: Mapping[str, Path] = MappingProxyType({}),
    jobs: int = 1,
    on_page: Callable[[], None] = lambda: None,
) -> "Frame":
    """Write the site into a folder.

    Args:
        site: the pages and the menu.
        draw: makes the page of a view.
        assets: files by their path.
        target: the folder.
        menu: draws the menu beside each page, where the caller has drawn it before.
        unchanged: pages that need no drawing, by their path, with the file that holds each.
        jobs: how many processes draw pages at a time.
        on_page: is called after each page, drawn or taken over.

    Returns:
        What draws single pages of the site again.

    Raises:
        RuntimeError: MkDocs warned about something; the pages come from us, so that is a fault of ours.
    """
    from mkdocs.commands.build import build  # noqa: PLC0415 -- slow to import, and only this road needs it
    from mkdocs.config.defaults import MkDocsConfig  # noqa: PLC0415 -- as above

    from generator.publish.mkdocs_plugin import HandbookPlugin  # noqa: PLC0415 -- imports MkDocs

    with tempfile.TemporaryDirectory() as empty, _warnings() as warnings:
        config = MkDocsConfig(config_file_path=str(Path(empty) / "mkdocs.yml"))
        docs = Path(empty) / "docs"
        docs.mkdir()
        settings = mkdocs_config(site, templates_root() / "theme")
        config.load_dict(
            {**settings, "docs_dir": str(docs), "site_dir": str(target), "plugins": ["search", "handbook"]}
        )
        errors, problems = config.validate()
        if errors or problems:
            raise RuntimeError(f"MkDocs refuses the configuration: {errors + problems}")
        plugin = config.plugins["handbook"]
        if not isinstance(plugin, HandbookPlugin):
            raise TypeError("another plugin is registered under the name of ours")
        plugin.site, plugin.assets = site, tuple(assets.items())
        build(config)
    if warnings:
        raise RuntimeError("MkDocs warned: " + "; ".join(warnings))
    for path, file in unchanged.items():
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target / path)
        on_page()
    frame = Frame(plugin, config, menu or Menu(site.menu, site.labels["menu"]))
    # The lists of everything come last in the menu and take longest; begun first, they do not keep one process busy
    # when the others are done.
    views = [view for view in reversed(site.pages) if view.path not in unchanged]
    read_templates(view.template for view in views)

    def write(view: PageView) -> None:
        write_files(target, {view.path: frame.html(view, draw)})

    for _ in in_processes(write, views, jobs):
        on_page()
    return frame


class Frame:
    """What MkDocs puts around a page, kept from a build to draw single pages."""

    def __init__(self, plugin: "HandbookPlugin", config: "MkDocsConfig", menu: Menu) -> None:
        self._plugin = plugin
        self._config = config
        self._menu = menu
        self._files = plugin.files.documentation_pages()

    def __contains__(self, path: str) -> bool:
        """Whether the build has a page there."""
        return path in self._plugin.pages

    def html(self, view: PageView, draw: Callable[[PageView], Page]) -> bytes:
        """The page of a view, among the pages and in the menu of the build.

        Raises:
            KeyError: the build had no such page.
        """
        from mkdocs.commands.build import get_context  # noqa: PLC0415 -- slow to import, and only this road needs it

        page = self._plugin.pages[view.path]
        page.show(view)
        page.content = draw(view).html
        page.active = True
        try:
            context = get_context(self._plugin.nav, self._files, self._config, page)
            context["handbook_menu"] = self._menu.html(view.path)  # type: ignore[typeddict-unknown-key]  # the engine's own keys only
            return self._plugin.env.get_template("main.html").render(context).encode(errors="xmlcharrefreplace")
        finally:
            page.active = False
            page.content = ""


@contextmanager
def _warnings() -> Iterator[list[str]]:
    collected: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            collected.append(record.getMessage())

    logger = logging.getLogger("mkdocs")
    handler = Collector(level=logging.WARNING)
    logger.addHandler(handler)
    level = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield collected
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
