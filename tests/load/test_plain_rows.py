"""What single lines say, and that lines which come often are looked at once."""

from unittest.mock import patch

import pytest

from generator.load import plain_rows
from generator.load.plain_brackets import DeclinedError
from generator.load.plain_rows import BEHIND, KNOWN, MAX_KNOWN, Rows, row_of


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("title: 客户经理  ", (0, "title", True, "客户经理", False, 0, False, 0, 7)),
        ("  - no: 1", (-1, "no", True, "1", False, 2, True, 4, 8)),
        ("  - kpi-9", (-1, "", True, "kpi-9", False, 2, True, 4, 4)),
        ("duties:", (0, "duties", False, None, False, 0, False, 0, 7)),
        ("owner: ~", (0, "owner", True, None, False, 0, False, 0, 7)),
        ("kpis: [a, b]", (0, "kpis", False, None, True, 0, False, 0, 6)),
    ],
)
def test_a_line_says_key_and_value(line: str, said: tuple[object, ...]) -> None:
    assert row_of(line) == said


@pytest.mark.parametrize("line", ["", "   ", "# note", "  # note"])
def test_comments_and_empty_lines_say_nothing(line: str) -> None:
    assert row_of(line) is None


def test_tabs_are_not_plain() -> None:
    with pytest.raises(DeclinedError):
        Rows(["id: a", "\ttitle: b"])


def test_rows_keep_the_numbers_of_their_lines() -> None:
    rows = Rows(["# note", "id: a", "", "title: b"])
    assert rows.numbers == [2, 4, 0]
    assert rows.rows[-1] is BEHIND


def test_a_line_that_comes_again_is_not_looked_at_again() -> None:
    with patch.object(plain_rows, "row_of", wraps=row_of) as looked:
        KNOWN.clear()
        Rows(["    every: day"] * 50)
    assert looked.call_count == 1


def test_very_many_lines_are_not_remembered_for_ever() -> None:
    KNOWN.clear()
    Rows([f"n{number}: x" for number in range(MAX_KNOWN + 1)])
    Rows(["a: b"])
    assert list(KNOWN) == ["a: b"]
