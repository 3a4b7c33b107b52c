"""What a page shows, read off its view: the search must find a page by every word that stands on it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from html import unescape

from markupsafe import Markup

from generator.views.page import PageView

# Names of fields that hold addresses and marks for the drawing, not words.
_NOT_SHOWN = frozenset({"anchor", "block", "color", "file", "href", "id", "kind", "path", "template", "tone"})
_TAG = re.compile(r"<[^>]*>")


def shown_text(page: PageView) -> Iterator[str]:
    """Every text of the page once, in the order of the view; labels that the template adds are not among them."""
    return iter(dict.fromkeys(_texts((page.view, page.sections))))


def _texts(value: object) -> Iterable[str]:
    if isinstance(value, str):
        yield from _words(value)
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _texts(one)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _NOT_SHOWN:
                yield from _texts(getattr(value, field.name))


def _words(text: str) -> Iterator[str]:
    """Each piece between the tags of ready-made HTML, or the text as it stands."""
    pieces = [unescape(piece) for piece in _TAG.split(text)] if isinstance(text, Markup) else [text]
    for piece in pieces:
        if words := " ".join(piece.split()):
            yield words
