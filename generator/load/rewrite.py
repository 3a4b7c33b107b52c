"""Change single values of a content file in its text, so that comments, quoting and layout stay as they are."""

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from difflib import SequenceMatcher
from typing import Any, NamedTuple

import yaml

from generator.load.document import Kind
from generator.load.yaml_source import parse_document

At = tuple[int, int]
"""Line and column of a value, from 1, as places have them."""
Change = Callable[[str], str]
_BLOCK = ("|", ">")
_SPACE = re.compile(r"\s+")
_Path = tuple[str | int, ...]


class _Value(NamedTuple):
    """One text of a file: what it says, how it is quoted, and from which to which character it stands."""

    text: str
    style: str | None
    start: int
    end: int
    paths: list[_Path]


class _Edit(NamedTuple):
    start: int
    end: int
    new: str


def rewritten(text: str, file: str, kind: Kind, changes: Mapping[At, Change]) -> str | None:
    """The text of a file with the values at some places changed.

    None when it cannot be done by changing these values alone: the new text is read again, and everything
    but these values has to be as it was.
    """
    before, complaints = parse_document(text, file, kind)
    if before is None:
        return None
    expected = deepcopy(before.data)
    edits: list[_Edit] = []
    values = _values(text)
    if not changes.keys() <= values.keys():
        # Nothing but an alias stands there.
        return None
    for at, value in values.items():
        new = changes[at](value.text) if at in changes else value.text
        if new == value.text:
            continue
        found = _edits(text, value, new)
        if found is None:
            return None
        edits += found
        for path in value.paths:
            _put(expected, path, new)
    result = _applied(text, edits)
    after, left = parse_document(result, file, kind)
    same = after is not None and after.data == expected
    return result if same and [one.check for one in left] == [one.check for one in complaints] else None


def _values(text: str) -> dict[At, _Value]:
    """The values that are texts, by their places; one that an alias repeats has several paths."""
    found: dict[At, _Value] = {}
    root = yaml.compose(text, Loader=yaml.CSafeLoader)
    for node, path in _walk(root, ()):
        start = node.start_mark
        value = _Value(node.value, node.style, start.index, node.end_mark.index, [])
        found.setdefault((start.line + 1, start.column + 1), value).paths.append(path)
    return found


def _walk(node: Any, path: _Path) -> Iterator[tuple[Any, _Path]]:
    if isinstance(node, yaml.MappingNode):
        for key, below in node.value:
            yield from _walk(below, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for index, below in enumerate(node.value):
            yield from _walk(below, (*path, index))
    else:
        yield node, path


def _edits(text: str, value: _Value, new: str) -> list[_Edit] | None:
    """The changes to the text of a file that turn one value into a new one; None when they are not certain."""
    spans = _spans(text[value.start : value.end], value)
    if not spans:
        return None
    edits = []
    for tag, start, end, first, last in SequenceMatcher(None, value.text, new, autojunk=False).get_opcodes():
        if tag != "equal":
            begin = spans[start].start if start < len(spans) else spans[-1].stop
            finish = spans[end - 1].stop if start < end else begin
            written = new[first:last]
            edits.append(_Edit(begin, finish, written.replace("'", "''") if value.style == "'" else written))
    return edits


def _spans(raw: str, value: _Value) -> list[range] | None:
    """Where each character of a value stands in the file; None when the value is written with escapes.

    A space that stands for the end of a line has the place of that end and of what indents the next line.
    """
    at = raw.find("\n") + 1 if value.style in _BLOCK else len(value.style or "")
    spans: list[range] = []
    for character in value.text:
        space = _SPACE.match(raw, at)
        gap = space.end() - at if space else 0
        if not character.isspace():
            at += gap
            size = 2 if value.style == character == "'" else 1
        elif character == " " and value.style != "|" and "\n" in raw[at : at + gap]:
            spans.append(range(value.start + at, value.start + at + gap))
            at += gap
            continue
        else:
            size = 2 if raw.startswith("\r\n", at) else 1
        if not raw.startswith(character, at + size - 1):
            return None
        spans.append(range(value.start + at, value.start + at + size))
        at += size
    return spans


def _applied(text: str, edits: list[_Edit]) -> str:
    pieces = []
    done = 0
    for edit in sorted(edits):
        pieces += [text[done : edit.start], edit.new]
        done = edit.end
    return "".join([*pieces, text[done:]])


def _put(data: Any, path: _Path, new: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = new
