"""Word documents: a view and the Word template of its kind to a .docx, byte for byte the same for the same view."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, time
from functools import lru_cache

from generator.render.print_setup import PrintSetup
from generator.render.word_check import placeholders
from generator.render.word_markup import joined, markup
from generator.render.word_pictures import code_picture, logo_picture, with_pictures
from generator.render.word_tables import section_tables
from generator.render.word_template import WordTemplate, WordTemplateError, pack, word_template
from generator.render.word_values import job_values, policy_values
from generator.views.job_description import JobDescription
from generator.views.policy_document import PolicyDocument
from generator.views.print_head import DocumentHead

_CORE = "docProps/core.xml"
_PAINTED = re.compile(rb'w:val="[0-9A-Fa-f]{6}"( w:themeColor="accent1")')
_ACCENT = re.compile(rb'(<a:accent1>\s*<a:srgbClr val=")[0-9A-Fa-f]{6}')


def render_word(document: JobDescription | PolicyDocument, setup: PrintSetup) -> bytes:
    """The document as a Word file.

    Raises:
        WordTemplateError: the company's template has a fault.
        ForbiddenCharactersError: a text has characters that a Word file may not hold.
    """
    template = _template(setup, f"{document.kind}.docx")
    if isinstance(document, JobDescription):
        values = job_values(document)
    else:
        values = policy_values(document) | {"annexes": section_tables(document.sections, template.styles)}
    head = document.head
    logo = logo_picture(head, None if setup.logo is None else setup.folder / setup.logo)
    pictures = {"logo": logo, "qr": code_picture(head)}
    shown = {name: picture for name, picture in pictures.items() if picture is not None}
    files = template.fill(values | {name: picture.__html__() for name, picture in shown.items()})
    files = with_pictures(files, tuple(shown.values()))
    return pack(_dressed(files, head))


def _template(setup: PrintSetup, name: str) -> WordTemplate:
    try:
        content = (setup.folder / name).read_bytes()
    except OSError as error:
        raise WordTemplateError("no-word-file") from error
    return _sound(content, name)


@lru_cache(maxsize=8)
def _sound(content: bytes, name: str) -> WordTemplate:
    template = word_template(content)
    unknown = placeholders(template, name).unknown
    if unknown:
        raise WordTemplateError("unknown", names=[one.name for one in unknown])
    return template


def _dressed(files: Mapping[str, bytes], head: DocumentHead) -> dict[str, bytes]:
    """The files with the company's colour, the marks of the language, and what the file says about itself."""
    color = head.color.removeprefix("#").encode()
    chinese = head.language.startswith("zh")
    found = {}
    for name, content in files.items():
        text = content
        if name.startswith("word/") and name.endswith(".xml"):
            text = _PAINTED.sub(lambda mark: b'w:val="' + color + b'"' + mark[1], text)
            text = _ACCENT.sub(lambda mark: mark[1] + color, text)
            text = text if chinese else text.replace(b' w:hint="eastAsia"', b"")
        found[name] = text
    if _CORE in found:
        found[_CORE] = _properties(head).encode()
    return found


def _properties(head: DocumentHead) -> str:
    day = datetime.combine(head.effective, time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    texts = (
        ("dc:title", head.title),
        ("dc:subject", head.document),
        ("dc:creator", head.author),
        ("cp:keywords", ", ".join(head.keywords)),
        ("cp:lastModifiedBy", head.author),
        ("dc:language", head.language),
    )
    said = joined([markup(f"<{tag}>{{}}</{tag}>", text) for tag, text in texts])
    days = "".join(f'<dcterms:{tag} xsi:type="dcterms:W3CDTF">{day}</dcterms:{tag}>' for tag in ("created", "modified"))
    return f"{_PROPERTIES}{said}{days}</cp:coreProperties>"


_PROPERTIES = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties '
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
)
