import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.last_build import build_kind, note_of, read_last_build, up_to_date
from generator.pipeline import Options, build
from tests.conftest import Project

QUICK = Options(documents=False)
KIND = build_kind(documents=False)
MANAGER = "roles/company/general-manager.yml"


@pytest.fixture
def built(project: Project) -> Path:
    root = project({"logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>'})
    _change(root / "site_config.yml", lambda text: text + "print: {logo: logo.svg}\n")
    build(root, QUICK)
    return root


def _change(file: Path, change: Callable[[str], str]) -> None:
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def test_nothing_changed(built: Path) -> None:
    last = up_to_date(built, KIND, built / "build/site")
    assert last is not None
    assert set(last.pages) <= set(last.files)
    assert last.read == ("logo.svg",)


CHANGES: dict[str, Callable[[Path], object]] = {
    "a text": lambda root: _change(root / MANAGER, lambda text: text.replace("总经理", "总裁")),
    "a comment": lambda root: _change(root / MANAGER, lambda text: f"# x\n{text}"),
    "a new file": lambda root: (root / "policies/new.yml").write_text("", encoding="utf-8"),
    "a file gone": lambda root: (root / MANAGER).unlink(),
    "the logo": lambda root: (root / "logo.svg").write_text("<svg/>", encoding="utf-8"),
    "a page gone": lambda root: (root / "build/site/index.html").unlink(),
    "a page touched": lambda root: _change(root / "build/site/index.html", lambda text: text + "x"),
    "a file too many": lambda root: (root / "build/site/x.html").write_text("", encoding="utf-8"),
    "no site": lambda root: (root / "build/site").rename(root / "build/elsewhere"),
    "no note": lambda root: (note_of(root / "build/site")).unlink(),
    "half a note": lambda root: _change(note_of(root / "build/site"), lambda text: text[:-9]),
    "a note of another shape": lambda root: (note_of(root / "build/site")).write_text("[]", encoding="utf-8"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_anything_changed(built: Path, change: Callable[[Path], object]) -> None:
    change(built)
    assert up_to_date(built, KIND, built / "build/site") is None


def test_another_kind_of_build(built: Path) -> None:
    assert up_to_date(built, build_kind(strict=True, documents=False), built / "build/site") is None
    assert up_to_date(built, build_kind(), built / "build/site") is None


def test_another_program_or_template(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.last_build.engine_digest", lambda: "another")
    assert up_to_date(built, KIND, built / "build/site") is None


def test_a_file_saved_while_the_build_runs_is_not_taken_for_built(built: Path) -> None:
    before = (built / MANAGER).read_text(encoding="utf-8")

    def tell(step: str, done: int, total: int) -> None:
        del total
        if (step, done) == ("draw", 1):
            _change(built / MANAGER, lambda text: text.replace("总经理", "总裁"))

    build(built, QUICK, progress=tell)
    assert up_to_date(built, KIND, built / "build/site") is None
    (built / MANAGER).write_text(before, encoding="utf-8")
    assert up_to_date(built, KIND, built / "build/site") is None


def test_a_page_is_taken_over_only_as_the_build_left_it(built: Path) -> None:
    last = read_last_build(built / "build/site")
    assert last is not None
    site, key = built / "build/site", last.pages["index.html"]
    assert last.holds(site, "index.html", key)
    assert not last.holds(site, "index.html", "another")
    assert not last.holds(site, "departments/index.html", key)
    _change(site / "index.html", lambda text: text + "x")
    assert not last.holds(site, "index.html", key)


def test_a_clean_build_forgets_what_was_kept(built: Path) -> None:
    note = note_of(built / "build/site")
    data = json.loads(note.read_text(encoding="utf-8"))
    note.with_name("left.json").write_text("x", encoding="utf-8")
    build(built, Options(documents=False, clean=True))
    assert not note.with_name("left.json").exists()
    assert json.loads(note.read_text(encoding="utf-8"))["pages"] == data["pages"]
