"""The full sample uses every key that an author may write, and the checks accept it."""

from collections.abc import Iterator
from typing import Any, get_args

from pydantic import BaseModel

from generator.checks.run import run_checks
from generator.findings import Severity
from generator.load.read_project import Project
from generator.model.base import Blank
from generator.model.build import MODELS
from generator.model.handbook import Handbook
from tests.conftest import MINIMAL
from tests.samples.read import FULL, read


def written(project: Project, handbook: Handbook) -> set[tuple[type[BaseModel], str]]:
    """Every field of every entity that some file of the project fills."""
    assert project.findings == ()
    entities: list[Any] = [
        handbook.settings,
        *handbook.departments,
        *handbook.roles,
        *handbook.policies,
        *handbook.sources,
        *handbook.topics,
    ]
    found: set[tuple[type[BaseModel], str]] = set()
    while entities:
        value = entities.pop()
        if isinstance(value, BaseModel):
            found.update((type(value), name) for name in value.model_fields_set)
            entities += [getattr(value, name) for name in value.model_fields_set]
        elif isinstance(value, tuple):
            entities += value
        elif isinstance(value, dict):
            entities += value.values()
    return found


def known() -> set[tuple[type[BaseModel], str]]:
    """Every field of every entity of the model."""
    models: list[type[BaseModel]] = list(MODELS.values())
    seen: set[type[BaseModel]] = set()
    while models:
        model = models.pop()
        if model not in seen:
            seen.add(model)
            models += [inner for field in model.model_fields.values() for inner in _models_in(field.annotation)]
    # The list of topics is a file of its own, whose topics the handbook holds directly.
    return {(model, name) for model in seen for name in model.model_fields if (model.__name__, name) != ("Topics", "topics")}


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models_in(inner)


def test_every_field_is_used() -> None:
    unused = known() - written(*read(FULL))
    assert sorted(f"{model.__name__}.{name}" for model, name in unused) == []


def test_the_walk_sees_deep_fields_and_names_what_is_missing() -> None:
    missing = {f"{model.__name__}.{name}" for model, name in known() - written(*read(MINIMAL))}
    assert {"Fine.amount", "Break.start", "PersonalData.retention", "MinimumWage.since", "Topic.description"} <= missing
    assert "Duty.text" not in missing
    assert (Blank, "blank") in known()


def test_no_check_finds_an_error() -> None:
    _, handbook = read(FULL)
    assert [finding for finding in run_checks(handbook).findings if finding.severity is Severity.ERROR] == []


def test_a_line_is_allowed_with_a_reason() -> None:
    _, handbook = read(FULL)
    assert {allowed.reason for allowed in run_checks(handbook).allowed} == {"The dates are set when the trial ends."}


def test_it_holds_hostile_text_where_titles_and_texts_stand() -> None:
    _, handbook = read(FULL)
    texts = [role.title for role in handbook.roles] + [policy.title for policy in handbook.policies]
    texts += [chapter.title for policy in handbook.policies for chapter in policy.chapters]
    assert sum("<script>" in text for text in texts) == 3
    assert any("{{ x }}" in text for text in texts)
