"""Titles in 《》: where texts name forms and policies, and which titles the handbook has."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.load.document import Document, Kind
from generator.model.handbook import Handbook
from generator.model.references import Path

_TITLE = re.compile("《([^《》]{1,60})》")
# Laws and standards are no part of a handbook.
_OUTSIDE = re.compile(r"^(中华人民共和国|国务院|GB|ISO)|(法|法典|条例|解释)$", re.IGNORECASE)
_KINDS = (Kind.DEPARTMENT, Kind.ROLE, Kind.POLICY)
# What changed may name forms and policies as they were called before.
_NOT_TEXT = ("revision", "history", "source", "ground")


class Mention(NamedTuple):
    """One title in 《》, in plain spelling, and where it stands."""

    title: str
    document: Document
    path: Path


def mentions(handbook: Handbook) -> Iterator[Mention]:
    """Titles that the texts of departments, roles and policies in use name; not those of laws."""
    for document in handbook.documents.values():
        if document.kind in _KINDS and document.file not in handbook.unread:
            if document.data.get("status") == "repealed":
                continue
            for path, text in texts(document.data, ()):
                for title in titles_in(text):
                    yield Mention(title, document, path)


def titles_in(text: str) -> Iterator[str]:
    """The titles in 《》 of one text, in plain spelling; not those of laws."""
    if "《" in text:
        for match in _TITLE.finditer(text):
            title = plain_title(match[1])
            if title and not _OUTSIDE.search(title):
                yield title


def plain_title(title: str) -> str:
    """A title in one width and without spaces."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", title)).casefold()


def known_titles(handbook: Handbook) -> dict[str, str]:
    """Every title that may stand in 《》, in plain spelling, with the title as it is registered."""
    titles = [handbook.settings.title, *(policy.title for policy in handbook.policies)]
    titles += [title for held in handbook.forms for title in (held.part.title, *held.part.aliases)]
    titles += [f"{role.title}岗位说明书" for role in handbook.roles]
    return {plain_title(title): title for title in titles}


def texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """All texts of a part of a document with their paths, but for what is history or a citation."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, part in value.items():
            if key not in _NOT_TEXT:
                yield from texts(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from texts(part, (*path, index))
