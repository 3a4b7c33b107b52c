"""A department is named that does not exist."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import id_by_place, unknown_references
from generator.model.handbook import Handbook


@check()
def unknown_department(handbook: Handbook) -> Iterator[Problem]:
    """Every department has a page; a folder without one is reported once, not for each of its roles."""
    reported = set()
    for problem in unknown_references(handbook, "department"):
        name = str(problem.values["id"])
        if name != id_by_place(problem.place.file.rpartition("/")[0] + "/_department.yml"):
            yield problem
        elif name not in reported:
            reported.add(name)
            yield Problem(problem.place, {"id": name}, "no-file")
