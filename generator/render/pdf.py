"""Printed documents: a view and its Typst template to a tagged PDF, byte for byte the same for the same view."""

import io
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from functools import cache
from typing import Any

import segno
from typst import Compiler

from generator.findings import Finding, Place, Severity
from generator.load.document import Document
from generator.render.fonts import BODY, STRONG, fonts, missing_characters
from generator.resources import templates_root
from generator.views.job_description import JobDescription


class MissingGlyphsError(Exception):
    """The document has characters that no font for print can draw; `characters` are they."""

    def __init__(self, characters: tuple[str, ...]) -> None:
        super().__init__(*characters)
        self.characters = characters


def render_pdf(document: JobDescription) -> bytes:
    """The document as PDF/UA-1 and PDF/A-2a.

    Raises:
        MissingGlyphsError: a character cannot be drawn; `missing_glyphs` tells where it is written.
    """
    data = _data(document)
    missing = missing_characters(_strings(data))
    if missing:
        raise MissingGlyphsError(missing)
    pdf = _compiler().compile(
        input=str(templates_root() / "print" / "job_description.typ"),
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False, default=date.isoformat)},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=datetime.combine(document.effective, time(), UTC),
    )
    if not isinstance(pdf, bytes):
        raise TypeError(type(pdf))
    return pdf


def missing_glyphs(document: JobDescription, sources: Iterable[Document]) -> tuple[Finding, ...]:
    """One finding for each character of a document that cannot be drawn.

    Args:
        document: what is to be printed.
        sources: the files that its texts come from, the most likely first; a character is reported where it is first
            written.
    """
    read = tuple(sources)
    return tuple(
        Finding(
            "missing-glyph",
            Severity.ERROR,
            _place(character, read),
            {"character": character, "code": f"U+{ord(character):04X}"},
        )
        for character in missing_characters(_strings(_data(document)))
    )


@cache
def _compiler() -> Compiler:
    return Compiler(root=str(templates_root()), font_paths=fonts())


def _data(document: JobDescription) -> dict[str, Any]:
    data = asdict(document) | {"fonts": {"body": BODY, "strong": STRONG}}
    if document.qr is not None:
        drawn = io.BytesIO()
        segno.make(document.qr.url, error="m", micro=False).save(drawn, kind="svg", border=0, xmldecl=False)
        data["qr"]["svg"] = drawn.getvalue().decode()
    return data


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for child in value.values():
            yield from _strings(child)
    elif isinstance(value, (list, tuple)):
        for child in value:
            yield from _strings(child)


def _place(character: str, sources: tuple[Document, ...]) -> Place:
    for source in sources:
        for path in _paths(source.data, character):
            return source.place(*path)
    return sources[0].place()


def _paths(value: object, character: str) -> Iterator[tuple[str | int, ...]]:
    """Where a text with the character stands, as paths of keys and positions."""
    if isinstance(value, str):
        if character in value:
            yield ()
        return
    children: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, Mapping):
        children = value.items()
    elif isinstance(value, list):
        children = enumerate(value)
    for key, child in children:
        yield from ((key, *rest) for rest in _paths(child, character))
