import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import check_cache
from generator.check_cache import FILE, check_or_recall, fingerprint
from generator.locale import LANGUAGES, catalogue
from generator.outcome import outcome_of
from generator.project import check
from generator.render.findings_json import findings_json
from tests.commands.calls import REPORTS_NOWHERE
from tests.conftest import Project

CLERK = "roles/company/clerk.yml"
BROKEN = {CLERK: REPORTS_NOWHERE}


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The projects that were really checked."""
    seen: list[Path] = []

    def counted(root: Path) -> object:
        seen.append(root)
        return check(root)

    monkeypatch.setattr(check_cache, "check", counted)
    return seen


def test_nothing_changed_gives_the_same_without_a_check(project: Project, runs: list[Path]) -> None:
    root = project(BROKEN)
    first, second = check_or_recall(root), check_or_recall(root)
    assert len(runs) == 1
    assert first.findings
    assert (first.complete, first.allowed, first.skipped, first.changed, first.title, first.titles) == (
        second.complete,
        second.allowed,
        second.skipped,
        second.changed,
        second.title,
        second.titles,
    )
    for language in LANGUAGES:
        words = catalogue(language)
        assert findings_json(first.findings, words) == findings_json(second.findings, words)


def test_without_recall_every_check_is_fresh_and_nothing_is_written(project: Project, runs: list[Path]) -> None:
    root = project(BROKEN)
    check_or_recall(root, recall=False)
    check_or_recall(root, recall=False)
    assert len(runs) == 2
    assert not (root / "build").exists()


def _append(file: str, text: str) -> Callable[[Path], object]:
    def change(root: Path) -> None:
        with (root / file).open("a", encoding="utf-8") as stream:
            stream.write(text)

    return change


def _allow(root: Path) -> None:
    text = (root / CLERK).read_text(encoding="utf-8")
    comment = " # handbook: allow unknown-role -- 新岗位下月设立"
    (root / CLERK).write_text(text.replace("general-managr", "general-managr" + comment), encoding="utf-8")


def _same_size(root: Path) -> None:
    text = (root / CLERK).read_text(encoding="utf-8")
    (root / CLERK).write_text(text.replace("文员", "门卫"), encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a role": _append(CLERK, "status: draft\n"),
    "as many bytes": _same_size,
    "an exception": _allow,
    "the settings": _append("site_config.yml", "checks: {unknown-role: {severity: warning, reason: 正在改名}}\n"),
    "a threshold": _append("site_config.yml", "checks: {similar-duty: {threshold: 90, reason: 试行}}\n"),
    "a file more": lambda root: (root / "policies.yml").rename(root / "roles" / "company" / "other.yml"),
    "a file in the wrong place": lambda root: (root / "policies.yml").rename(root / "roles" / "other.yml"),
    "a file less": lambda root: (root / CLERK).unlink(),
    "another name": lambda root: (root / CLERK).rename(root / "roles" / "company" / "porter.yml"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_any_change_makes_a_fresh_check(change: Callable[[Path], object], project: Project, runs: list[Path]) -> None:
    root = project({**BROKEN, "policies.yml": REPORTS_NOWHERE})
    check_or_recall(root)
    change(root)
    changed = check_or_recall(root)
    assert len(runs) == 2
    assert changed.findings == outcome_of(check(root)).findings


def test_another_generator_makes_a_fresh_check(
    project: Project, runs: list[Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    root = project(BROKEN)
    check_or_recall(root)
    with monkeypatch.context() as other:
        other.setattr(check_cache, "__version__", "99.0")
        check_or_recall(root)
    source = tmp_path / "source"
    source.mkdir()
    (source / "rule.py").write_text("A = 1\n", encoding="utf-8")
    monkeypatch.setattr(check_cache, "_GENERATOR", source)
    check_or_recall(root)
    (source / "rule.py").write_text("A = 2\n", encoding="utf-8")
    check_or_recall(root)
    assert len(runs) == 4


@pytest.mark.parametrize("content", ["", "{}", "[]", "null", '{"key": 1', "\x00", "whole", "cut", "changed"])
def test_a_broken_or_foreign_file_is_not_believed(content: str, project: Project, runs: list[Path]) -> None:
    root = project(BROKEN)
    first = check_or_recall(root)
    kept = (root / FILE).read_text(encoding="utf-8")
    made = {"whole": kept, "cut": kept[:-20], "changed": kept.replace("unknown-role", "unknown-kpi")}
    (root / FILE).write_text(made.get(content, content), encoding="utf-8")
    assert check_or_recall(root).findings == first.findings
    assert len(runs) == (1 if content == "whole" else 2)


def test_links_are_never_trusted(project: Project, runs: list[Path], tmp_path: Path) -> None:
    root = project(BROKEN)
    outside = tmp_path / "outside.yml"
    outside.write_text(REPORTS_NOWHERE, encoding="utf-8")
    (root / "roles" / "company" / "link.yml").symlink_to(outside)
    assert fingerprint(root) is None
    check_or_recall(root)
    check_or_recall(root)
    assert len(runs) == 2


def test_a_file_saved_during_the_check_is_not_kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(BROKEN)

    def saving(folder: Path) -> object:
        checked = check(folder)
        _append(CLERK, "status: draft\n")(folder)
        return checked

    monkeypatch.setattr(check_cache, "check", saving)
    check_or_recall(root)
    assert not (root / FILE).exists()


def test_a_project_that_cannot_be_written_is_checked_all_the_same(project: Project) -> None:
    root = project({**BROKEN, "build": "no folder"})
    assert check_or_recall(root).findings == check_or_recall(root).findings != ()


def test_two_runs_at_once_leave_one_whole_file(project: Project) -> None:
    root = project(BROKEN)
    code = (
        "import sys; from pathlib import Path; from generator.check_cache import check_or_recall;"
        "print(len(check_or_recall(Path(sys.argv[1])).findings))"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(root)], stdout=subprocess.PIPE, encoding="utf-8")
        for _ in range(3)
    ]
    assert {run.communicate(timeout=120)[0] for run in started} == {"1\n"}
    assert [file.name for file in (root / FILE).parent.iterdir()] == [Path(FILE).name]
    json.loads((root / FILE).read_bytes())


def test_what_is_known_is_told_without_loading_the_checks(project: Project) -> None:
    root = project(BROKEN)
    check_or_recall(root)
    code = (
        "import sys; from pathlib import Path; from generator.check_cache import check_or_recall;"
        "check_or_recall(Path(sys.argv[1]));"
        "print(sorted({'pydantic', 'pypinyin', 'opencc', 'typst', 'mkdocs', 'generator.checks'} & set(sys.modules)))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(root)], stdout=subprocess.PIPE, encoding="utf-8", check=True, timeout=120
    )
    assert told.stdout == "[]\n"
