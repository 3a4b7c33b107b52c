"""Every field of the model, and those that the files of a project fill."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from generator.model.build import MODELS
from generator.model.handbook import Handbook

Field = tuple[type[BaseModel], str]


def entities() -> set[type[BaseModel]]:
    """All entities that may stand in content files."""
    models: list[type[BaseModel]] = list(MODELS.values())
    seen: set[type[BaseModel]] = set()
    while models:
        model = models.pop()
        if model not in seen:
            seen.add(model)
            models += [inner for field in model.model_fields.values() for inner in _models_in(field.annotation)]
    return seen


def known() -> set[Field]:
    """Every field of every entity, but not the list of topics, whose topics the handbook holds directly."""
    return {(model, name) for model in entities() for name in model.model_fields if model.__name__ != "Topics"}


def written(handbook: Handbook) -> set[Field]:
    """Every field of every entity that some file of the project fills."""
    values: list[Any] = [
        handbook.settings,
        handbook.departments,
        handbook.roles,
        handbook.policies,
        handbook.sources,
        handbook.topics,
        handbook.decisions,
    ]
    found: set[Field] = set()
    while values:
        value = values.pop()
        if isinstance(value, BaseModel):
            found.update((type(value), name) for name in value.model_fields_set)
            values += [getattr(value, name) for name in value.model_fields_set]
        elif isinstance(value, tuple):
            values += value
        elif isinstance(value, dict):
            values += value.values()
    return found


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)
