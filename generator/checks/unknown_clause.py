"""A source is cited for a clause that its register does not have."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import nearest
from generator.model.handbook import Handbook


@check()
def unknown_clause(handbook: Handbook) -> Iterator[Problem]:
    """Who follows a citation finds the clause; documents without a register cannot be looked up."""
    registers: dict[str, dict[str, str]] = {source.id: {} for source in handbook.sources}
    titles = {source.id: source.title for source in handbook.sources}
    for source in handbook.sources:
        registers[source.id] |= {citation: citation for citation, _ in source.clauses}
    for record, reference in handbook.references.get("clause", ()):
        name, _, _ = reference.id.partition("#")
        clauses = registers.get(name)
        if clauses is not None and reference.id not in clauses:
            values = {"clause": reference.id, "source": titles[name], "nearest": nearest(reference.id, clauses)}
            yield Problem(handbook.place(record, *reference.path), values)
