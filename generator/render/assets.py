"""The files that every page needs beside the theme's own."""

from collections.abc import Mapping

from generator.locale import catalogue
from generator.render.search_index import SCRIPT, build_search_index, build_search_script, build_search_stub
from generator.render.shown_text import shown_text
from generator.resources import templates_root
from generator.views.page import SiteView

BASE = "base.css"


def site_assets(site: SiteView) -> Mapping[str, bytes]:
    """Path → content, relative to the site's root: what both engines need."""
    styles = f"{_styles()}\n:root {{\n  --hb-brand: {site.primary};\n}}\n"
    files = {path: text for page in site.pages for path, text in page.files.items()}
    return {path: text.encode() for path, text in {"assets/handbook.css": styles, **files}.items()}


def search_files(site: SiteView) -> Mapping[str, bytes]:
    """Path → content: our index, and what tells the search box where it is, from a web server and from a folder."""
    entries = [entry for page in site.pages for entry in page.search]
    shown = {page.path: shown_text(page) for page in site.pages if page.search}
    script = build_search_script(build_search_index(entries, catalogue(site.language), shown))
    stub = build_search_stub(script)
    return {
        SCRIPT: script.encode(),
        "search/search_index.json": stub.encode(),
        "search/search_index.js": f"var __index = {stub}".encode(),
    }


def _styles() -> str:
    """All style sheets as one, so that a page asks for one file; the base comes first, the others build on it."""
    folder = templates_root() / "site" / "styles"
    others = sorted(path.name for path in folder.glob("*.css") if path.name != BASE)
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in (BASE, *others))
