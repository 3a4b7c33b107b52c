"""A word is typed wrong."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from generator.checks.base import Problem, check
from generator.checks.texts import find, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def typing_error(handbook: Handbook) -> Iterator[Problem]:
    """Only words whose right spelling is beyond doubt; an alias may be wrong, because people search for it."""
    for found in find(handbook, wrong_words(), tuple(_errors())):
        right = right_word(found.match)
        if "aliases" not in found.path and right is not None:
            values = {"wrong": found.match[0], "right": right, "words": snippet(found.text, *found.match.span())}
            yield Problem(found.place, values)


@cache
def wrong_words() -> re.Pattern[str]:
    """All wrong words, the longest first."""
    return re.compile("|".join(sorted(_errors(), key=len, reverse=True)))


def right_word(match: re.Match[str]) -> str | None:
    """The right spelling of a word that the pattern has found; None when it is right between its neighbours."""
    start, end = match.span()
    around = match.string[max(start - 2, 0) : end + 2]
    row = _errors()[match[0]]
    return None if any(word in around for word in row.get("unless", ())) else str(row["right"])


@cache
def _errors() -> Mapping[str, Mapping[str, Any]]:
    text = files("generator.checks").joinpath("data/typing_errors.yml").read_text(encoding="utf-8")
    return {row["wrong"]: row for row in yaml.load(text, Loader=yaml.CSafeLoader)}
