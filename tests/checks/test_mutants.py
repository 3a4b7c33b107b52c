"""From the shipped handbook, one defect at a time: the check fires at that line, and no other error appears."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from importlib import import_module
from inspect import getsource
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.checks.known_ids import kind_of
from generator.checks.run import run_checks
from generator.findings import Finding, Severity
from generator.load.read_project import Project, read_project, without_collector
from generator.load.yaml_source import read_document
from generator.locale import DEFAULT_LANGUAGE, catalogue
from generator.model.build import build_handbook
from tests.checks.mutants import Mutant
from tests.checks.not_mutable import NOT_MUTABLE
from tests.checks.score import MUTANT, score_of
from tests.shipped import REPOSITORY

if TYPE_CHECKING:
    from generator.load.document import Document

MODULES = sorted(file.stem for file in Path(__file__).parent.glob("mutants_*.py"))
MUTANTS: list[Mutant] = [mutant for name in MODULES for mutant in import_module(f"tests.checks.{name}").MUTANTS]
LEAST = 160
Kind = tuple[str, str | None]
Spot = tuple[str, str | None, str, int]


@cache
def shipped() -> Project:
    return read_project(REPOSITORY)


@cache
def that_stop() -> frozenset[str]:
    """The checks that can find errors: by their own severity, or because their rule raises that of a finding."""
    modules = {check.slug: import_module(f"generator.checks.{check.slug.replace('-', '_')}") for check in CHECKS}
    return frozenset(
        check.slug
        for check in CHECKS
        if check.severity is Severity.ERROR or "Severity.ERROR" in getsource(modules[check.slug])
    )


def checks_for(slug: str) -> tuple[Check, ...]:
    """A check, those that can find errors, and whatever one of them requires; warnings of others take half the time."""
    needed = {slug, *that_stop()}
    for check in reversed(CHECKS):
        needed.update(check.requires if check.slug in needed else ())
    return tuple(check for check in CHECKS if check.slug in needed)


def findings(project: Project, checks: tuple[Check, ...] = CHECKS) -> tuple[Finding, ...]:
    with without_collector():
        handbook, schema = build_handbook(project)
        assert handbook is not None
        return (*schema, *run_checks(handbook, checks).findings)


@cache
def known() -> frozenset[Spot]:
    return spots(findings(shipped()))


def spots(found: Iterable[Finding]) -> frozenset[Spot]:
    return frozenset((finding.check, finding.variant, finding.place.file, finding.place.line) for finding in found)


def texts_with_defect(mutant: Mutant) -> Mapping[str, str]:
    """The changed files, whole."""
    texts: dict[str, str] = {}
    for file, old, new in mutant.edits:
        if old:
            before = texts.get(file) or (REPOSITORY / file).read_text(encoding="utf-8")
            assert before.count(old) == 1, f"{old!r} stands {before.count(old)} times in {file}"
            texts[file] = before.replace(old, new)
        else:
            assert not (REPOSITORY / file).exists()
            texts[file] = new
    return texts


def with_defect(texts: Mapping[str, str], folder: Path) -> Project:
    """The shipped project with the changed files read anew; the others are not read again."""
    anew: dict[str, Document] = {}
    for file, text in texts.items():
        path = folder / "document.yml"
        path.write_text(text, encoding="utf-8")
        document, problems = read_document(path, file, kind_of(file))
        assert document is not None, problems
        assert not problems
        anew[file] = document
    kept = [anew.pop(document.file, document) for document in shipped().documents]
    return replace(shipped(), documents=(*kept, *anew.values()))


def line_of(mutant: Mutant, texts: Mapping[str, str]) -> int:
    """Where the finding is expected."""
    file = mutant.at or mutant.file
    text = texts.get(file) or (REPOSITORY / file).read_text(encoding="utf-8")
    assert text.count(mutant.line_of) == 1, f"{mutant.line_of!r} stands {text.count(mutant.line_of)} times"
    return text[: text.index(mutant.line_of)].count("\n") + 1


@pytest.mark.parametrize("mutant", MUTANTS, ids=[f"{mutant.slug}-{at}" for at, mutant in enumerate(MUTANTS)])
def test_one_defect_is_seen_where_it_is(mutant: Mutant, tmp_path: Path) -> None:
    texts = texts_with_defect(mutant)
    found = findings(with_defect(texts, tmp_path), checks_for(mutant.slug))
    expected = (*mutant.kind, mutant.at or mutant.file, line_of(mutant, texts))
    assert {spot for spot in spots(found) - known() if spot[0] == mutant.slug} == {expected}
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    assert {slug for slug, *_ in spots(errors) - known()} <= {mutant.slug}


def kinds() -> Iterator[Kind]:
    """Every check with every wording that it has for a problem."""
    entries = catalogue(DEFAULT_LANGUAGE).section("findings")
    for check in CHECKS:
        entry = entries[check.slug]
        yield from ((check.slug, None),) if "problem" in entry else ()
        yield from ((check.slug, name) for name, part in entry.items() if isinstance(part, Mapping))


def test_every_kind_of_finding_has_a_mutant_or_a_reason() -> None:
    made = {mutant.kind for mutant in MUTANTS}
    assert made.isdisjoint(NOT_MUTABLE)
    assert made | NOT_MUTABLE.keys() == set(kinds())
    assert all(reason.strip() for reason in NOT_MUTABLE.values())
    assert {slug for slug, _ in made} | {slug for slug, _ in NOT_MUTABLE} == set(CHECKS_BY_SLUG)


def test_there_are_enough_mutants_and_none_is_there_twice() -> None:
    assert len(MUTANTS) >= LEAST
    assert len({(mutant.kind, mutant.edits) for mutant in MUTANTS}) == len(MUTANTS)


def test_a_defect_that_is_none_survives(tmp_path: Path) -> None:
    file = "policies/sales-conduct.yml"
    harmless = Mutant("typing-error", file, "title: 通讯畅通", "title: 通讯顺畅", "title: 通讯顺畅")
    assert spots(findings(with_defect(texts_with_defect(harmless), tmp_path))) == known()


def test_a_check_is_run_with_all_that_it_requires() -> None:
    for check in CHECKS:
        chosen = {found.slug for found in checks_for(check.slug)}
        assert {check.slug, *that_stop()} <= chosen
        assert all(set(CHECKS_BY_SLUG[slug].requires) <= chosen for slug in chosen)


def test_the_score_counts_survivors() -> None:
    def report(nodeid: str) -> pytest.TestReport:
        return pytest.TestReport(nodeid, ("", 0, ""), {}, "passed", None, "call")

    found = [report(f"tests/checks/{MUTANT}stray-url-{at}]") for at in range(3)]
    stats = {
        "passed": [*found, report("tests/test_cli.py::test_help")],
        "failed": [report(f"tests/checks/{MUTANT}x-3]")],
    }
    assert score_of(stats) == "mutants: 3 of 4 found"
    assert score_of({"passed": [report("tests/test_cli.py::test_help")]}) is None
