"""A Word file with placeholders: prepared once, filled for each document, with the same bytes for the same values.

docxtpl joins placeholders that Word has cut into pieces and takes its tags for rows, cells and paragraphs out of their
frames; the rest is done here, because opening a package anew for each document takes ten times as long.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from docxtpl import DocxTemplate  # type: ignore[import-untyped]  # the library has no types
from jinja2 import StrictUndefined, Template, TemplateSyntaxError, Undefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree  # type: ignore[import-untyped]  # the library has no types
from markupsafe import Markup, escape

from generator.render.word_tidy import style_names, tidy

DOCUMENT = "word/document.xml"
_WITH_TEXT = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BREAK = Markup('</w:t><w:br/><w:t xml:space="preserve">')
_FULL_WIDTH = re.compile(r"[｛{][｛{%％]|[%％}｝][}｝]")
_CLOCK = (1980, 1, 1, 0, 0, 0)


class WordTemplateError(Exception):
    """The Word file cannot be used as a template; `key` names the reason in the catalogue at `print.word`."""

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.details = values


class ForbiddenCharactersError(Exception):
    """The text has characters that no Word or Excel file may hold; `characters` are they."""

    def __init__(self, characters: Iterable[str]) -> None:
        self.characters = tuple(dict.fromkeys(characters))
        super().__init__(*self.characters)


@dataclass(frozen=True)
class WordTemplate:
    """The parts of the file by their names; `sources` are those with placeholders, as Jinja templates."""

    files: Mapping[str, bytes]
    sources: Mapping[str, str]

    @cached_property
    def styles(self) -> Mapping[str, str]:
        """Ids of styles by name: Word renames the ids in each of its languages, and keeps the names."""
        content = self.files.get("word/styles.xml")
        if content is None:
            return {}
        return dict(style_names(etree.fromstring(content, _parser())))

    @cached_property
    def _compiled(self) -> Mapping[str, Template]:
        return {name: ENVIRONMENT.from_string(source) for name, source in self.sources.items()}

    def fill(self, values: Mapping[str, object]) -> dict[str, bytes]:
        """All parts, with the values in the place of their placeholders.

        Raises:
            WordTemplateError: the template names something that there is not.
            ForbiddenCharactersError: a value has characters that the format does not allow.
        """
        filled = dict(self.files)
        for name, template in self._compiled.items():
            try:
                text = template.render(values)
            except Exception as error:
                raise WordTemplateError("fault", reason=str(error)) from error
            if found := _NOT_IN_XML.findall(text):
                raise ForbiddenCharactersError(found)
            try:
                root = etree.fromstring(text.encode(), _parser())
            except etree.XMLSyntaxError as error:
                raise WordTemplateError("broken") from error
            tidy(root, self.styles)
            filled[name] = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
        return filled


def word_template(content: bytes) -> WordTemplate:
    """Prepare a template.

    Raises:
        WordTemplateError: it is no Word file, or its tags are not well paired.
    """
    return _prepared(content)


@lru_cache(maxsize=8)
def _prepared(content: bytes) -> WordTemplate:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            files = {name: package.read(name) for name in package.namelist() if not name.endswith("/")}
    except zipfile.BadZipFile as error:
        raise WordTemplateError("no-word-file") from error
    if DOCUMENT not in files:
        raise WordTemplateError("no-word-file")
    patch = DocxTemplate(io.BytesIO(content)).patch_xml
    sources = {}
    for name in sorted(filter(_WITH_TEXT.fullmatch, files)):
        root = etree.fromstring(files.pop(name), _parser())
        wide = next((text for text in root.itertext() if _wide(text)), None)
        if wide is not None:
            raise WordTemplateError("full-width", text=wide.strip())
        sources[name] = patch(etree.tostring(root, encoding="unicode"))
        try:
            ENVIRONMENT.parse(sources[name])
        except TemplateSyntaxError as error:
            raise WordTemplateError("unpaired", reason=error.message or "") from error
    return WordTemplate(files, sources)


def pack(files: Mapping[str, bytes]) -> bytes:
    """Parts as one file; the same parts give the same bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(files, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, date_time=_CLOCK)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, files[name])
    return packed.getvalue()


def _wide(text: str) -> bool:
    return any(mark in found for found in _FULL_WIDTH.findall(text) for mark in "｛％｝")


def _spelt(value: object) -> object:
    """A value as text of the document: its lines are broken, and nothing of it is markup."""
    if isinstance(value, (Markup, Undefined)):
        return value
    return _BREAK.join(escape(line) for line in str(value).splitlines())


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True)


ENVIRONMENT = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=_spelt)
