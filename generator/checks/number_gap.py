"""The numbers of a list do not run 1, 2, 3 without gap and in order."""

from collections.abc import Iterator, Sequence

from generator.checks.base import Problem, check
from generator.checks.numbered import Entry, numbered_lists
from generator.model.handbook import Handbook

Number = tuple[int, ...]


@check()
def number_gap(handbook: Handbook) -> Iterator[Problem]:
    """A missing number looks like a clause that was removed. A list with a number used twice has that mended first."""
    for record, name, entries in numbered_lists(handbook):
        if len({entry.no for entry in entries}) < len(entries):
            continue
        for entry, variant, expected in _breaks(entries):
            values = {"list": name, "no": entry.no, "expected": expected}
            yield Problem(handbook.place(record, *entry.path, "no"), values, variant)


def _breaks(entries: Sequence[Entry]) -> Iterator[tuple[Entry, str | None, str]]:
    if all(entry.no == str(at) for at, entry in enumerate(entries, 1)):
        return
    numbers = [tuple(int(part) for part in entry.no.split(".")) for entry in entries]
    mixed = next((at for at, number in enumerate(numbers) if len(number) != len(numbers[0])), None)
    if mixed is not None:
        yield entries[mixed], "mixed", entries[0].no
        return
    before: Number | None = None
    for number, entry in sorted(zip(numbers, entries, strict=True)):
        expected = _following(before, number)
        if number != expected:
            yield entry, None, ".".join(map(str, expected))
        before = number
    for at in range(1, len(numbers)):
        if numbers[at] < numbers[at - 1]:
            yield entries[at], "order", entries[at - 1].no


def _following(before: Number | None, number: Number) -> Number:
    """The number that should stand instead of `number` after `before`."""
    if before is None:
        return (1,) * len(number)
    if len(before) == 1 or number[0] == before[0]:
        return (*before[:-1], before[-1] + 1)
    return (before[0] + 1, 1)
