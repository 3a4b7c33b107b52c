"""The fonts of printed documents, and which characters they lack."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from unicodedata import category

import pylopdf_fonts_zh_cn
import rendercv_fonts  # type: ignore[import-untyped]  # ships no types
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # ships no types
from typst import Fonts

SERIF = "Noto Serif SC"
SANS = "Noto Sans SC"
# For letters and characters that the Chinese fonts lack: accents, Greek, Japanese and Korean names.
OTHERS = ("Noto Sans", "Noto Sans JP", "Noto Sans KR")
BODY = (SERIF, SANS, *OTHERS)
STRONG = (SANS, SERIF, *OTHERS)
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Zl", "Zp", "Zs"})


@cache
def fonts() -> Fonts:
    """The fonts of the two pinned packages, loaded once; fonts of the machine are never used."""
    folders = [str(font.parent) for font in _files()]
    return Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=list(dict.fromkeys(folders)))


def missing_characters(texts: Iterable[str]) -> tuple[str, ...]:
    """The characters that no font for print can draw, in their order; characters that are invisible anyway are not."""
    wanted = dict.fromkeys(char for text in texts for char in text if category(char) not in _INVISIBLE)
    for font in _files():
        covered = _coverage(font)
        wanted = {char: None for char in wanted if ord(char) not in covered}
        if not wanted:
            break
    return tuple(wanted)


def _files() -> tuple[Path, ...]:
    """One file for each family, in the order of `BODY`."""
    folder = Path(rendercv_fonts.path_of["Noto Sans"])
    names = (family.replace(" ", "") for family in BODY[1:])
    return (pylopdf_fonts_zh_cn.serif_path(), *(folder / f"{name}-Regular.ttf" for name in names))


@cache
def _coverage(font: Path) -> frozenset[int]:
    with TTFont(font, lazy=True) as opened:
        return frozenset(opened.getBestCmap())
