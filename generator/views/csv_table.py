"""Tables as CSV files that a spreadsheet opens with its characters right and without running anything."""

import csv
import io
from collections.abc import Iterable, Sequence

# Excel takes a file without this mark for one in the old encoding of the machine, and garbles Chinese.
_BYTE_ORDER_MARK = "\ufeff"
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def csv_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its heads; a cell that a spreadsheet would take for a formula gets an apostrophe before it."""
    written = io.StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(heads)
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return _BYTE_ORDER_MARK + written.getvalue()


def _plain(cell: str) -> str:
    return f"'{cell}" if cell.lstrip(" ").startswith(_STARTS_FORMULA) else cell
