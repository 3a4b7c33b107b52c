"""The portable tree: the same pages as Markdown files and a mkdocs.yml that needs no plugin of ours.

Why: a handbook must outlive its engine. Plain MkDocs, ProperDocs and Zensical can build this tree.
"""

import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.publish.mkdocs_config import mkdocs_config, page_meta
from generator.render.site import Page
from generator.resources import templates_root
from generator.views.page import SiteView

# Chinese has no spaces between words; the default separator of an English site would make its search blind.
SEPARATOR = r"[\s\u200b\u3000\-、。，．？！；：「」《》（）()]+"

# Zensical refuses to index a section of more than 64 KiB. Only lists of the whole handbook are that long, and what they
# say stands on a page of its own too.
MOST_TO_SEARCH = 60_000
_TAG = re.compile(r"<[^>]*>")


def write_portable_tree(site: SiteView, pages: Iterable[Page], assets: Mapping[str, bytes], target: Path) -> None:
    """Write `mkdocs.yml`, `docs/` and `overrides/` into a folder."""
    docs = target / "docs"
    for page in pages:
        head = yaml.safe_dump(_meta(page), allow_unicode=True, sort_keys=False)
        _write(docs / f"{page.path.removesuffix('.html')}.md", f"---\n{head}---\n\n{page.markdown}".encode())
    for path, content in assets.items():
        _write(docs / path, content)
    shutil.copytree(templates_root() / "theme", target / "overrides")
    settings = {
        **mkdocs_config(site, "overrides"),
        "docs_dir": "docs",
        "site_dir": "site",
        "markdown_extensions": ["attr_list"],
        "plugins": [{"search": {"separator": SEPARATOR}}],
    }
    _write(target / "mkdocs.yml", yaml.safe_dump(settings, allow_unicode=True, sort_keys=False).encode())


def _meta(page: Page) -> dict[str, Any]:
    """What stands at the head of a page's file."""
    is_long = any(len(_TAG.sub("", section.html).encode()) > MOST_TO_SEARCH for section in page.sections)
    return {**page_meta(page.view), **({"search": {"exclude": True}} if is_long else {})}


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
