"""The linked model as JSON, for other programs."""

import json

from generator.model.base import Entity
from generator.model.handbook import Handbook


def handbook_json(handbook: Handbook) -> str:
    """Everything that the handbook says, with the keys of the YAML files; values that were not written are left out."""
    data = {
        "settings": _plain(handbook.settings),
        "departments": [_plain(department) for department in handbook.departments],
        "topics": [_plain(topic) for topic in handbook.topics],
        "roles": [_plain(role) for role in handbook.roles],
        "policies": [_plain(policy) for policy in handbook.policies],
    }
    return json.dumps({"version": 1, **data}, ensure_ascii=False, indent=1) + "\n"


def _plain(entity: Entity) -> object:
    return entity.model_dump(mode="json", by_alias=True, exclude_unset=True)
