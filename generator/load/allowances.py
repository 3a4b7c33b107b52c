"""Line comments that allow one finding: `# handbook: allow <check> -- reason`."""

import re

import yaml
from yaml._yaml import CParser

from generator.load.document import Allowance

MARKER = "handbook: allow"
COMMENT = re.compile(r"(?:^|(?<=\s))#\s*handbook: allow\s+(?P<check>[a-z0-9-]+)\s+--\s+(?P<reason>\S.*?)\s*$")


def find_allowances(text: str, lines: list[str]) -> dict[int, tuple[Allowance, ...]]:
    """The allowances of a file that can be parsed, keyed by the line from 1 that they are for.

    A comment alone on its line is for the next line that is neither a comment nor blank.
    """
    if MARKER not in text:
        return {}
    values = _value_spans(text)
    found: dict[int, tuple[Allowance, ...]] = {}
    for index, line in enumerate(lines):
        match = COMMENT.search(line) if MARKER in line else None
        if match and not any(start <= (index, match.start()) < end for start, end in values):
            target = index if line[: match.start()].strip() else _next_content(lines, index)
            found[target + 1] = (*found.get(target + 1, ()), Allowance(match["check"], match["reason"], index + 1))
    return found


def _next_content(lines: list[str], index: int) -> int:
    following = range(index + 1, len(lines))
    return next((at for at in following if lines[at].strip() and not lines[at].lstrip().startswith("#")), index)


def _value_spans(text: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Where values stand: text in a value that looks like a comment is none."""
    parser = CParser(text)
    spans = []
    while (token := parser.get_token()) is not None:
        if type(token) is yaml.ScalarToken:
            start, end = token.start_mark, token.end_mark
            spans.append(((start.line, start.column), (end.line, end.column)))
    return spans
