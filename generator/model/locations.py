"""Where pydantic's locations lead in the data: names of union members in them are no keys that an author wrote."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

from generator.model.base import Blank

Models = tuple[type[BaseModel], ...]


@dataclass(frozen=True, slots=True)
class Location:
    """The deepest part of a location that exists: its path, its value, and the entities that may stand there."""

    path: tuple[str | int, ...]
    value: Any
    models: Models

    @property
    def keys(self) -> list[str]:
        """The keys that can stand there."""
        return sorted({field.alias or name for model in self.models for name, field in model.model_fields.items()})


def follow(model: type[BaseModel], data: Any, location: tuple[str | int, ...]) -> Location:
    """Go down the data along a location of an error."""
    place = Location((), data, (model,))
    tagged, by_name = False, False
    for part in location:
        if tagged:
            place, tagged = Location(place.path, place.value, _member(place.models, part)), False
            continue
        if not _is_in(place.value, part):
            break
        models = place.models
        if isinstance(part, str) and not by_name:
            annotation = _annotation(models, part)
            models = tuple(_models_in(annotation))
            tagged = len(models) > 1 or models == (Blank,)
            by_name = get_origin(annotation) is dict
        else:
            by_name = False
        place = Location((*place.path, part), place.value[part], models)
    return place


def _is_in(data: Any, part: str | int) -> bool:
    if isinstance(data, Mapping):
        return part in data
    return isinstance(data, list) and isinstance(part, int) and part < len(data)


def _member(models: Models, tag: str | int) -> Models:
    """The member of a union that a tag names: by its `kind`, or as a blank or as what is not blank."""
    named = tuple(
        model for model in models if "kind" in model.model_fields and tag in get_args(_annotation((model,), "kind"))
    )
    return named or tuple(model for model in models if (model is Blank) == (tag == "blank"))


def _annotation(models: Models, key: str) -> Any:
    found = (
        field.annotation
        for model in models
        for name, field in model.model_fields.items()
        if (field.alias or name) == key
    )
    return next(found, None)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (Annotated, Union, UnionType, tuple, dict):
        for inner in get_args(annotation):
            yield from _models_in(inner)
