"""The linked model as JSON, for other programs."""

import json

from generator.model.base import Entity
from generator.model.handbook import Handbook


def handbook_json(handbook: Handbook) -> str:
    """Everything that the handbook says, with the keys of the YAML files; values that were not written are left out."""
    parts = {
        "settings": handbook.settings,
        "departments": handbook.departments,
        "topics": handbook.topics,
        "roles": handbook.roles,
        "policies": handbook.policies,
    }
    data = {
        name: [_plain(one) for one in part] if isinstance(part, tuple) else _plain(part) for name, part in parts.items()
    }
    return json.dumps({"version": 1, **data}, ensure_ascii=False, indent=1) + "\n"


def _plain(entity: Entity) -> object:
    return entity.model_dump(mode="json", by_alias=True, exclude_unset=True)
