"""It is not said what became of a clause, where it stands now, or why it was changed or left out."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity, Term
from generator.model.handbook import Handbook
from generator.model.source import Clause

_KEPT = ("adopted", "merged", "changed")
_EXPLAINED = ("changed", "dropped")


@check()
def clause_without_disposition(handbook: Handbook) -> Iterator[Problem]:
    """Nothing of a source gets lost unnoticed; a register that is still being written may be published."""
    for source in handbook.sources:
        for index, part in enumerate(source.parts):
            for at, clause in enumerate(part.clauses):
                place = handbook.place(source, "parts", index, "clauses", at)
                values = {"label": clause.label, "part": part.label}
                if clause.disposition is None:
                    yield Problem(place, values, severity=Severity.WARNING)
                for variant in _missing(clause):
                    yield Problem(place, values | {"disposition": Term(f"dispositions.{clause.disposition}")}, variant)


def _missing(clause: Clause) -> Iterator[str]:
    if clause.disposition in _KEPT and not clause.places:
        yield "places"
    if clause.disposition in _EXPLAINED and clause.reason is None:
        yield "reason"
