"""Documents as the product draws them, read back by another program than the one that wrote them."""

import atexit
import io
import re
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import pypdf

from generator.model.settings import PrintSettings
from generator.render.pdf import render_pdf
from generator.render.print_setup import PrintSetup, print_setup
from generator.views.print_head import Printed


@cache
def plain_setup() -> PrintSetup:
    """Our own templates and fonts, without anything from a company; one for the whole run."""
    kept = ExitStack()
    atexit.register(kept.close)
    return kept.enter_context(print_setup(Path(), PrintSettings()))


def drawn(document: Printed) -> bytes:
    """The document as the product itself draws it."""
    return render_pdf(document, plain_setup())


def reader(pdf: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf))


def tight(text: str) -> str:
    """Text without white space, which is not kept between Han and Latin, without breaks and without ruled lines."""
    return re.sub(r"[\s_\u200b\u00ad]+", "", text)


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page, tight."""
    return [tight(page.extract_text()) for page in reader(pdf).pages]


def bookmarks(pdf: bytes) -> list[str]:
    """All titles of the outline in their order."""

    def titles(entries: Any) -> list[str]:
        found: list[str] = []
        for entry in entries:
            found += titles(entry) if isinstance(entry, list) else [str(entry.title)]
        return found

    return titles(reader(pdf).outline)
