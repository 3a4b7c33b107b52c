"""An id is used for two things of one kind."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.definitions import Definition, definitions
from generator.checks.known_ids import id_by_place
from generator.findings import Related, Term
from generator.model.handbook import Handbook


@check()
def duplicate_id(handbook: Handbook) -> Iterator[Problem]:
    """An id names one thing only: links, printed forms and references go by it."""
    first: dict[tuple[str, str], Definition] = {}
    # A file that holds the id of its place comes first: the other one is the copy.
    for found in sorted(definitions(handbook), key=_is_elsewhere):
        earlier = first.setdefault((found.among, found.id), found)
        if earlier is not found:
            proper = id_by_place(found.document.file) if _is_elsewhere(found) else None
            values = {"kind": Term(f"kinds.{found.kind}"), "id": found.id, "nearest": proper}
            yield Problem(found.place, values, related=(Related(earlier.place, "first-of-id"),))


def _is_elsewhere(found: Definition) -> bool:
    return found.own_file and found.id != id_by_place(found.document.file)
