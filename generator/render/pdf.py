"""Printed documents: a view and its Typst template to a tagged PDF, byte for byte the same for the same view."""

import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, is_dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Literal

import segno

from generator.findings import Finding, Place, Severity
from generator.load.document import Document
from generator.render.print_setup import PrintSetup
from generator.views.print_head import Printed, Qr

STANDARDS: tuple[Literal["ua-1", "a-2a"], ...] = ("ua-1", "a-2a")


# Longer than what fits in the narrowest column; only a document that has one needs the rule that breaks them.
_LONG_WORD = re.compile("[!-~\u00a1-\u024f]{12,}")


class MissingGlyphsError(Exception):
    """The document has characters that no font for print can draw; `characters` are they."""

    def __init__(self, characters: tuple[str, ...]) -> None:
        super().__init__(*characters)
        self.characters = characters


def render_pdf(document: Printed, setup: PrintSetup) -> bytes:
    """The document as PDF/UA-1 and PDF/A-2a. May be called from several threads at once.

    Raises:
        MissingGlyphsError: a character cannot be drawn; `missing_glyphs` tells where it is written.
        TypstError: the company's own template has a fault.
    """
    data = _data(document, setup)
    missing = setup.fonts.missing(_strings(data))
    if missing:
        raise MissingGlyphsError(missing)
    pdf = setup.compiler().compile(
        input=str(setup.folder / "main.typ"),
        format="pdf",
        sys_inputs={"data": json.dumps(data, ensure_ascii=False, default=date.isoformat)},
        pdf_standards=list(STANDARDS),
        timestamp=datetime.combine(document.head.effective, time(), UTC),
    )
    if not isinstance(pdf, bytes):
        raise TypeError(type(pdf))
    return pdf


def missing_glyphs(characters: Iterable[str], sources: Iterable[Document]) -> tuple[Finding, ...]:
    """One finding for each character that cannot be drawn.

    Args:
        characters: what the fonts lack.
        sources: the files that the texts come from, the most likely first; a character is reported where it is first
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
        for character in characters
    )


def _data(document: Printed, setup: PrintSetup) -> dict[str, Any]:
    if not is_dataclass(document) or isinstance(document, type):
        raise TypeError(type(document))
    fonts = {"body": setup.fonts.body, "strong": setup.fonts.strong}
    codes = {code.url: _svg(code) for code in _codes(document)}
    said = asdict(document)
    long_words = any(_LONG_WORD.search(text) for text in _strings(said))
    return said | {"fonts": fonts, "logo": setup.logo, "codes": codes, "long_words": long_words}


def _codes(document: Printed) -> Iterator[Qr]:
    if document.head.qr is not None:
        yield document.head.qr
    for part in document.parts:
        yield from _codes(part)


def _svg(code: Qr) -> str:
    drawn = io.BytesIO()
    segno.make(code.url, error="m", micro=False).save(drawn, kind="svg", border=0, xmldecl=False)
    return drawn.getvalue().decode()


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
