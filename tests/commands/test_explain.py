from pathlib import Path

import pytest

from generator.checks import CHECKS
from generator.locale import LANGUAGES, catalogue
from tests.commands.calls import Caller


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("slug", [check.slug for check in CHECKS])
def test_every_check_has_its_page(slug: str, language: str, call: Caller, tmp_path: Path) -> None:
    shown = call("--lang", language, "explain", slug, cwd=tmp_path)
    assert shown.code == 0
    assert shown.out.startswith(f"# {slug}\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_reading_finds_is_explained_too(language: str, call: Caller, tmp_path: Path) -> None:
    shown = call("--lang", language, "explain", "duplicate-key", cwd=tmp_path)
    assert shown.code == 0
    assert catalogue(language).title("duplicate-key") in shown.out


def test_an_unknown_check_gets_the_nearest_offered(call: Caller, tmp_path: Path) -> None:
    shown = call("--lang", "en", "explain", "duplicate-kei", cwd=tmp_path)
    assert (shown.code, shown.out) == (2, "")
    assert "did you mean `duplicate-key`?" in shown.err


def test_a_check_unlike_any_other_gets_the_list_offered(call: Caller, tmp_path: Path) -> None:
    shown = call("explain", "zzz", cwd=tmp_path)
    assert (shown.code, shown.err) == (2, "没有「zzz」这个检查项。运行 handbook checks 可以看到全部。\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_names_every_finding_there_can_be(language: str, call: Caller, tmp_path: Path) -> None:
    shown = call("--lang", language, "checks", cwd=tmp_path)
    slugs = [line.split()[0] for line in shown.out.splitlines() if line and line.split()[0].islower()]
    words = catalogue(language)
    assert shown.code == 0
    assert slugs[: len(CHECKS)] == [check.slug for check in CHECKS]
    for slug in words.section("findings"):
        assert slug in slugs
        assert words.title(slug) in shown.out
