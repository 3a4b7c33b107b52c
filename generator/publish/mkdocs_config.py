"""The MkDocs configuration that both roads share."""

from pathlib import Path
from typing import Any

from markupsafe import escape

from generator.views.page import MenuItem, PageView, SiteView

FEATURES = ["navigation.tabs", "navigation.path", "navigation.top", "search.highlight", "toc.follow"]


def mkdocs_config(site: SiteView, theme_folder: Path | str) -> dict[str, Any]:
    """Everything about the site that does not depend on how its pages reach MkDocs."""
    return {
        "site_name": as_html(site.title),
        **({"site_url": site.address} if site.address else {}),
        "copyright": as_html(site.copyright),
        "use_directory_urls": False,
        "theme": {
            "name": "material",
            "language": site.language,
            "font": False,
            "custom_dir": str(theme_folder),
            "features": FEATURES,
            "icon": {"logo": "material/book-account"},
            "palette": [
                _palette("light", "default", "material/weather-night", site.labels["to-dark"]),
                _palette("dark", "slate", "material/weather-sunny", site.labels["to-light"]),
            ],
        },
        "extra": {
            "generator": False,
            "polyfills": ["assets/search/iframe-worker.js", "assets/search/search-box.js"],
            "not_found": {
                name.removeprefix("not-found."): as_html(label)
                for name, label in site.labels.items()
                if name.startswith("not-found.")
            },
        },
        "extra_css": ["assets/handbook.css"],
        "extra_javascript": ["assets/handbook.js"],
        "nav": [_nav(item) for item in site.menu],
        "validation": {"nav": {"omitted_files": "ignore"}},
    }


def page_meta(view: PageView) -> dict[str, Any]:
    """What the theme says about a page in its head and its header."""
    return {"title": as_html(view.title), "description": as_html(view.description), **view.meta}


def as_html(text: str) -> str:
    """Text for the theme, which prints titles and descriptions as they come, also inside attributes."""
    return str(escape(text))


def _palette(preferred: str, scheme: str, icon: str, label: str) -> dict[str, Any]:
    return {
        "media": f"(prefers-color-scheme: {preferred})",
        "scheme": scheme,
        "primary": "custom",
        "accent": "custom",
        "toggle": {"icon": icon, "name": label},
    }


def _nav(item: MenuItem) -> dict[str, Any]:
    if not item.children:
        return {as_html(item.title): _source(item.path or "")}
    children = [_nav(child) for child in item.children]
    if item.path is not None:
        children.insert(0, {as_html(item.title): _source(item.path)})
    return {as_html(item.title): children}


def _source(path: str) -> str:
    return path.removesuffix(".html") + ".md"
