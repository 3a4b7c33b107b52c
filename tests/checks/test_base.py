"""A rule becomes a check under the slug of its name."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Place, Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


def test_the_name_of_the_rule_is_the_slug() -> None:
    @check(severity=Severity.HINT, requires=("duplicate-id",), needs=(Kind.POLICY,))
    def tea_is_cold(handbook: Handbook) -> Iterator[Problem]:
        yield Problem(Place(handbook.settings.file))

    assert tea_is_cold.slug == "tea-is-cold"
    assert tea_is_cold.severity is Severity.HINT
    assert (tea_is_cold.requires, tea_is_cold.needs) == (("duplicate-id",), (Kind.POLICY,))


def test_a_check_is_an_error_unless_it_says_otherwise() -> None:
    @check()
    def tea_is_gone(handbook: Handbook) -> Iterator[Problem]:
        yield Problem(Place(handbook.settings.file))

    assert tea_is_gone.severity is Severity.ERROR
