"""What a page shows, read off its view: the search must find a page by every word that stands on it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from html import unescape
from typing import Any

from markupsafe import Markup

from generator.views.page import PageView

# Names of fields that hold addresses and marks for the drawing, not words.
_NOT_SHOWN = frozenset({"anchor", "block", "color", "file", "href", "id", "kind", "path", "template", "tone"})
_TAG = re.compile(r"<[^>]*>")


def shown_text(page: PageView) -> Iterator[str]:
    """Every text of the page once, in the order of the view; labels that the template adds are not among them."""
    found: dict[str, None] = {}
    _collect((page.view, page.sections), found)
    yield from dict.fromkeys(words for text in found if (words := " ".join(text.split())))


def _collect(value: Any, found: dict[str, None]) -> None:
    """Note every text of a value: each piece between the tags of ready-made HTML, other texts as they stand."""
    # The exact type comes first, because this is called for every value on every page.
    kind: Any = type(value)
    if kind is str:
        found[value] = None
    elif kind is tuple or kind is list:
        for one in value:
            _collect(one, found)
    elif names := _shown_fields(kind):
        for name in names:
            _collect(getattr(value, name), found)
    elif isinstance(value, Markup):
        found.update(dict.fromkeys(unescape(piece) for piece in _TAG.split(value)))
    elif isinstance(value, str):
        found[str(value)] = None
    elif isinstance(value, Mapping):
        _collect(tuple(value.values()), found)
    elif isinstance(value, (tuple, list)):
        _collect(tuple(value), found)


@cache
def _shown_fields(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that hold words; none for any other type."""
    return tuple(field.name for field in fields(kind) if field.name not in _NOT_SHOWN) if is_dataclass(kind) else ()
