"""From YAML files to a published handbook: all or nothing, the same each time, everything once."""

import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.check_cache import check_or_recall
from generator.errors import SetupError
from generator.load.yaml_source import read_document
from generator.outcome import outcome_of
from generator.pipeline import Built, Options, build
from generator.project import check
from generator.publish.swap import fresh_folder
from generator.render.site import render_page
from tests.conftest import Project
from tests.publish.links import broken_links, read_site
from tests.samples.read import FULL, pages

QUICK = Options(documents=False)
ERROR = {"policies/attendance.yml": "id: attendance\n"}


def contents(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def findings(root: Path) -> dict[str, Any]:
    loaded = json.loads((root / "build/findings.json").read_text(encoding="utf-8"))
    assert isinstance(loaded, dict)
    return loaded


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Built]:
    output = tmp_path_factory.mktemp("full")
    return output, build(FULL, Options(portable=True), output=output)


def test_a_whole_build(full: tuple[Path, Built]) -> None:
    output, built = full
    assert built.site == output / "site"
    assert (built.pages, built.documents) == (len(pages(FULL)), 23)
    assert set(read_site(output / "site")) == {page.path for page in pages(FULL)}
    assert (output / "portable/mkdocs.yml").is_file()
    assert json.loads((output / "site/data/handbook.json").read_text(encoding="utf-8"))["version"] == 1
    assert json.loads((output / "findings.json").read_text(encoding="utf-8"))["counts"]["error"] == 0


def test_every_link_of_the_whole_site_leads_somewhere(full: tuple[Path, Built]) -> None:
    output, _ = full
    assert list(broken_links(output / "site")) == []


def test_every_role_has_its_document(full: tuple[Path, Built]) -> None:
    output, _ = full
    folder = output / "site/print"
    printed = {file.relative_to(folder).with_suffix("").as_posix() for file in folder.rglob("*.pdf")}
    roles = {"managing-director", "sales-manager", "sales-clerk", "workshop-manager", "storekeeper"}
    sheets = {f"sign-off/{role}" for role in roles}
    assert printed == {*roles, *sheets, "policy-sales-conduct", "policy-trips", "handbook"}


def test_two_builds_are_the_same_to_the_byte(full: tuple[Path, Built], tmp_path: Path) -> None:
    output, _ = full
    build(FULL, Options(portable=True), output=tmp_path)
    for name in ("site", "portable"):
        first, second = contents(output / name), contents(tmp_path / name)
        assert first.keys() == second.keys()
        assert [path for path in first if first[path] != second[path]] == []


def test_pages_that_several_processes_draw_are_the_same(
    full: tuple[Path, Built], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, drawn: list[str]
) -> None:
    output, _ = full
    monkeypatch.setattr("generator.publish.processes._WORTH_A_PROCESS", 4)
    build(FULL, Options(jobs=2), output=tmp_path)
    assert contents(output / "site") == contents(tmp_path / "site")
    assert (drawn == []) == (sys.platform == "linux")


def test_errors_publish_nothing_and_leave_the_last_site(project: Project) -> None:
    root = project()
    assert build(root, QUICK).site is not None
    before = contents(root / "build/site")
    assert findings(root)["counts"]["error"] == 0
    (root / "policies/attendance.yml").write_text("id: attendance\n", encoding="utf-8")
    built = build(root, QUICK)
    assert built.site is None
    assert built.checked.stops()
    assert contents(root / "build/site") == before
    assert findings(root)["counts"]["error"] == 5
    assert findings(root)["findings"][0]["problem"] == "缺少「title」"


def test_errors_in_a_project_that_was_never_built(project: Project) -> None:
    root = project(ERROR)
    assert build(root).site is None
    assert sorted(path.name for path in (root / "build").iterdir() if not path.name.startswith(".")) == [
        "findings.json"
    ]


def test_settings_that_cannot_be_read(project: Project) -> None:
    root = project({"site_config.yml": "title: x\n"})
    built = build(root)
    assert (built.site, built.checked.handbook) == (None, None)
    assert {found["file"] for found in findings(root)["findings"]} == {"site_config.yml"}


def test_warnings_stop_only_a_strict_build(project: Project) -> None:
    root = project(base=FULL)
    assert build(root, Options(strict=True, documents=False)).site is None
    assert not (root / "build/site").exists()
    assert findings(root)["counts"]["warning"] > 0
    assert build(root, QUICK).site is not None


def test_the_portable_tree_is_made_only_when_asked(project: Project) -> None:
    root = project()
    build(root, QUICK)
    assert not (root / "build/portable").exists()
    build(root, Options(documents=False, portable=True))
    assert (root / "build/portable/docs/index.md").is_file()


def test_a_failure_while_publishing_leaves_the_last_site(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project()
    build(root, QUICK)
    before = contents(root / "build/site")

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("generator.pipeline.build_mkdocs_site", fail)
    with pytest.raises(OSError, match="No space left"):
        build(root, QUICK)
    assert contents(root / "build/site") == before
    assert sorted(path.name for path in (root / "build").iterdir() if path.is_dir()) == [".cache", "site"]


def test_a_second_build_at_the_same_time_is_refused(project: Project) -> None:
    root = project()
    refused: list[str] = []

    def second(step: str, done: int, total: int) -> None:
        del step, done, total
        if not refused:
            with pytest.raises(SetupError) as caught:
                build(root, QUICK)
            refused.append(caught.value.key)

    assert build(root, QUICK, progress=second).site is not None
    assert refused == ["build-running"]


def test_a_folder_that_is_being_written_is_left_alone(project: Project) -> None:
    root = project()
    with fresh_folder(root / "build/site"), pytest.raises(SetupError) as caught:
        build(root, QUICK)
    assert caught.value.key == "build-running"


def test_a_file_in_place_of_the_output(project: Project) -> None:
    root = project({"build": "mine"})
    with pytest.raises(SetupError) as caught:
        build(root, QUICK)
    assert caught.value.key == "folder-not-writable"
    assert (root / "build").read_text(encoding="utf-8") == "mine"


def test_progress_tells_every_step_to_its_end(project: Project) -> None:
    told: list[tuple[str, int, int]] = []
    build(project(), progress=lambda step, done, total: told.append((step, done, total)))
    last = {step: (done, total) for step, done, total in told}
    assert last == {"print": (1, 1), "draw": (9, 9), "write": (1, 1)} or all(
        done == total for done, total in last.values()
    )
    assert [step for step in ("print", "draw", "write") if step not in last] == []


def counted(real: Callable[..., Any], key: Callable[..., str], counts: Counter[str]) -> Callable[..., Any]:
    def call(*args: Any, **kwargs: Any) -> Any:
        counts[key(*args)] += 1
        return real(*args, **kwargs)

    return call


def test_each_file_is_read_once_and_each_page_drawn_once(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project(base=FULL)
    # To know the pages, they are drawn once for all tests: before drawing is counted.
    paths = [page.path for page in pages(FULL)]
    read: Counter[str] = Counter()
    drawn: Counter[str] = Counter()
    monkeypatch.setattr(
        "generator.load.read_project.read_document", counted(read_document, lambda path, *_: str(path), read)
    )
    monkeypatch.setattr("generator.render.site.render_page", counted(render_page, lambda view, _: view.path, drawn))
    build(root, Options(documents=False, portable=True))
    assert read == dict.fromkeys((str(file) for file in root.rglob("*.yml") if "build" not in file.parts), 1)
    assert drawn == dict.fromkeys(paths, 1)


def test_what_a_build_has_checked_is_not_checked_again(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    root = project()
    expected = outcome_of(check(root))
    assert build(root, QUICK).site is not None
    checked_again: list[Path] = []
    monkeypatch.setattr("generator.check_cache.check", checked_again.append)
    assert check_or_recall(root) == expected
    assert checked_again == []


def test_a_build_that_ends_elsewhere_leaves_nothing_in_the_project(project: Project, tmp_path: Path) -> None:
    root = project()
    build(root, QUICK, output=tmp_path / "elsewhere")
    assert not (root / "build").exists()
