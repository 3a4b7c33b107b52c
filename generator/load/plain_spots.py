"""Where the values of a plainly written file stand."""

from functools import partial

from generator.load.document import Spot
from generator.load.plain_brackets import Brackets, Key
from generator.load.plain_rows import Rows


def plain_spots(rows: Rows) -> Spot:
    """The spots of a file that could be read. What is not asked for is not looked for: most files have no findings."""
    return _mapping(rows, 0, None)


def _mapping(rows: Rows, at: int, key: Key) -> Spot:
    """The mapping whose first key stands in a row."""
    return Spot(key, (rows.numbers[at], rows.rows[at].start + 1), partial(_pairs, rows, at))


def _pairs(rows: Rows, at: int) -> dict[str, Spot]:
    column = rows.rows[at].start
    found: dict[str, Spot] = {}
    row = rows.rows[at]
    while row.key_column == column or not found:
        found[row.name] = _value(rows, at, (rows.numbers[at], column + 1))
        at += 1
        # A list may begin at the column of its key.
        while (row := rows.rows[at]).column > column or (row.dash and row.column == column):
            at += 1
    return found


def _items(rows: Rows, at: int) -> list[Spot]:
    column = rows.rows[at].column
    found = []
    row = rows.rows[at]
    while row.dash and row.column == column:
        found.append(_mapping(rows, at, None) if row.name else _value(rows, at, None))
        at += 1
        while (row := rows.rows[at]).column > column:
            at += 1
    return found


def _value(rows: Rows, at: int, key: Key) -> Spot:
    """The value of a row, which may stand in the rows below it."""
    number, row = rows.numbers[at], rows.rows[at]
    if row.other and rows.lines[number - 1].startswith(("[", "{"), row.value):
        return Brackets(rows.lines[number - 1], number, 0).value(row.value, key)[1]
    if row.simple or row.other:
        return Spot(key, (number, row.value + 1))
    below = rows.rows[at + 1]
    if below.dash:
        return Spot(key, (rows.numbers[at + 1], below.column + 1), partial(_items, rows, at + 1))
    return _mapping(rows, at + 1, key)
