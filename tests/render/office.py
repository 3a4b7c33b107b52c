"""Word and Excel files as the product makes them, read back by the libraries of others and by LibreOffice."""

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from docx import Document
from lxml import etree  # type: ignore[import-untyped]  # the library has no types
from openpyxl import load_workbook

from generator.render.word import render_word
from generator.views.job_description import JobDescription
from generator.views.policy_document import PolicyDocument
from tests.render.paper import plain_setup

MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def word(document: JobDescription | PolicyDocument) -> bytes:
    """The document as the product itself draws it."""
    return render_word(document, plain_setup())


def opened(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def part(content: bytes, name: str) -> Any:
    """One XML part of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def body(content: bytes) -> Any:
    return part(content, "word/document.xml")


def paragraphs(content: bytes) -> list[str]:
    """The text of every paragraph in its order, in tables as well; breaks are line breaks."""
    return [_text(line) for line in body(content).iter(f"{W}p")]


def _text(line: Any) -> str:
    marks = {f"{W}br": "\n", f"{W}tab": "\t"}
    return "".join((one.text or "") if one.tag == f"{W}t" else marks.get(one.tag, "") for one in line.iter())


def rows(table: Any) -> list[list[str]]:
    """The cells of a table of markup, each as one text."""
    return [
        ["\n".join(_text(line) for line in cell.iter(f"{W}p")) for cell in row.iterfind(f"{W}tc")]
        for row in table.iterfind(f"{W}tr")
    ]


def table_with(content: bytes, heading: str) -> Any:
    """The table whose first row has a heading."""
    return next(table for table in body(content).iter(f"{W}tbl") if heading in rows(table)[0])


def sheets(content: bytes) -> Any:
    return load_workbook(io.BytesIO(content))


def texts_of(sheet: Any) -> Iterator[str]:
    """Every text of a sheet."""
    return (str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None)


def converted(files: Mapping[str, bytes], folder: Path, kind: str) -> dict[str, Path]:
    """Files turned into another kind by LibreOffice, by their names; one run for all, because starting it is slow."""
    source, target = folder / "from", folder / f"to-{kind}"
    source.mkdir(exist_ok=True)
    for name, content in files.items():
        (source / name).write_bytes(content)
    office = shutil.which("soffice") or str(MAC)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command: list[str | Path] = [office, profile, "--headless", "--convert-to", kind, "--outdir"]
    subprocess.run([*command, target, *(source / name for name in files)], check=True, capture_output=True, timeout=240)
    return {name: target / f"{Path(name).stem}.{kind}" for name in files}


def tight(text: str) -> str:
    return re.sub(r"\s+", "", text)
