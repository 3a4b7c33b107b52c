"""The short road through a plain file leads to the same place as the long one, or is not taken."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.load.plain_lines import read_plain_lines
from generator.load.source_text import FORBIDDEN, LINE_BREAK, STAND_IN
from generator.load.tree import Tree, TreeRefusedError
from tests.load.cases import CASES
from tests.shipped import REPOSITORY

FOLDERS = ("roles", "policies", "sources", "tests/samples")
FILES = sorted(file for folder in FOLDERS for file in (REPOSITORY / folder).rglob("*.yml"))
WRITTEN_OTHERWISE = (
    "a: 'it''s'\n",
    'a: "x\\n"\n',
    "a: |\n  x\n",
    "a: &x 1\n",
    "a: !!str 1\n",
    "--- {a: 1}\n",
    "a:\n",
    "- x\n",
)
PIECES = (
    *("a: ", "b: ", "c:", "'d': ", '"e": ', "- ", "-", "  ", "    ", "\n", "\n  ", "\n    ", "\n- ", "\n  - "),
    *(
        "客户",
        "8:30",
        "x：y",
        "x:y",
        "x: y",
        "x:",
        "a#b",
        " # note",
        "#",
        "~",
        "null",
        "-1",
        "-x",
        "'q'",
        "'q''r'",
        '"s"',
    ),
    *(
        '"\\t"',
        "{",
        "}",
        "[",
        "]",
        ", ",
        ",",
        "{a: 1, b: [x, y]}",
        "[1, {a: b}]",
        "[a: b]",
        "{a, b}",
        "{a:1}",
        "{}",
        "[]",
    ),
    *("|", ">-", "&x", "*x", "!t", "? ", "%", "@", "`", "---", "...", "\t", "\u3000", "https://x.cn/a?b", "\r\n"),
)


def both(text: str) -> tuple[object, object]:
    """What the short and the long road say; the short one says nothing about a text that is not plain."""
    text = FORBIDDEN.sub(STAND_IN, text)
    short = read_plain_lines(LINE_BREAK.split(text))
    tree = Tree(text, "a.yml")
    try:
        read = tree.read()
    except (yaml.YAMLError, TreeRefusedError):
        return short and (short.data, short.spots, short.suspects), "refused"
    long = read and ([*read], tree.suspects, [found.check for found in tree.findings])
    return short and ([short.data, short.spots], short.suspects, []), long


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_real_files_are_read_alike(file: Path) -> None:
    short, long = both(file.read_text(encoding="utf-8"))
    assert short is None or short == long


def test_nearly_all_real_files_take_the_short_road() -> None:
    declined = [file for file in FILES if read_plain_lines(LINE_BREAK.split(file.read_text(encoding="utf-8"))) is None]
    assert len(declined) < len(FILES) / 10


@pytest.mark.parametrize("text", [text for text, _ in CASES if isinstance(text, str)])
def test_broken_files_are_read_alike_or_declined(text: str) -> None:
    short, long = both(text)
    assert short is None or short == long


@pytest.mark.parametrize("text", WRITTEN_OTHERWISE)
def test_what_is_written_otherwise_is_declined(text: str) -> None:
    assert both(text)[0] is None


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_text_is_read_alike_or_declined(text: str) -> None:
    short, long = both(text)
    assert short is None or short == long


@given(st.sampled_from(FILES), st.data())
def test_a_damaged_file_is_read_alike_or_declined(file: Path, data: st.DataObject) -> None:
    lines = file.read_text(encoding="utf-8").split("\n")
    at = data.draw(st.integers(0, len(lines) - 1))
    column = data.draw(st.integers(0, len(lines[at])))
    # A few lines are enough, and quick; what stands above may open what is closed here.
    lines[at] = lines[at][:column] + data.draw(st.sampled_from(PIECES)) + lines[at][column:]
    short, long = both("\n".join(lines[max(at - 30, 0) : at + 5]))
    assert short is None or short == long
