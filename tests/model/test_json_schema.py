"""The schemas as an editor uses them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.model.build import MODELS
from generator.model.json_schema import DIALECT, json_schemas
from generator.model.schema_titles import TITLES
from tests.conftest import MINIMAL

SCHEMAS = {name: json.loads(text) for name, text in json_schemas().items()}
CHINESE = re.compile(r"[\u4e00-\u9fff]")
ENGLISH_SENTENCE = re.compile(r"[A-Za-z]+ [a-z]+ [a-z]+")


def parts(schema: Any) -> Iterator[dict[str, Any]]:
    """Every object of a schema."""
    if isinstance(schema, dict):
        yield schema
        for child in schema.values():
            yield from parts(child)
    elif isinstance(schema, list):
        for child in schema:
            yield from parts(child)


def entities(schema: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The schema itself and everything that it defines."""
    return {"": schema, **schema["definitions"]}


def test_there_is_one_schema_for_each_kind_of_file() -> None:
    assert len(SCHEMAS) == len(MODELS)
    assert {"site_config.schema.json", "role.schema.json", "policy.schema.json"} <= SCHEMAS.keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_dialect_is_the_one_that_editors_know(name: str) -> None:
    assert SCHEMAS[name]["$schema"] == DIALECT
    for part in parts(SCHEMAS[name]):
        assert not {"$defs", "prefixItems", "discriminator", "unevaluatedProperties"} & part.keys()


@pytest.mark.parametrize("name", SCHEMAS)
def test_everything_an_author_sees_is_chinese(name: str) -> None:
    for owner, entity in entities(SCHEMAS[name]).items():
        assert CHINESE.search(entity["title"]), owner
        for key, value in entity["properties"].items():
            assert CHINESE.search(value["title"]), f"{owner}.{key}"
            assert value["description"], f"{owner}.{key}"
    for part in parts(SCHEMAS[name]):
        for word in ("title", "description"):
            text = part.get(word)
            if isinstance(text, str):
                assert not ENGLISH_SENTENCE.search(text), text


def test_every_title_belongs_to_something() -> None:
    used = {model.__name__ for model in MODELS.values()}
    for schema in SCHEMAS.values():
        used |= schema["definitions"].keys()
    assert TITLES.keys() == used


@pytest.mark.parametrize("name", SCHEMAS)
def test_unknown_keys_are_refused_everywhere(name: str) -> None:
    for owner, entity in entities(SCHEMAS[name]).items():
        assert entity["additionalProperties"] is False, owner


@pytest.mark.parametrize("name", SCHEMAS)
def test_references_lead_somewhere(name: str) -> None:
    for part in parts(SCHEMAS[name]):
        if isinstance(part.get("$ref"), str):
            head, _, target = part["$ref"].rpartition("/")
            assert head == "#/definitions"
            assert target in SCHEMAS[name]["definitions"]


@pytest.mark.parametrize("name", SCHEMAS)
def test_no_default_would_be_typed_into_a_file(name: str) -> None:
    for part in parts(SCHEMAS[name]):
        if "default" in part and not isinstance(part["default"], dict):
            assert isinstance(part["default"], (str, bool))


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_allowed_word_has_its_meaning(name: str) -> None:
    for part in parts(SCHEMAS[name]):
        if "enumDescriptions" in part:
            assert len(part["enumDescriptions"]) == len(part["enum"])


def test_meanings_come_from_the_description_or_from_the_words_of_the_site() -> None:
    duty = SCHEMAS["role.schema.json"]["definitions"]["Duty"]["properties"]["part"]
    assert dict(zip(duty["enum"], duty["enumDescriptions"], strict=True)) == {
        "accountable": "负责",
        "responsible": "执行",
        "consulted": "协助",
        "informed": "知会",
    }
    per = SCHEMAS["policy.schema.json"]["definitions"]["Fine"]["properties"]["per"]
    assert per["enumDescriptions"][per["enum"].index("occurrence")] == "每次"


def test_forms_of_a_value_are_explained_in_chinese() -> None:
    role = SCHEMAS["role.schema.json"]["properties"]
    assert role["id"]["patternErrorMessage"].startswith("编号以小写英文字母开头")
    amount = SCHEMAS["policy.schema.json"]["definitions"]["Fine"]["properties"]["amount"]["anyOf"][0]
    assert amount["type"] == ["number", "string"]
    assert re.match(amount["pattern"], "20.50")
    assert not re.match(amount["pattern"], "二十")


def test_a_text_may_be_a_figure_without_quotes() -> None:
    assert SCHEMAS["role.schema.json"]["properties"]["title"]["type"] == ["string", "number"]


@pytest.mark.parametrize("file", sorted(path.relative_to(MINIMAL).as_posix() for path in MINIMAL.rglob("*.yml")))
def test_keys_of_real_files_are_known(file: str) -> None:

    name = {"site_config": "site_config", "_department": "department", "attendance": "policy"}.get(
        Path(file).stem, "role"
    )
    data = yaml.safe_load((MINIMAL / file).read_text(encoding="utf-8"))
    schema = SCHEMAS[f"{name}.schema.json"]
    assert set(schema["required"]) <= data.keys() <= schema["properties"].keys()
