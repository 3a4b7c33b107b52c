"""The files that every page needs beside the theme's own."""

from collections.abc import Mapping

from generator.render.search_index import build_search_index, build_search_script
from generator.views.page import SiteView


def site_assets(site: SiteView) -> Mapping[str, bytes]:
    """Path → content, relative to the site's root: what both engines need."""
    return {"assets/colours.css": f":root {{\n  --hb-brand: {site.primary};\n}}\n".encode()}


def search_files(site: SiteView) -> Mapping[str, bytes]:
    """Path → content of our search index, for pages from a web server and for pages opened as files."""
    index = build_search_index([entry for page in site.pages for entry in page.search])
    return {
        "search/search_index.json": index.encode(),
        "search/search_index.js": build_search_script(index).encode(),
    }
