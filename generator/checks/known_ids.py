"""What may be referred to, and the nearest of it when a reference leads nowhere."""

from collections.abc import Iterator, Mapping

from rapidfuzz import fuzz, process

from generator.checks.base import Problem
from generator.load.document import Kind
from generator.load.find_content import DECISIONS
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.role import Role

_ALIKE = 75
_FOLDERS = {"policies": Kind.POLICY, "sources": Kind.SOURCE, "site_config.yml": Kind.SETTINGS}
_NAMES = {"_topics.yml": Kind.TOPICS, "_department.yml": Kind.DEPARTMENT}


def kind_of(file: str) -> Kind:
    """What a file describes or would describe, by where it lies."""
    if file == DECISIONS:
        return Kind.DECISIONS
    folder, _, _ = file.partition("/")
    _, _, name = file.rpartition("/")
    return _FOLDERS.get(folder) or _NAMES.get(name, Kind.ROLE)


def id_by_place(file: str) -> str:
    """The id that a file should hold: its name, or its folder for a department."""
    folders, _, name = file.rpartition("/")
    return folders.rpartition("/")[2] if name == "_department.yml" else name.removesuffix(".yml")


def names_of(handbook: Handbook, kind: str) -> Mapping[str, str]:
    """Everything by which a role, department, policy, form or topic can be meant, with its id.

    The id that a file should hold counts too, so that a file that cannot be read or holds a wrong id is one finding
    and not one more for each reference to it.
    """
    if kind == "form":
        return {
            name: held.part.id
            for held in handbook.forms
            for name in (held.part.title, *held.part.aliases, held.part.id)
        }
    if kind == "topic":
        return {name: topic.id for topic in handbook.topics for name in (topic.title, topic.id)}
    records = _records(handbook, kind)
    names = {record.title: record.id for record in records}
    names |= {alias: record.id for record in records for alias in getattr(record, "aliases", ())}
    files = (*handbook.unread, *(record.file for record in records))
    names |= {id_by_place(file): id_by_place(file) for file in files if kind_of(file) == kind}
    return names | {record.id: record.id for record in records}


def _records(handbook: Handbook, kind: str) -> tuple[Role | Department | Policy, ...]:
    if kind == "role":
        return handbook.roles
    return handbook.departments if kind == "department" else handbook.policies


def nearest(name: str, names: Mapping[str, str], alike: int = _ALIKE) -> str | None:
    """The id whose id, title or alias is most like a name, and at least so much (0–100)."""
    found = process.extractOne(name, names.keys(), scorer=fuzz.ratio, score_cutoff=alike)
    return names[found[0]] if found else None


def unknown_references(handbook: Handbook, kind: str) -> Iterator[Problem]:
    """Problems for all references of one kind that lead nowhere."""
    names = names_of(handbook, kind)
    ids = set(names.values())
    for record, reference in handbook.references.get(kind, ()):
        if reference.id not in ids:
            values = {"id": reference.id, "nearest": nearest(reference.id, names)}
            yield Problem(handbook.place(record, *reference.path), values)
