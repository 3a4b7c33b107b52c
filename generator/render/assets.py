"""The files that every page needs beside the theme's own: colours of the company, and the search index."""

from collections.abc import Mapping

from generator.render.search_index import build_search_index, build_search_script
from generator.views.page import SiteView


def site_assets(site: SiteView) -> Mapping[str, bytes]:
    """Path → content, relative to the site's root."""
    entries = [entry for page in site.pages for entry in page.search]
    index = build_search_index(entries)
    return {
        "assets/colours.css": _colours(site.primary).encode(),
        "search/search_index.json": index.encode(),
        "search/search_index.js": build_search_script(index).encode(),
    }


def _colours(primary: str) -> str:
    return f":root {{\n  --hb-brand: {primary};\n}}\n"
