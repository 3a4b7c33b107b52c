"""Pictures in a Word document: the company's mark and the code that leads to the page, where the text names them."""

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import segno
from docx.image.image import Image
from markupsafe import Markup

from generator.render.word_markup import markup
from generator.views.print_head import DocumentHead

RASTER = (".png", ".jpg", ".jpeg")
"""The pictures that Word can show; a mark drawn as SVG stands in the PDF only."""
_MM = 36_000
_CODE_SIZE, _LOGO_HEIGHT, _LOGO_WIDTH = 18 * _MM, 11 * _MM, 80 * _MM
_TYPES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: its name as a part of the file, its bytes, and how large it is shown, in English Metric Units."""

    name: str
    content: bytes
    width: int
    height: int
    alt: str

    def __html__(self) -> Markup:
        """The picture in the place of a text."""
        return markup("</w:t>{}<w:t>", markup(_DRAWING, **self._places()))

    @property
    def link(self) -> str:
        """The id by which a part of the document names it."""
        return f"rIdHandbook{re.sub('[^A-Za-z]', '', self.name)}"

    def _places(self) -> Mapping[str, object]:
        number = 9000 + len(self.name)
        return {"width": self.width, "height": self.height, "alt": self.alt, "link": self.link, "id": number}


def code_picture(head: DocumentHead) -> Picture | None:
    """The code of the page; None where the site has no address."""
    if head.qr is None:
        return None
    drawn = io.BytesIO()
    segno.make(head.qr.url, error="m", micro=False).save(drawn, kind="png", scale=8, border=0)
    return Picture("qr.png", drawn.getvalue(), _CODE_SIZE, _CODE_SIZE, head.qr.alt)


def logo_picture(head: DocumentHead, file: Path | None) -> Picture | None:
    """The company's mark; None where there is none that Word can show."""
    if file is None or head.logo_alt is None or file.suffix.lower() not in RASTER:
        return None
    content = file.read_bytes()
    drawn = Image.from_blob(content)
    scale = min(_LOGO_HEIGHT / drawn.px_height, _LOGO_WIDTH / drawn.px_width)
    width, height = round(drawn.px_width * scale), round(drawn.px_height * scale)
    return Picture(f"logo{file.suffix.lower()}", content, width, height, head.logo_alt)


def with_pictures(files: Mapping[str, bytes], pictures: tuple[Picture, ...]) -> dict[str, bytes]:
    """The parts of a document with the pictures that its texts name, and with nothing else."""
    found = dict(files)
    for picture in pictures:
        users = [name for name, content in files.items() if f'"{picture.link}"'.encode() in content]
        for name in users:
            _link(found, name, picture)
        if users:
            found[f"word/media/{picture.name}"] = picture.content
            _declare(found, picture)
    return found


def _link(files: dict[str, bytes], part: str, picture: Picture) -> None:
    folder, _, name = part.rpartition("/")
    relations = f"{folder}/_rels/{name}.rels"
    known = files.get(relations, _NO_RELATIONS)
    one = f'<Relationship Id="{picture.link}" Type="{_IMAGE}" Target="media/{picture.name}"/>'
    files[relations] = known.replace(b"</Relationships>", f"{one}</Relationships>".encode())


def _declare(files: dict[str, bytes], picture: Picture) -> None:
    types = files["[Content_Types].xml"]
    suffix = Path(picture.name).suffix
    if f'Extension="{suffix[1:]}"'.encode() not in types:
        one = f'<Default Extension="{suffix[1:]}" ContentType="{_TYPES[suffix]}"/>'.encode()
        files["[Content_Types].xml"] = re.sub(rb"(<Types[^>]*>)", lambda start: start[1] + one, types, count=1)


_IMAGE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
_NO_RELATIONS = (
    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)
_A = "http://schemas.openxmlformats.org/drawingml/2006"
_DRAWING = (
    f'<w:drawing><wp:inline xmlns:wp="{_A}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="{link}" descr="{alt}"/>'
    f'<a:graphic xmlns:a="{_A}/main"><a:graphicData uri="{_A}/picture"><pic:pic xmlns:pic="{_A}/picture">'
    '<pic:nvPicPr><pic:cNvPr id="{id}" name="{link}" descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
)
