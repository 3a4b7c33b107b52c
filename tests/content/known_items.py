"""The table of known-item searches, and how far down a reader finds what he looks for."""

from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.views.links import place_path

Groups = list[list[dict[str, Any]]]


class KnownItem(NamedTuple):
    """A form of query, what is typed, and the locations that are what is looked for."""

    form: str
    query: str
    places: frozenset[str]


def known_items() -> list[KnownItem]:
    """All rows of `known_items.yml`."""
    forms = yaml.safe_load(Path(__file__).with_name("known_items.yml").read_text(encoding="utf-8"))
    return [KnownItem(form, query, _locations(places)) for form, rows in forms.items() for query, places in rows]


def _locations(places: str) -> frozenset[str]:
    page, found = "", []
    for place in places.split():
        name, _, anchor = place.partition("#")
        page = name or page
        found.append(place_path(f"{page}#{anchor}" if anchor else page))
    return frozenset(found)


def in_order(groups: Groups) -> list[str]:
    """The results as a reader goes through them: page by page, in each the best first, where Enter leads, and without
    the lines that the search box folds away."""
    return [
        one["location"]
        for group in groups
        for one in sorted(group, key=lambda one: -round(one["score"], 2))
        if one["terms"] and one["score"] >= group[0]["score"]
    ]


def place_of(item: KnownItem, order: list[str]) -> int | None:
    """Where the first right result stands, from 1; None where there is none."""
    return next((place for place, location in enumerate(order, 1) if location in item.places), None)
