"""A character is followed by its pronunciation in brackets."""

import re
import unicodedata
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.garbled import HAN
from generator.checks.texts import find
from generator.findings import Severity
from generator.model.handbook import Handbook

ROUGH = re.compile("[(（](?=[a-zü\u00e0-\u01dc]{1,6}[)）])")
NOTE = re.compile(rf"([{HAN}])[(（]([a-zü\u00e0-\u01dc]{{1,6}})[)）]")


@check(severity=Severity.WARNING)
def pinyin_note(handbook: Handbook) -> Iterator[Problem]:
    """Such notes come from a faulty conversion of a document; a word in brackets that is no pinyin is fine."""
    for found in find(handbook, NOTE, re.compile("[a-zü\u00e0-\u01dc]"), ROUGH):
        if is_pinyin(found.match):
            yield Problem(found.place, {"note": found.match[0], "character": found.match[1]})


def is_pinyin(match: re.Match[str]) -> bool:
    """Whether the word in brackets is how the character before them is read."""
    import pypinyin  # noqa: PLC0415 -- its tables take longer to load than most handbooks to check

    character, note = match.groups()
    readings = pypinyin.pinyin(character, style=pypinyin.Style.NORMAL, heteronym=True)[0]
    return _bare(note) in {_bare(reading) for reading in readings}


def _bare(syllable: str) -> str:
    """A syllable without marks for tones: xù and xu are the same."""
    letters = unicodedata.normalize("NFD", syllable.replace("v", "u"))
    return "".join(one for one in letters if not unicodedata.combining(one))
