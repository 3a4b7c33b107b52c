"""One page of every kind that a built site has, so that each template is looked at and no page is forgotten."""

from collections import defaultdict
from pathlib import Path


def page_kinds(site: Path) -> list[str]:
    """Addresses on the site: of pages that are made alike the longest and the shortest, and every other page.

    Two roles are chosen on the page that compares them, and the page for lost readers is among them.
    """
    alike: dict[str, list[Path]] = defaultdict(list)
    for file in sorted(site.rglob("*.html")):
        name = file.relative_to(site)
        alike[name.as_posix() if file.name == "index.html" or len(name.parts) == 1 else str(name.parent)].append(file)
    chosen = [file for files in alike.values() for file in _longest_and_shortest(files)]
    return [_with_choice(file.relative_to(site).as_posix(), site) for file in chosen]


def _longest_and_shortest(files: list[Path]) -> list[Path]:
    by_length = sorted(files, key=lambda file: file.stat().st_size)
    return by_length if len(files) == 1 else [by_length[-1], by_length[0]]


def _with_choice(path: str, site: Path) -> str:
    if path != "compare.html":
        return path
    long, short = _longest_and_shortest(list((site / "roles").glob("*.html")))
    return f"{path}?a={long.stem}&b={short.stem}"
