"""From the shipped handbook, one defect at a time: the check fires at that line, and no other error appears."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

from generator.checks.run import run_checks
from generator.findings import Finding, Severity
from generator.load.read_project import Project, read_project
from generator.load.yaml_source import read_document
from generator.model.build import build_handbook
from tests.checks.mutants import Mutant
from tests.shipped import REPOSITORY

MODULES = sorted(file.stem for file in Path(__file__).parent.glob("mutants_*.py"))
MUTANTS: list[Mutant] = [mutant for name in MODULES for mutant in import_module(f"tests.checks.{name}").MUTANTS]
Spot = tuple[str, str, int]


@cache
def shipped() -> Project:
    return read_project(REPOSITORY)


def findings(project: Project) -> tuple[Finding, ...]:
    handbook, schema = build_handbook(project)
    assert handbook is not None
    return (*schema, *run_checks(handbook).findings)


@cache
def known() -> frozenset[Spot]:
    return spots(findings(shipped()))


def spots(found: Iterable[Finding]) -> frozenset[Spot]:
    return frozenset((finding.check, finding.place.file, finding.place.line) for finding in found)


def with_defect(mutant: Mutant, text: str, folder: Path) -> Project:
    """The shipped project with one document read anew."""
    file = folder / "document.yml"
    file.write_text(text, encoding="utf-8")
    old = next(document for document in shipped().documents if document.file == mutant.file)
    new, problems = read_document(file, old.file, old.kind)
    assert (new is not None, list(problems)) == (True, [])
    documents = tuple(new if document is old and new is not None else document for document in shipped().documents)
    return replace(shipped(), documents=documents)


@pytest.mark.parametrize("mutant", MUTANTS, ids=[f"{mutant.slug}-{at}" for at, mutant in enumerate(MUTANTS)])
def test_one_defect_is_seen_where_it_is(mutant: Mutant, tmp_path: Path) -> None:
    before = (REPOSITORY / mutant.file).read_text(encoding="utf-8")
    assert before.count(mutant.old) == 1
    after = before.replace(mutant.old, mutant.new)
    found = findings(with_defect(mutant, after, tmp_path))
    file = mutant.at or mutant.file
    text = after if file == mutant.file else (REPOSITORY / file).read_text(encoding="utf-8")
    (line,) = (number for number, words in enumerate(text.splitlines(), 1) if mutant.line_of in words)
    assert {spot for spot in spots(found) - known() if spot[0] == mutant.slug} == {(mutant.slug, file, line)}
    errors = [finding for finding in found if finding.severity is Severity.ERROR]
    assert {slug for slug, _, _ in spots(errors) - known()} <= {mutant.slug}
