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
    errors = _errors()
    pattern = re.compile("|".join(sorted(errors, key=len, reverse=True)))
    for found in find(handbook, pattern, tuple(errors)):
        wrong, (start, end) = found.match[0], found.match.span()
        around = found.text[max(start - 2, 0) : end + 2]
        if "aliases" not in found.path and not any(word in around for word in errors[wrong].get("unless", ())):
            values = {"wrong": wrong, "right": errors[wrong]["right"], "words": snippet(found.text, start, end)}
            yield Problem(found.place, values)


@cache
def _errors() -> Mapping[str, Mapping[str, Any]]:
    text = files("generator.checks").joinpath("data/typing_errors.yml").read_text(encoding="utf-8")
    return {row["wrong"]: row for row in yaml.load(text, Loader=yaml.CSafeLoader)}
