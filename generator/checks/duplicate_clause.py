"""A label of a source, or the number of a decision, is used twice."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.base import Problem, check
from generator.findings import Related
from generator.model.base import Record
from generator.model.handbook import Handbook
from generator.model.references import Path


class _List(NamedTuple):
    record: Record
    path: Path
    key: str
    labels: list[str]
    variant: str | None = None
    part: str | None = None


@check()
def duplicate_clause(handbook: Handbook) -> Iterator[Problem]:
    """Content cites a clause by its part and label, so a label means one thing."""
    for listed in _lists(handbook):
        first: dict[str, int] = {}
        for index, label in enumerate(listed.labels):
            if (earlier := first.setdefault(label, index)) != index:
                related = Related(handbook.place(listed.record, *listed.path, earlier, listed.key), "first-of-number")
                place = handbook.place(listed.record, *listed.path, index, listed.key)
                yield Problem(place, {"label": label, "part": listed.part}, listed.variant, (related,))


def _lists(handbook: Handbook) -> Iterator[_List]:
    for source in handbook.sources:
        yield _List(source, ("parts",), "label", [part.label for part in source.parts], "part")
        for index, part in enumerate(source.parts):
            labels = [clause.label for clause in part.clauses]
            yield _List(source, ("parts", index, "clauses"), "label", labels, part=part.label)
    if handbook.decisions is not None:
        ids = [decision.id for decision in handbook.decisions.decisions]
        yield _List(handbook.decisions, ("decisions",), "id", ids, "decision")
