"""Values on one line: what brackets hold, each with its place, and what is left to the parser."""

import pytest

from generator.load.document import Spot
from generator.load.plain_brackets import Brackets, DeclinedError, name_of


def test_lists_and_mappings_are_read_with_places() -> None:
    line = "limit: {op: '<=', n: 5,  of: [~, s0#R/1, 8:30]}  # note"
    data, spot, end = Brackets(line, 4, 0).value(7, (4, 1))
    assert data == {"op": "<=", "n": "5", "of": [None, "s0#R/1", "8:30"]}
    assert spot.key == (4, 1)
    assert spot.value == (4, 8)
    assert isinstance(spot.children, dict)
    assert spot.children["n"] == Spot((4, 19), (4, 22), None)
    items = spot.children["of"].children
    assert isinstance(items, list)
    assert [one.value for one in items] == [(4, 31), (4, 34), (4, 42)]
    assert line[end:] == "  # note"


@pytest.mark.parametrize(
    "line",
    [
        "[a, ]",
        "[a: b]",
        "[a",
        "{a}",
        "{a:1}",
        "{a: 1, a: 2}",
        "{a: b: c}",
        "[a?]",
        "[*a]",
        "['it''s']",
        "[" * 40 + "]" * 40,
    ],
)
def test_what_is_not_certain_is_declined(line: str) -> None:
    with pytest.raises(DeclinedError):
        Brackets(line, 1, 0).value(0, None)


def test_a_key_may_be_quoted() -> None:
    assert [name_of(key) for key in ("no: ", "'no': ", '"no":')] == ["no"] * 3
