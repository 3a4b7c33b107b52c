"""Points of law are reminders: dated, bound to a place, verified so far, and never a judgement."""

import re
from datetime import date
from pathlib import Path

import pytest

from generator.checks import CHECKS_BY_SLUG
from generator.checks.law import laws, reminder, severity_of
from generator.findings import Place, Severity, Term
from generator.locale import LANGUAGES, catalogue
from tests.checks.helpers import SETTINGS, read
from tests.conftest import Project

CHECKS = Path(__file__).parents[2] / "generator" / "checks"
LAW_CHECKS = [file.stem for file in sorted(CHECKS.glob("*.py")) if "reminder(" in file.read_text("utf-8")]
LAW_CHECKS.remove("law")
JUDGEMENT = re.compile(r"合法|违法|非法|\b(?:un)?lawful|\billegal|(?<!-)\blegal(?! counsel)")


def seated(project: Project, seat: str, day: str = "2026-01-01") -> set[str]:
    site = SETTINGS.replace("示例有限公司", f"示例有限公司{seat}").replace("2026-01-01", day)
    handbook = read(project, {"site_config.yml": site})
    return {point.id for point in laws().values() if point.binds(handbook)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_point_has_its_article_in_every_language(language: str) -> None:
    words = catalogue(language)
    assert set(words.section("terms.law")) == set(laws())
    assert {point.verified for point in laws().values()} <= set(words.section("terms.verified"))


def test_what_is_not_verified_is_a_hint_and_nothing_is_an_error() -> None:
    for point in laws().values():
        assert point.severity in (Severity.WARNING, Severity.HINT)
        assert point.verified in ("V1", "V2", "V3", "M")
        if point.verified in ("V3", "M"):
            assert point.severity is Severity.HINT, point.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_verified_says_so(language: str) -> None:
    said = {"zh-CN": "未核实", "en": "not verified"}[language]
    words = catalogue(language)
    assert all(said in words.text(f"terms.verified.{mark}") for mark in ("V3", "M"))
    assert said.replace("未", "待") in words.text("terms.law.L-FINE-3")


@pytest.mark.parametrize("stem", LAW_CHECKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fix_asks_for_a_review_and_names_the_article(stem: str, language: str) -> None:
    entry = catalogue(language).section(f"findings.{stem.replace('_', '-')}")
    entries = [entry, *(value for value in entry.values() if not isinstance(value, str))]
    fixes = [one["fix"] for one in entries if "fix" in one]
    review = {"zh-CN": "请法务复核", "en": "have legal counsel review"}[language]
    assert fixes
    assert all(review in fix and "{law}" in fix and "{verified}" in fix for fix in fixes)


@pytest.mark.parametrize("stem", LAW_CHECKS)
def test_no_law_check_stops_publishing(stem: str) -> None:
    assert CHECKS_BY_SLUG[stem.replace("_", "-")].severity is not Severity.ERROR


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_judges(language: str) -> None:
    words = catalogue(language)
    for stem in LAW_CHECKS:
        slug = stem.replace("_", "-")
        sentences = str(words.section(f"findings.{slug}"))
        assert JUDGEMENT.search(sentences) is None, sentences
        page = (CHECKS / f"{stem}.md").read_text("utf-8").replace("劳动合同法", "")
        assert JUDGEMENT.search(page) is None, stem


@pytest.mark.parametrize(
    "judgement", ["这样写是违法的", "this is unlawful", "an illegal fine", "it has no legal ground"]
)
def test_a_judgement_would_be_found(judgement: str) -> None:
    assert JUDGEMENT.search(judgement)


def test_local_points_bind_only_there(project: Project) -> None:
    national = seated(project, "")
    assert "L-FINE-2" in national
    assert not {"L-FINE-3", "L-FINE-4"} & national
    assert seated(project, ", jurisdiction: {province: 广东省, city: 广州市}") == national | {"L-FINE-3"}
    assert seated(project, ", jurisdiction: {province: 广东, city: 深圳}") == national | {"L-FINE-3", "L-FINE-4"}
    assert seated(project, ", jurisdiction: {province: 湖南省}") == national


def test_a_point_binds_from_its_day_on(project: Project) -> None:
    assert laws()["L-PI-2"].since == date(2021, 11, 1)
    assert "L-PI-2" not in seated(project, "", "2021-10-31")
    assert "L-PI-2" in seated(project, "", "2021-11-01")


def test_a_reminder_carries_the_article_and_its_severity() -> None:
    problem = reminder("L-FINE-9", Place("a.yml"), {"name": "乐捐"})
    assert problem.values == {"law": Term("law.L-FINE-9"), "verified": Term("verified.V3"), "name": "乐捐"}
    assert problem.severity is severity_of("L-FINE-9") is Severity.HINT
