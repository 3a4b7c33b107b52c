"""Which places of a handbook cite which clauses."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.model.base import Record
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.places import number_anchor
from generator.model.policy import Policy
from generator.model.references import Path
from generator.model.role import Role

FOLDERS: Mapping[type[Record], str] = {Role: "roles", Department: "departments", Policy: "policies"}
LINES = {
    "duties": "duty",
    "authority": "authority",
    "standards": "standard",
    "kpis": "kpi",
    "penalties": "penalty",
    "liabilities": "liability",
    "rewards": "reward",
    "approval_ladders": "ladder",
    "workflows": "workflow",
    "forms": "form",
    "cadences": "cadence",
}
SECTIONS = {"kpi_groups": "kpis", "relations": "relations", "outlets": "outlets"}
SECTIONS |= dict.fromkeys(("qualifications", "hours", "career"), "conditions")


def citing_places(handbook: Handbook) -> Mapping[str, frozenset[str]]:
    """The places that cite a clause, by its citation; the pages on which they stand count as well."""
    found: dict[str, set[str]] = {}
    for record, reference in handbook.references["clause"]:
        if isinstance(record, Role | Department | Policy):
            page = f"{FOLDERS[type(record)]}/{record.id}"
            lines = {f"{page}#{anchor}" for anchor in _anchors(record, reference.path)}
            found.setdefault(reference.id, set()).update({page}, lines)
    return {citation: frozenset(lines) for citation, lines in found.items()}


def _anchors(record: Any, path: Path) -> Iterator[str]:
    head, *rest = path
    if head in SECTIONS:
        yield SECTIONS[str(head)]
    elif head == "glossary":
        yield number_anchor("term", int(rest[0]) + 1)
    elif head in LINES:
        line = getattr(record, str(head))[rest[0]]
        yield number_anchor(LINES[str(head)], line.no if hasattr(line, "no") else line.id)
    elif head == "chapters":
        yield from _in_chapter(record.chapters[rest[0]], rest[1:])


def _in_chapter(chapter: Any, rest: Sequence[str | int]) -> Iterator[str]:
    yield number_anchor("chapter", chapter.no)
    anchor, above = "article", chapter
    for name, index in zip(rest[::2], rest[1::2], strict=False):
        if name in ("articles", "items"):
            above = getattr(above, str(name))[index]
            anchor = f"{anchor}-{above.no}"
            yield anchor
