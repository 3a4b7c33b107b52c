"""What a parser error means for the person who wrote the file: told from the text at that place."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import yaml

from generator.findings import Finding, Place, Severity
from generator.load.colons import Slip, find_slip, head_of, neighbours

LONGEST_QUOTED_LINE = 60
"""How many characters of the offending line a message shows."""

_SPECIAL = frozenset("@`%*&!|>,]}?-[{")
_OPENS_AS_SPECIAL = re.compile(
    r"while scanning (an alias|an anchor|a tag|a block scalar|a directive|for the next token)"
)
_VALUE_IN_BRACKETS = re.compile(r" *(?:- +)*(?:[^:]+: +)?(?P<bracket>[\[{])")
_EARLIER_KEY = re.compile(r" *(?:- +)*[^:]+: ")

Spot0 = tuple[int, int]
Guess = tuple[str, Spot0, dict[str, object]]
"""Variant, line and column from 0, and values of the sentence."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """Where and in what the parser stopped. Lines and columns from 0; `last` is the last scalar it has read."""

    lines: list[str]
    context: str
    problem: str
    opened: Spot0
    stopped: Spot0
    last: Any

    @property
    def line(self) -> str:
        """The line where the parser stopped."""
        return self.lines[self.stopped[0]]


def trouble_of(error: yaml.YAMLError, lines: list[str], last: Any) -> Trouble:
    """The parser's error with marks that lie within the text."""
    stopped = _within(lines, getattr(error, "problem_mark", None))
    context_mark = getattr(error, "context_mark", None)
    opened = _within(lines, context_mark) if context_mark else stopped
    return Trouble(
        lines, getattr(error, "context", "") or "", getattr(error, "problem", "") or "", opened, stopped, last
    )


def slips_behind(trouble: Trouble) -> list[Slip]:
    """The wrong colons that explain the error, if any."""
    candidates = {trouble.stopped[0]}
    if trouble.context == "while scanning a simple key":
        candidates = {trouble.opened[0]}
    elif trouble.last is not None and not trouble.last.style:
        candidates |= set(range(trouble.last.start_mark.line, trouble.last.end_mark.line + 1))
    slips = {slip.line: slip for at in sorted(candidates) if (slip := find_slip(trouble.lines, at))}
    if slips:
        last = slips[max(slips)]
        slips |= {slip.line: slip for slip in neighbours(trouble.lines, last)}
    return list(slips.values())


def explain(trouble: Trouble, file: str) -> Finding:
    """The finding for an error that no wrong colon explains: a tab, or the likeliest slip in the syntax."""
    tab = _tab(trouble)
    if tab is not None:
        count = sum("\t" in line[: len(line) - len(line.lstrip(" \t-"))] for line in trouble.lines)
        return Finding("tab-indentation", Severity.ERROR, _place(file, tab), _shown(trouble, tab) | {"count": count})
    for guess in _GUESSES:
        if found := guess(trouble):
            variant, at, values = found
            return Finding("yaml-syntax", Severity.ERROR, _place(file, at), _shown(trouble, at) | values, variant)
    return Finding("yaml-syntax", Severity.ERROR, _place(file, trouble.stopped), _shown(trouble, trouble.stopped))


def _within(lines: list[str], mark: Any) -> Spot0:
    if mark is not None and mark.line < len(lines) and lines[mark.line].strip():
        return mark.line, mark.column
    end = min(mark.line, len(lines) - 1) if mark is not None else len(lines) - 1
    line = next((at for at in range(end, -1, -1) if lines[at].strip()), 0)
    return line, len(lines[line].rstrip())


def _place(file: str, at: Spot0) -> Place:
    return Place(file, at[0] + 1, at[1] + 1)


def _shown(trouble: Trouble, at: Spot0) -> dict[str, object]:
    text = trouble.lines[at[0]].strip()
    return {"text": text if len(text) <= LONGEST_QUOTED_LINE else f"{text[:LONGEST_QUOTED_LINE]}…"}


def _indentation(line: str) -> str:
    return line[: len(line) - len(line.lstrip(" \t"))]


def _tab(trouble: Trouble) -> Spot0 | None:
    number, column = trouble.stopped
    if trouble.line[column : column + 1] == "\t":
        return number, column
    tab = _indentation(trouble.line).find("\t")
    return (number, tab) if tab >= 0 else None


def _quote(trouble: Trouble) -> Guess | None:
    if "quoted scalar" in trouble.context:
        if (
            "escape" in trouble.problem
            or "hexdecimal" in trouble.problem
            or "Unicode character code" in trouble.problem
        ):
            return "escape", trouble.stopped, {}
        return "unclosed-quote", trouble.opened, {}
    last = trouble.last
    if last is None or last.style not in ("'", '"') or "did not find expected" not in trouble.problem:
        return None
    start, end = last.start_mark, last.end_mark
    if end.line != trouble.stopped[0] or trouble.line[end.column : trouble.stopped[1]].strip():
        return None
    if start.line != end.line:
        return "unclosed-quote", (start.line, start.column), {}
    return "text-after-quote", trouble.stopped, {}


def _bracket(trouble: Trouble) -> Guess | None:
    if trouble.context.startswith("while parsing a flow"):
        line, column = trouble.opened
        closed = _closes(trouble.lines[line][column:])
        return ("bracket-content", trouble.stopped, {}) if closed else ("unclosed-bracket", trouble.opened, {})
    before = trouble.line[: trouble.stopped[1]].rstrip()
    match = _VALUE_IN_BRACKETS.match(before)
    if match and before.endswith(("]", "}")):
        return "special-start", (trouble.stopped[0], match.start("bracket")), {"character": match["bracket"]}
    return None


def _closes(text: str) -> bool:
    depth = 0
    for character in text:
        depth += (character in "[{") - (character in "]}")
        if depth == 0:
            return True
    return False


def _special_start(trouble: Trouble) -> Guess | None:
    at = trouble.opened if _OPENS_AS_SPECIAL.match(trouble.context) else trouble.stopped
    character = trouble.lines[at[0]][at[1] : at[1] + 1]
    if character not in _SPECIAL or (character == "-" and at[1] == head_of(trouble.line[: at[1]])):
        return None
    return "special-start", at, {"character": character}


def _colon_in_value(trouble: Trouble) -> Guess | None:
    if "mapping values" in trouble.problem and _EARLIER_KEY.match(trouble.line[: trouble.stopped[1]]):
        return "colon-in-value", trouble.stopped, {}
    return None


def _no_colon(trouble: Trouble) -> Guess | None:
    return ("no-colon", trouble.opened, {}) if trouble.context == "while scanning a simple key" else None


def _layout(trouble: Trouble) -> Guess | None:
    line = trouble.stopped[0]
    at = (line, len(_indentation(trouble.line)))
    if trouble.line[at[1] :].startswith((":", "：")):
        return "no-key", at, {}
    if trouble.context.startswith("while parsing a block"):
        item = trouble.line[at[1] :].startswith("- ")
        same_column = trouble.opened[1] == at[1]
        if same_column and item == (trouble.problem == "did not find expected key"):
            return "mixed", at, {}
        return "indentation", at, {}
    return ("indentation", at, {}) if "mapping values" in trouble.problem else None


_GUESSES: tuple[Callable[[Trouble], Guess | None], ...] = (
    _quote,
    _bracket,
    _special_start,
    _colon_in_value,
    _no_colon,
    _layout,
)
