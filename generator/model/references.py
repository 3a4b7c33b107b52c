"""Everywhere that a record names something defined elsewhere, derived from the types of its fields."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from generator.model.base import Entity, RefersTo

Path = tuple[str | int, ...]


class Reference(NamedTuple):
    """One name of something: its kind, the id as written, and where in the record it stands."""

    kind: str
    id: str
    path: Path


class _Field(NamedTuple):
    name: str
    key: str
    marker: RefersTo | None


def references(record: Entity) -> list[Reference]:
    """All references of a record in the order of its fields; words such as `applicant` are none."""
    found: list[Reference] = []
    _walk(record, (), found)
    return found


def _walk(entity: Entity, path: Path, found: list[Reference]) -> None:
    for name, key, marker in _plan(type(entity)):
        value = getattr(entity, name)
        if value is None or value == ():
            continue
        parts = enumerate(value) if isinstance(value, tuple) else ((None, value),)
        for index, part in parts:
            where = (*path, key) if index is None else (*path, key, index)
            if marker is None:
                _walk(part, where, found)
            elif part not in marker.also:
                found.append(Reference(marker.kind, str(part), where))


@cache
def _plan(model: type[Entity]) -> tuple[_Field, ...]:
    """The fields of a class that are references or lead to some."""
    fields = []
    for name, field in model.model_fields.items():
        annotation = _annotation(field)
        marker = _marker(annotation)
        if marker is not None or any(_leads_on(part, set()) for part in _entities(annotation)):
            fields.append(_Field(name, field.alias or name, marker))
    return tuple(fields)


def _annotation(field: FieldInfo) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def _marker(annotation: Any) -> RefersTo | None:
    # The outermost marker counts: a type may narrow one that it builds on.
    inner = get_args(annotation)
    if get_origin(annotation) is Annotated:
        own = [part for part in inner[1:] if isinstance(part, RefersTo)]
        return own[-1] if own else _marker(inner[0])
    return next((found for part in inner if (found := _marker(part)) is not None), None)


def _entities(annotation: Any) -> Iterator[type[Entity]]:
    if isinstance(annotation, type) and issubclass(annotation, Entity):
        yield annotation
    for part in get_args(annotation):
        yield from _entities(part)


def _leads_on(model: type[Entity], seen: set[type[Entity]]) -> bool:
    if model in seen:
        return False
    seen.add(model)
    annotations = [_annotation(field) for field in model.model_fields.values()]
    return any(
        _marker(annotation) is not None or any(_leads_on(part, seen) for part in _entities(annotation))
        for annotation in annotations
    )
