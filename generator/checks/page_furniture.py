"""A text holds what only belongs on a web page."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import yaml

from generator.checks.base import Problem, check
from generator.checks.texts import find
from generator.findings import Severity
from generator.model.handbook import Handbook

# seek; pursue; run after: the line of a dictionary that a machine has read as text.
GLOSS = re.compile(r"[a-z][a-z/ ]{2,}(?:; ?[a-z][a-z/ ]{2,}){2,}")


@check(severity=Severity.WARNING)
def page_furniture(handbook: Handbook) -> Iterator[Problem]:
    """It came along when the text was copied from a page, and means nothing to staff."""
    for found in (*find(handbook, _phrases()), *find(handbook, GLOSS, (";",))):
        yield Problem(found.place, {"words": found.match[0]})


@cache
def _phrases() -> re.Pattern[str]:
    text = files("generator.checks").joinpath("data/page_furniture.yml").read_text(encoding="utf-8")
    phrases = [re.escape(phrase).replace(r"\{n\}", r"[\d一二两三四五六七八九十百Nn]+") for phrase in _read(text)]
    return re.compile("|".join(phrases))


def _read(text: str) -> list[str]:
    return [str(phrase) for phrase in yaml.load(text, Loader=yaml.CSafeLoader)]
