"""The linked model as JSON, for other programs."""

from collections.abc import Iterable

from generator.model.base import Entity
from generator.model.handbook import Handbook


def handbook_json(handbook: Handbook) -> str:
    """Everything that the handbook says, with the keys of the YAML files; values that were not written are left out."""
    parts = {
        "version": "1",
        "settings": _json(handbook.settings).replace("\n", "\n "),
        "departments": _list(handbook.departments),
        "topics": _list(handbook.topics),
        "roles": _list(handbook.roles),
        "policies": _list(handbook.policies),
    }
    return "{\n" + ",\n".join(f' "{name}": {text}' for name, text in parts.items()) + "\n}\n"


def _list(entities: Iterable[Entity]) -> str:
    # No line break stands inside a text of JSON, so that what is nested can be moved in afterwards.
    parts = ["\n  " + _json(entity).replace("\n", "\n  ") for entity in entities]
    return "[" + ",".join(parts) + "\n ]" if parts else "[]"


def _json(entity: Entity) -> str:
    return entity.model_dump_json(indent=1, by_alias=True, exclude_unset=True)
