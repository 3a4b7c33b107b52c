"""The model as JSON Schemas, for the author's editor and for readers of the exported data.

They are written for the YAML server that editors use: in the dialect it knows best, in Chinese, and without defaults
that it would type into the author's file.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from generator.load.document import Kind
from generator.locale import catalogue
from generator.model.build import MODELS
from generator.model.schema_problems import PATTERNS
from generator.model.schema_titles import TITLES

DIALECT = "http://json-schema.org/draft-07/schema#"
LANGUAGE = "zh-CN"
# The settings are known to authors by the name of their file.
_NAMES = {Kind.SETTINGS: "site_config"}
_NUMERAL = r"^-?[0-9]+(\.[0-9]+)?$"
_MEANING = re.compile(r"(?P<word>[a-z_]+) (?P<meaning>[^·]+?)(?: · |$)")
# Words that mean the same wherever a key of that name takes them.
_WORDS_OF_KEYS = {
    "unit": ("unit_names",),
    "per": ("per", "cycles"),
    "cycle": ("cycles",),
    "every": ("cycles",),
    "weekday": ("days",),
    "week": ("days",),
    "on": ("days",),
}

Schema = dict[str, Any]


@cache
def json_schemas() -> Mapping[str, str]:
    """File name → JSON Schema of each kind of content file, ready to be written."""
    return {
        f"{_NAMES.get(kind, kind.value)}.schema.json": json.dumps(_schema(kind), ensure_ascii=False, indent=2) + "\n"
        for kind in MODELS
    }


def _schema(kind: Kind) -> Schema:
    model = MODELS[kind]
    raw = model.model_json_schema(mode="validation", by_alias=True, ref_template="#/definitions/{model}")
    definitions = {name: _entity(name, schema) for name, schema in raw.pop("$defs", {}).items()}
    return {"$schema": DIALECT, **_entity(model.__name__, raw), "definitions": definitions}


def _entity(name: str, schema: Schema) -> Schema:
    """An entity with the title and description that an author sees."""
    title, description = _title(name)
    properties = {key: _described(_value(part, key)) for key, part in schema["properties"].items()}
    return {
        "title": title,
        "description": description,
        "type": "object",
        "additionalProperties": False,
        "required": schema.get("required", []),
        "properties": properties,
    }


def _title(name: str) -> tuple[str, str]:
    return TITLES.get(name, (name, name))


def _described(schema: Schema) -> Schema:
    """A value with a description, because an editor's list of suggestions shows nothing else."""
    inner = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
    entities = [part["$ref"].rpartition("/")[2] for part in inner if isinstance(part, Mapping) and "$ref" in part]
    first = next((name for name in entities if name != "Blank"), None)
    return {"description": _title(first)[1] if first else schema["title"], **schema}


def _value(schema: Schema, key: str) -> Schema:
    """The schema of one value, in the form that gives an editor the best suggestions and messages."""
    kept = {
        name: part for name, part in schema.items() if name != "discriminator" and not _is_empty_default(name, part)
    }
    for name in ("anyOf", "oneOf"):
        if name in kept:
            kept |= _union([_value(part, key) for part in kept.pop(name)])
    for name in ("items", "additionalProperties"):
        if isinstance(kept.get(name), Mapping):
            kept[name] = _value(kept[name], key)
    if kept.get("type") == "string":
        kept |= _text(kept)
    if "enum" in kept and (meanings := _meanings(kept, key)):
        kept["enumDescriptions"] = meanings
    return kept


def _is_empty_default(name: str, value: object) -> bool:
    return name == "default" and (value is None or value == [] or isinstance(value, Mapping))


def _union(parts: list[Schema]) -> Schema:
    """One of several forms. A number may be written with or without quotes; the order of the rest stays."""
    kinds = [part.get("type") for part in parts]
    if kinds == ["number", "string"]:
        return {
            **parts[0],
            "type": ["number", "string"],
            "pattern": _NUMERAL,
            **_message("expected-number", "wrong-type"),
        }
    flat = [inner for part in parts for inner in (part["anyOf"] if set(part) == {"anyOf"} else [part])]
    return {"anyOf": flat}


def _text(schema: Schema) -> Schema:
    """A text: a figure without quotes is one too, and a wrong form is explained."""
    pattern = str(schema.get("pattern"))
    if pattern not in PATTERNS:
        return {}
    message = _message(PATTERNS[pattern], "wrong-value")
    return {"type": ["string", "number"], **message} if PATTERNS[pattern] == "empty" else message


def _message(variant: str, check: str) -> Schema:
    text = catalogue(LANGUAGE).text(f"findings.{check}.{variant}.fix", path="", value="")
    return {"patternErrorMessage": text}


def _meanings(schema: Schema, key: str) -> list[str]:
    """The Chinese of each allowed word, from the description or from the words of the site."""
    own = {match["word"]: match["meaning"] for match in _MEANING.finditer(schema.get("description", ""))}
    words = (catalogue(LANGUAGE).section(f"phrases.{name}") for name in _WORDS_OF_KEYS.get(key, ()))
    allowed = schema["enum"]
    found = next((meanings for meanings in (own, *words) if meanings.keys() >= set(allowed)), None)
    return [found[word] for word in allowed] if found else []
