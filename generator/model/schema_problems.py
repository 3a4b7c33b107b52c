"""What pydantic refuses, as findings in our own words. No sentence of the library gets through."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.findings import Finding, Severity, Term
from generator.load.document import Document
from generator.model.base import Record
from generator.model.locations import Location, follow

_LISTS = "expected-list"
_VARIANTS: Mapping[str, tuple[str, str | None]] = {
    "missing": ("missing-key", None),
    "extra_forbidden": ("unknown-key", None),
    "literal_error": ("not-allowed-value", None),
    "enum": ("not-allowed-value", None),
    "union_tag_invalid": ("not-allowed-value", None),
    "union_tag_not_found": ("missing-key", None),
    "string_type": ("wrong-type", "expected-text"),
    "string_too_short": ("wrong-value", "empty"),
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
_LIMITS = {
    "greater_than": "gt",
    "greater_than_equal": "ge",
    "less_than": "lt",
    "less_than_equal": "le",
    "too_short": "min_length",
    "too_long": "max_length",
    "string_too_long": "max_length",
}
PATTERNS: Mapping[str, str] = {
    r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$": "id",
    r"^[\w-]+$": "id",
    r"^[1-9][0-9]{0,3}(\.[1-9][0-9]{0,3})?$": "number",
    r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$": "clock",
    r"^[a-z][a-z0-9-]*#\S.*$": "source",
    r"^((roles|policies|departments)/[a-z][a-z0-9-]*|decisions)(#[A-Za-z0-9-]+)?$": "place",
    r"^[A-Z][0-9]{1,3}$": "decision",
    r"^(>=|>)?[1-9][0-9]*$": "count",
    r"^(mon|tue|wed|thu|fri|sat|sun|last_week|[1-9]|[12][0-9]|3[01])$": "day",
    r"^#[0-9a-fA-F]{6}$": "colour",
    r"^https?://[^\s]+$": "address",
    r"\S": "empty",
}
# What is said where a group of keys or a list stands in place of what was expected.
_STRUCTURES: Mapping[tuple[str | None, type], str] = {
    ("expected-list", dict): "list-not-mapping",
    ("expected-mapping", list): "mapping-not-list",
}
_SINGLE = "expected-single"
_LONGEST_SHOWN = 60


def schema_findings(error: ValidationError, document: Document, model: type[Record]) -> Iterator[Finding]:
    """The findings for everything that a document has wrong against its model, in the order of the file."""
    found = (_finding(details, document, model) for details in error.errors(include_url=False))
    yield from sorted((finding for finding in found if finding is not None), key=lambda finding: finding.sort_key)


def _finding(details: ErrorDetails, document: Document, model: type[Record]) -> Finding | None:
    """The finding of one error; None where the error only follows from others."""
    kind, location, context = details["type"], details["loc"], details.get("ctx", {})
    check, variant = _VARIANTS.get(kind, ("wrong-value", "general"))
    if kind in ("missing", "union_tag_not_found"):
        key = location[-1] if kind == "missing" else str(context.get("discriminator", "kind")).strip("'")
        place = follow(model, document.data, location)
        return _at(place, document, check, None, {"key": str(key)})
    if kind == "extra_forbidden":
        return _unknown_key(follow(model, document.data, location[:-1]), str(location[-1]), document)
    place = follow(model, document.data, location)
    if kind == "union_tag_invalid":
        tag = str(context["discriminator"]).strip("'")
        place = Location((*place.path, tag), place.value[tag], ())
    if kind == "too_short" and isinstance(place.value, list) and len(place.value) >= int(context["min_length"]):
        # The library does not count entries that have errors of their own.
        return None
    if check == "wrong-combination":
        return _combination(place, variant, context, document)
    check, variant, values = _of_value(kind, check, variant, place, context)
    return _at(place, document, check, variant, values)


def _of_value(
    kind: str, check: str, variant: str | None, place: Location, context: Mapping[str, Any]
) -> tuple[str, str | None, dict[str, object]]:
    """Check, variant and values of an error that is about one value."""
    value = place.value
    if value is None or value == "":
        return "wrong-value", "empty", {}
    if kind == "string_pattern_mismatch":
        return check, PATTERNS.get(str(context.get("pattern")), "general"), {}
    if isinstance(value, (Mapping, list)) and (variant is None or variant.startswith("expected-")):
        return "wrong-type", _STRUCTURES.get((variant, type(value)), _SINGLE), {}
    if check == "not-allowed-value":
        allowed = _quoted(str(context.get("expected", context.get("expected_tags", ""))))
        return check, variant, {"allowed": allowed, "nearest": _nearest(str(value), allowed)}
    limit = context.get(_LIMITS.get(kind, ""))
    return check, variant, {} if limit is None else {"limit": str(limit)}


def _unknown_key(place: Location, key: str, document: Document) -> Finding:
    values: dict[str, object] = {"key": key, "nearest": _nearest(key, [known for known in place.keys if known != key])}
    variant = "inside" if place.path else None
    inside = Location((*place.path, key), None, ())
    return _at(inside, document, "unknown-key", variant, {**values, "path": _spell(place.path)})


def _combination(place: Location, variant: str | None, context: Mapping[str, Any], document: Document) -> Finding:
    values = dict(context)
    if variant == "exactly-one":
        written = [
            key for key in values["keys"] if isinstance(place.value, Mapping) and place.value.get(key) is not None
        ]
        variant = variant if written else "none-of"
        values["written"] = written
    return _at(place, document, "wrong-combination", variant, values)


def _at(place: Location, document: Document, check: str, variant: str | None, values: Mapping[str, object]) -> Finding:
    filled = {"path": _spell(place.path), "value": _shown(place.value), "nearest": None, **values}
    at_key = check == "unknown-key"
    return Finding(check, Severity.ERROR, document.place(*place.path, key=at_key), filled, variant)


def _spell(path: tuple[str | int, ...]) -> str:
    spelt = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return spelt.removeprefix(".")


def _shown(value: Any) -> object:
    if isinstance(value, Mapping):
        return Term("mapping")
    if isinstance(value, list):
        return Term("list")
    text = "" if value is None else str(value)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _quoted(expected: str) -> list[str]:
    return [word for word in expected.replace(" or ", ", ").replace("'", "").split(", ") if word]


def _nearest(word: str, known: list[str]) -> str | None:
    return next(iter(get_close_matches(word, known, n=1, cutoff=0.6)), None)
