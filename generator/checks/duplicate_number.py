"""A number is used twice in one list."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.numbered import numbered_lists
from generator.findings import Related
from generator.model.handbook import Handbook


@check()
def duplicate_number(handbook: Handbook) -> Iterator[Problem]:
    """Staff sign and cite numbers, so a number means one thing."""
    for record, name, entries in numbered_lists(handbook):
        first: dict[str, tuple[str | int, ...]] = {}
        for no, path in entries:
            if (earlier := first.setdefault(no, path)) is not path:
                related = Related(handbook.place(record, *earlier, "no"), "first-of-number")
                yield Problem(handbook.place(record, *path, "no"), {"list": name, "no": no}, related=(related,))
