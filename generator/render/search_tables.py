"""What a search must know of Chinese characters: how they are written and how they sound."""

import unicodedata
from collections.abc import Iterable
from functools import cache

from opencc import OpenCC
from pypinyin import Style, pinyin

HAN_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x323AF))


def traditional_to_simplified(texts: Iterable[str]) -> tuple[str, str]:
    """Two strings of equal length: the character at one place of the first is written like that of the second.

    A pair whose simplified character the texts do not have in either form cannot change any result.
    """
    table = _character_table()
    characters = set(unicodedata.normalize("NFKC", "".join(set().union(*texts))))
    present = {table.get(character, character) for character in characters}
    pairs = [(source, target) for source, target in table.items() if target in present]
    return "".join(source for source, _ in pairs), "".join(target for _, target in pairs)


@cache
def _character_table() -> dict[str, str]:
    """Every traditional character that OpenCC writes as one simplified character, in the order of Unicode."""
    characters = [chr(code) for first, last in HAN_BLOCKS for code in range(first, last + 1)]
    # A line each, so that no two characters are taken for a phrase.
    converted = OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = dict(zip(characters, converted, strict=True))
    return {source: pairs.get(target, target) for source, target in pairs.items() if source != target}


def pronunciations(texts: Iterable[str]) -> dict[str, str]:
    """Syllable → the characters that are read so: `{"kuai": "会快", "hui": "会回"}`.

    Besides the characters of the texts it has the common ones, which people type in place of others that sound alike.
    """
    characters = set().union(*texts, _common_characters())
    result: dict[str, str] = {}
    for character in sorted(characters):
        for syllable in _syllables(character):
            result[syllable] = result.get(syllable, "") + character
    return dict(sorted(result.items()))


@cache
def _common_characters() -> frozenset[str]:
    """The 3,755 characters of everyday use, by the first level of the national standard."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    return frozenset("".join(code.decode("gb2312", "ignore") for code in rows))


@cache
def _syllables(character: str) -> tuple[str, ...]:
    if not any(first <= ord(character) <= last for first, last in HAN_BLOCKS):
        return ()
    return tuple(dict.fromkeys(pinyin(character, style=Style.NORMAL, heteronym=True)[0]))
