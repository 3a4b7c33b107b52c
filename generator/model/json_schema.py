"""The model as JSON Schemas, for the author's editor and for readers of the exported data."""

import json

from generator.load.document import Kind
from generator.model.build import MODELS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schemas() -> dict[str, str]:
    """File name → JSON Schema of each kind of content file, ready to be written."""
    schemas = {}
    for kind, model in MODELS.items():
        schema = {"$schema": DIALECT, **model.model_json_schema(mode="validation", by_alias=True)}
        if kind is Kind.SETTINGS:
            schema["title"] = "site_config.yml"
        schemas[f"{kind.value}.schema.json"] = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
    return schemas
