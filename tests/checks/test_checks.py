"""The registry, the modules and the pages are the same list."""

import ast
from pathlib import Path

import pytest

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.locale import LANGUAGES, catalogue

FOLDER = Path(__file__).parents[2] / "generator" / "checks"
# Modules that checks share; each has a test of its own.
HELPERS = {
    "__init__",
    "bands",
    "bare_articles",
    "base",
    "definitions",
    "dismissals",
    "duties",
    "families",
    "figures",
    "form_times",
    "garbled",
    "known_ids",
    "kpi_gaps",
    "law",
    "likeness",
    "measures",
    "numbered",
    "numerals",
    "offenders",
    "page",
    "run",
    "schedules",
    "similar_texts",
    "superiors",
    "texts",
    "timetable",
    "titles",
    "weights",
    "working_time",
}
each_check = pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.slug)


def stem(check: Check) -> str:
    return check.slug.replace("-", "_")


def test_every_check_has_its_module_its_page_and_its_place_in_the_registry() -> None:
    registered = sorted(stem(check) for check in CHECKS)
    assert registered == sorted({file.stem for file in FOLDER.glob("*.py")} - HELPERS)
    assert registered == sorted(file.stem for file in FOLDER.glob("*.md"))


def test_no_slug_is_registered_twice() -> None:
    assert len(CHECKS_BY_SLUG) == len(CHECKS)


@each_check
def test_the_rule_lives_in_the_module_of_its_name(check: Check) -> None:
    assert check.rule.__module__ == f"generator.checks.{stem(check)}"
    assert check.rule.__name__ == stem(check)


@each_check
def test_the_docstrings_say_what_and_why(check: Check) -> None:
    what = ast.get_docstring(ast.parse((FOLDER / f"{stem(check)}.py").read_text(encoding="utf-8")))
    assert what is not None
    assert what.endswith(".")
    assert len(what.splitlines()) == 1
    assert check.rule.__doc__


@each_check
def test_what_a_check_requires_runs_before_it(check: Check) -> None:
    earlier = [other.slug for other in CHECKS[: CHECKS.index(check)]]
    assert set(check.requires) <= set(earlier)


@each_check
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_check_has_a_title(check: Check, language: str) -> None:
    assert catalogue(language).title(check.slug)


@each_check
def test_a_check_is_short(check: Check) -> None:
    lines = (FOLDER / f"{stem(check)}.py").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= 60
