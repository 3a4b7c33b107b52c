"""One page of every kind that a built site has, so that each template is looked at and no page is forgotten."""

from collections import defaultdict
from pathlib import Path


def page_kinds(site: Path) -> list[str]:
    """Addresses on the site: of pages that are made alike the longest, and every other page.

    Two roles are chosen on the page that compares them, and the page for lost readers is among them.
    """
    alike: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site)
        alike[name.as_posix() if file.name == "index.html" or len(name.parts) == 1 else str(name.parent)].append(file)
    chosen = [max(files, key=_length) for files in alike.values()]
    return [_with_choice(file.relative_to(site).as_posix(), site) for file in chosen]


def _length(file: Path) -> int:
    return file.stat().st_size


def _with_choice(path: str, site: Path) -> str:
    if path != "compare.html":
        return path
    roles = sorted((site / "roles").glob("*.html"))
    long, short = max(roles, key=_length), min(roles, key=_length)
    return f"{path}?a={long.stem}&b={short.stem}"
