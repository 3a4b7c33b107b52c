"""What pydantic refuses, as findings in our own words. No sentence of the library gets through."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from generator.findings import Finding, Severity, Term
from generator.load.document import Document
from generator.model.base import Record

_LISTS = "expected-list"
_VARIANTS: Mapping[str, tuple[str, str | None]] = {
    "missing": ("missing-key", None),
    "extra_forbidden": ("unknown-key", None),
    "literal_error": ("not-allowed-value", None),
    "enum": ("not-allowed-value", None),
    "union_tag_invalid": ("not-allowed-value", None),
    "union_tag_not_found": ("missing-key", None),
    "string_type": ("wrong-type", "expected-text"),
    "string_too_short": ("wrong-type", "expected-text"),
    "string_too_long": ("wrong-value", "too-long"),
    "int_type": ("wrong-type", "expected-integer"),
    "int_parsing": ("wrong-type", "expected-integer"),
    "int_from_float": ("wrong-type", "expected-integer"),
    "int_parsing_size": ("wrong-type", "expected-integer"),
    "float_type": ("wrong-type", "expected-number"),
    "float_parsing": ("wrong-type", "expected-number"),
    "decimal_type": ("wrong-type", "expected-number"),
    "decimal_parsing": ("wrong-type", "expected-number"),
    "decimal_max_digits": ("wrong-type", "expected-number"),
    "decimal_max_places": ("wrong-type", "expected-number"),
    "decimal_whole_digits": ("wrong-type", "expected-number"),
    "finite_number": ("wrong-type", "expected-number"),
    "bool_type": ("wrong-type", "expected-boolean"),
    "bool_parsing": ("wrong-type", "expected-boolean"),
    "date_type": ("wrong-type", "expected-date"),
    "date_parsing": ("wrong-type", "expected-date"),
    "date_from_datetime_parsing": ("wrong-type", "expected-date"),
    "date_from_datetime_inexact": ("wrong-type", "expected-date"),
    "tuple_type": ("wrong-type", _LISTS),
    "list_type": ("wrong-type", _LISTS),
    "too_short": ("wrong-value", "list-too-short"),
    "too_long": ("wrong-value", "list-too-long"),
    "model_type": ("wrong-type", "expected-mapping"),
    "model_attributes_type": ("wrong-type", "expected-mapping"),
    "dict_type": ("wrong-type", "expected-mapping"),
    "greater_than": ("wrong-value", "above"),
    "greater_than_equal": ("wrong-value", "at-least"),
    "less_than": ("wrong-value", "below"),
    "less_than_equal": ("wrong-value", "at-most"),
    "exactly_one_of": ("wrong-combination", "exactly-one"),
    "empty_entity": ("wrong-combination", "empty"),
    "figure_needs_unit": ("wrong-combination", "figure-needs-unit"),
    "range_falls": ("wrong-combination", "range-falls"),
    "window_length": ("wrong-combination", "window-length"),
}
_LIMITS = {"greater_than": "gt", "greater_than_equal": "ge", "less_than": "lt", "less_than_equal": "le"}
_PATTERNS: Mapping[str, str] = {
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "id",
    r"^[\w-]+$": "id",
    r"^[1-9][0-9]{0,3}(\.[1-9][0-9]{0,3})?$": "number",
    r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$": "clock",
    r"^[a-z][a-z0-9-]*#\S.*$": "source",
    r"^(>=|>)?[1-9][0-9]*$": "count",
    r"^(mon|tue|wed|thu|fri|sat|sun|last_week|[1-9]|[12][0-9]|3[01])$": "day",
    r"^#[0-9a-fA-F]{6}$": "colour",
    r"^https?://[^\s]+$": "address",
    r"\S": "empty",
}


@dataclass(frozen=True, slots=True)
class _Spot:
    path: tuple[str | int, ...]
    value: Any


def schema_findings(error: ValidationError, document: Document, model: type[Record]) -> Iterator[Finding]:
    """The findings for everything that a document has wrong against its model, in the order of the file."""
    findings = [_finding(details, document, model) for details in error.errors(include_url=False)]
    yield from sorted(findings, key=lambda finding: finding.sort_key)


def _finding(details: ErrorDetails, document: Document, model: type[Record]) -> Finding:
    kind = details["type"]
    spot = _descend(document.data, details["loc"])
    check, variant = _VARIANTS.get(kind, ("wrong-value", "general"))
    context = details.get("ctx", {})
    values: dict[str, object] = {"path": _spell(spot.path), "value": _shown(spot.value), "nearest": None}
    key = str(details["loc"][-1]) if details["loc"] else ""
    if kind == "missing":
        values["key"] = key
    elif kind == "union_tag_not_found":
        values["key"] = str(context.get("discriminator", "kind")).strip("'")
    elif kind == "extra_forbidden":
        values["key"] = key
        values["nearest"] = _nearest(key, _known_keys(model, spot.path[:-1]))
    elif check == "not-allowed-value":
        allowed = _quoted(str(context.get("expected", context.get("expected_tags", ""))))
        tag = spot.value.get("kind") if isinstance(spot.value, Mapping) else spot.value
        values |= {"value": _shown(tag), "allowed": allowed, "nearest": _nearest(str(tag), allowed)}
    elif kind == "string_pattern_mismatch":
        variant = _PATTERNS.get(str(context.get("pattern")), "general")
    elif kind in _LIMITS:
        values["limit"] = str(context[_LIMITS[kind]])
    elif kind in ("too_short", "string_too_long", "too_long"):
        values["limit"] = str(context.get("min_length", context.get("max_length")))
    elif check == "wrong-combination":
        values |= {name: value for name, value in context.items() if name != "error"}
    at_key = kind == "extra_forbidden"
    return Finding(check, Severity.ERROR, document.place(*spot.path, key=at_key), values, variant)


def _descend(data: Any, location: tuple[str | int, ...]) -> _Spot:
    """The path that really exists in the data: pydantic's names of union members and missing keys are left out."""
    path: list[str | int] = []
    for part in location:
        if (isinstance(data, Mapping) and part in data) or (
            isinstance(data, list) and isinstance(part, int) and part < len(data)
        ):
            data = data[part]
            path.append(part)
    return _Spot(tuple(path), data)


def _spell(path: tuple[str | int, ...]) -> str:
    spelt = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return spelt.removeprefix(".")


def _shown(value: Any) -> object:
    if isinstance(value, Mapping):
        return Term("mapping")
    if isinstance(value, list):
        return Term("list")
    text = "" if value is None else str(value)
    return text if len(text) <= 60 else text[:60] + "…"


def _quoted(expected: str) -> list[str]:
    return [word for word in expected.replace(" or ", ", ").replace("'", "").split(", ") if word]


def _nearest(word: str, known: list[str]) -> str | None:
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), None)


def _known_keys(model: type[Record], path: tuple[str | int, ...]) -> list[str]:
    """The keys that the entity at a path knows."""
    candidates: list[type[BaseModel]] = [model]
    for part in path:
        if isinstance(part, str):
            annotations = [
                field.annotation
                for candidate in candidates
                for name, field in candidate.model_fields.items()
                if (field.alias or name) == part
            ]
            candidates = [found for annotation in annotations for found in _models_in(annotation)]
    return sorted({field.alias or name for candidate in candidates for name, field in candidate.model_fields.items()})


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif get_origin(annotation) in (Annotated, Union, UnionType, tuple, dict):
        for inner in get_args(annotation):
            yield from _models_in(inner)
