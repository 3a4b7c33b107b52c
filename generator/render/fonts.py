"""The fonts of printed documents, and which characters they lack."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unicodedata import category

import pylopdf_fonts_zh_cn
import rendercv_fonts  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from typst import Fonts

from generator.errors import SetupError

SERIF = "Noto Serif SC"
SANS = "Noto Sans SC"
# For letters and characters that the Chinese fonts lack: accents, Greek, Japanese and Korean names.
OTHERS = ("Noto Sans", "Noto Sans JP", "Noto Sans KR")
BODY = (SERIF, SANS, *OTHERS)
STRONG = (SANS, SERIF, *OTHERS)
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Zl", "Zp", "Zs"})
_SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")


@dataclass(frozen=True)
class FontSet:
    """The fonts of one handbook: families for body text and for what is strong; the first that can draws a character.

    `loaded` are the fonts as Typst holds them, `files` those that are asked for characters.
    """

    body: tuple[str, ...]
    strong: tuple[str, ...]
    loaded: Fonts
    files: tuple[tuple[Path, int], ...]

    def missing(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The characters that no font can draw, in their order; characters that are invisible anyway are not."""
        wanted = dict.fromkeys(char for text in texts for char in text if category(char) not in _INVISIBLE)
        for file, index in self.files:
            covered = _coverage(file, index)
            wanted = {char: None for char in wanted if ord(char) not in covered}
            if not wanted:
                break
        return tuple(wanted)


@cache
def packaged_fonts() -> FontSet:
    """The fonts of the two pinned packages, loaded once; fonts of the machine are never used."""
    return FontSet(BODY, STRONG, _load(()), tuple((file, 0) for file in _files()))


def company_fonts(folder: Path, body: str | None, headings: str | None) -> FontSet:
    """The packaged fonts with those of a folder before them.

    Args:
        folder: where the company's fonts lie.
        body: the family for body text; the packaged one where it is None.
        headings: the family for headings and whatever is strong; likewise.

    Raises:
        SetupError: there are no fonts in the folder, or not the wanted family.
    """
    packaged = packaged_fonts()
    found = tuple(sorted(file for file in folder.rglob("*") if file.suffix.lower() in _SUFFIXES))
    loaded = _load(found) if found else packaged.loaded
    own = [font for font in loaded.fonts() if font.path is not None and Path(font.path).is_relative_to(folder)]
    if not own:
        raise SetupError("no-fonts", folder=str(folder))
    families = sorted({font.family for font in own})
    wanted = [family for family in (body, headings) if family is not None]
    for family in wanted:
        if family not in {*families, *packaged.body}:
            raise SetupError("unknown-font", font=family, folder=str(folder), fonts=families)
    files = {(Path(font.path), font.index): None for font in own if font.path is not None and font.family in wanted}
    return FontSet(_first(body, packaged.body), _first(headings, packaged.strong), loaded, (*files, *packaged.files))


def _first(family: str | None, families: tuple[str, ...]) -> tuple[str, ...]:
    return families if family is None else tuple(dict.fromkeys((family, *families)))


def _load(more: tuple[Path, ...]) -> Fonts:
    folders = dict.fromkeys(str(font.parent) for font in (*_files(), *more))
    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(folders))


def _files() -> tuple[Path, ...]:
    """One file for each packaged family, in the order of `BODY`."""
    folder = Path(rendercv_fonts.path_of["Noto Sans"])
    names = (family.replace(" ", "") for family in BODY[1:])
    return (pylopdf_fonts_zh_cn.serif_path(), *(folder / f"{name}-Regular.ttf" for name in names))


@cache
def _coverage(font: Path, index: int) -> frozenset[int]:
    with TTFont(font, lazy=True, fontNumber=index) as opened:
        return frozenset(opened.getBestCmap())
