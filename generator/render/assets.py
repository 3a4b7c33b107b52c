"""The files that every page needs beside the theme's own."""

from collections.abc import Mapping

from generator.render.search_index import build_search_index, build_search_script
from generator.resources import templates_root
from generator.views.page import SiteView

BASE = "base.css"


def site_assets(site: SiteView) -> Mapping[str, bytes]:
    """Path → content, relative to the site's root: what both engines need."""
    styles = f"{_styles()}\n:root {{\n  --hb-brand: {site.primary};\n}}\n"
    files = {path: text for page in site.pages for path, text in page.files.items()}
    return {path: text.encode() for path, text in {"assets/handbook.css": styles, **files}.items()}


def search_files(site: SiteView) -> Mapping[str, bytes]:
    """Path → content of our search index, for pages from a web server and for pages opened as files."""
    index = build_search_index([entry for page in site.pages for entry in page.search])
    return {
        "search/search_index.json": index.encode(),
        "search/search_index.js": build_search_script(index).encode(),
    }


def _styles() -> str:
    """All style sheets as one, so that a page asks for one file; the base comes first, the others build on it."""
    folder = templates_root() / "site" / "styles"
    others = sorted(path.name for path in folder.glob("*.css") if path.name != BASE)
    return "\n".join((folder / name).read_text(encoding="utf-8") for name in (BASE, *others))
