"""The full sample uses every key that an author may write, and the checks accept it."""

from generator.checks.run import run_checks
from generator.findings import Severity
from generator.model.base import Blank
from tests.conftest import MINIMAL
from tests.samples.fields import known, written
from tests.samples.read import FULL, read


def test_every_field_is_used() -> None:
    unused = known() - written(read(FULL)[1])
    assert sorted(f"{model.__name__}.{name}" for model, name in unused) == []


def test_the_walk_sees_deep_fields_and_names_what_is_missing() -> None:
    missing = {f"{model.__name__}.{name}" for model, name in known() - written(read(MINIMAL)[1])}
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
