import json
from pathlib import Path
from typing import Any

import pytest

from generator.commands.preview import FINDINGS, SCRIPT, STYLE, Preview, tags
from generator.commands.session import Session
from generator.locale import LANGUAGES, catalogue
from tests.commands.calls import REPORTS_NOWHERE
from tests.conftest import Project


def preview(root: Path, folder: Path, language: str = "zh-CN") -> Preview:
    folder.mkdir(exist_ok=True)
    return Preview(Session(catalogue(language)), root, folder)


def test_a_build_of_the_preview_leaves_the_project_alone(project: Project, tmp_path: Path) -> None:
    root = project()
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    shown = preview(root, tmp_path / "preview")
    shown.rebuild()
    assert (shown.site / "index.html").is_file()
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_documents_are_drawn_when_they_are_asked_for(project: Project, tmp_path: Path) -> None:
    shown = preview(project(), tmp_path / "preview")
    assert shown.answer("/print/general-manager.pdf") is None
    shown.rebuild()
    assert not (shown.site / "print").exists()
    answer = shown.answer("/print/general-manager.pdf")
    assert answer is not None
    assert (answer[0], answer[1][:5]) == ("application/pdf", b"%PDF-")
    assert shown.answer("/print/nobody.pdf") is None
    assert shown.answer("/index.html") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_come_and_go(language: str, project: Project, tmp_path: Path) -> None:
    root = project({"roles/company/clerk.yml": REPORTS_NOWHERE})
    shown = preview(root, tmp_path / "preview", language)
    shown.rebuild()
    panel = panel_of(shown)
    assert [finding["place"] for finding in panel["findings"]] == ["roles/company/clerk.yml:4:13"]
    assert "general-managr" in panel["findings"][0]["problem"]
    (root / "roles/company/clerk.yml").unlink()
    shown.rebuild()
    assert panel_of(shown)["findings"] == []


def test_an_error_is_shown_at_its_line_and_an_unreadable_file_leaves_the_pages(
    project: Project, tmp_path: Path
) -> None:
    root = project()
    shown = preview(root, tmp_path / "preview")
    shown.rebuild()
    page = shown.site / "roles/clerk.html"
    (root / "roles/company/clerk.yml").write_text(REPORTS_NOWHERE, encoding="utf-8")
    shown.rebuild()
    assert "general-managr" in page.read_text(encoding="utf-8")
    assert "改好以前不能发布" in panel_of(shown)["title"]
    (root / "roles/company/clerk.yml").write_text("id: [\n", encoding="utf-8")
    shown.rebuild()
    assert "general-managr" in page.read_text(encoding="utf-8")
    assert "页面没有更新" in panel_of(shown)["title"]


def test_every_page_of_the_preview_is_a_draft(project: Project, tmp_path: Path) -> None:
    shown = preview(project(), tmp_path / "preview")
    shown.rebuild()
    assert "草稿 · 未发布" in (shown.site / "index.html").read_text(encoding="utf-8")


def test_another_build_in_the_same_folder_is_told_not_raised(
    project: Project, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = preview(project(), tmp_path / "preview")
    (tmp_path / "preview/.build.lock").mkdir()
    shown.rebuild()
    assert "写不进去" in capsys.readouterr().err


def test_script_and_style_are_files_not_inline(project: Project, tmp_path: Path) -> None:
    shown = preview(project(), tmp_path / "preview")
    for path, kind in ((SCRIPT, "text/javascript"), (STYLE, "text/css")):
        answer = shown.answer(path)
        assert answer is not None
        assert (answer[0], len(answer[1]) > 100) == (kind, True)
        assert path in tags(7)
    assert 'data-epoch="7"' in tags(7)


def test_the_page_for_no_page_says_which_of_two_reasons(project: Project, tmp_path: Path) -> None:
    shown = preview(project(), tmp_path / "preview")
    assert "还没有可以显示的页面" in shown.missing_page(1).decode()
    shown.rebuild()
    assert "没有这个页面" in shown.missing_page(1).decode()


def panel_of(shown: Preview) -> dict[str, Any]:
    answer = shown.answer(FINDINGS)
    assert answer is not None
    panel: dict[str, Any] = json.loads(answer[1])
    return panel
