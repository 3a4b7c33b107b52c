"""Tables of printed documents: what stands in them is decided here, how wide they are in the template."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Cell = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a printed table; the template knows its width by `id`."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row: one cell per column, each a tuple of paragraphs; a group row has one cell for the whole width.

    A note row is one cell too; in a total row the first cell names what is added up.
    """

    cells: tuple[Cell, ...]
    kind: Literal["item", "group", "total", "note"] = "item"


@dataclass(frozen=True, slots=True)
class Section:
    """A numbered section. Without columns its rows are pairs of label and value."""

    id: str
    heading: str
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()


Table = tuple[tuple[Column, ...], tuple[Row, ...]]


def group_row(title: str) -> Row:
    """A heading inside a table."""
    return Row(((title,),), "group")


def note_row(paragraphs: Cell) -> tuple[Row, ...]:
    """A remark below the rows of a group; no row where there is nothing to say."""
    return (Row((paragraphs,), "note"),) if paragraphs else ()


def without_empty_columns(columns: Sequence[Column], rows: Iterable[Row], dash: str) -> Table:
    """The columns that some item fills, and the rows cut to them; empty cells of items get the dash."""
    rows = tuple(rows)
    items = [row for row in rows if row.kind == "item"]
    kept = [index for index in range(len(columns)) if any(row.cells[index] for row in items)]
    return tuple(columns[index] for index in kept), tuple(_cut(row, kept, dash) for row in rows)


def _cut(row: Row, kept: Sequence[int], dash: str) -> Row:
    if row.kind in ("group", "note"):
        return row
    filler: Cell = (dash,) if row.kind == "item" else ()
    return Row(tuple(row.cells[index] or filler for index in kept), row.kind)
