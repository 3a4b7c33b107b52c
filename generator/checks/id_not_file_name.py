"""The id of a role, policy or source is not the name of its file."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.definitions import definitions
from generator.checks.known_ids import id_by_place
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(requires=("duplicate-id",))
def id_not_file_name(handbook: Handbook) -> Iterator[Problem]:
    """Who knows the id finds the file, and the other way round. Departments are compared with their folder."""
    for found in definitions(handbook):
        if not found.own_file or found.kind == Kind.DEPARTMENT:
            continue
        expected = id_by_place(found.document.file)
        if found.id != expected:
            yield Problem(found.place, {"id": found.id, "expected": expected})
