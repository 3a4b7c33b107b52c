"""handbook template: our Word templates taken out, changed, checked."""

import zipfile
from pathlib import Path

import pytest

from generator.render.word_template import pack
from tests.commands.calls import Caller
from tests.conftest import Project


def changed(file: Path, before: str, after: str) -> None:
    with zipfile.ZipFile(file) as package:
        files = {name: package.read(name) for name in package.namelist()}
    assert before.encode() in files["word/document.xml"]
    files["word/document.xml"] = files["word/document.xml"].replace(before.encode(), after.encode())
    file.write_bytes(pack(files))


@pytest.fixture
def root(call: Caller, project: Project) -> Path:
    """A handbook with templates of its own."""
    made = project({})
    assert call("template", "new", cwd=made).code == 0
    with (made / "site_config.yml").open("a", encoding="utf-8") as settings:
        settings.write("print: {template: templates}\n")
    return made


def test_our_templates_are_put_where_they_can_be_changed(call: Caller, project: Project) -> None:
    made = project({})
    shown = call("template", "new", "word", cwd=made)
    assert shown.code == 0
    assert "word/job_description.docx" in shown.out
    assert sorted(file.name for file in (made / "word").iterdir()) == ["job_description.docx", "policy.docx"]
    again = call("template", "new", "word", cwd=made)
    assert (again.code, "word/job_description.docx" in again.err) == (2, True)


def test_templates_as_they_are_are_right(call: Caller, root: Path) -> None:
    shown = call("template", "check", cwd=root)
    assert (shown.code, shown.out.splitlines()) == (
        0,
        ["job_description.docx：占位符都对。", "policy.docx：占位符都对。"],
    )


def test_a_misspelt_placeholder_is_named_with_the_nearest(call: Caller, root: Path) -> None:
    changed(root / "templates/job_description.docx", "{{ row.duty }}", "{{ row.dutty }}")
    shown = call("template", "check", cwd=root)
    assert shown.code == 1
    assert "job_description.docx：没有占位符「row.dutty」，是不是「row.duty」？" in shown.out
    assert "job_description.docx：没有用到这些占位符（不影响打印）：duties.rows[].duty" in shown.out
    printed = call("print", "general-manager", "--format", "docx", cwd=root)
    assert printed.code == 1
    assert "row.dutty" in printed.err


def test_a_placeholder_like_no_other_is_named_alone(call: Caller, root: Path) -> None:
    changed(root / "templates/policy.docx", "{{ heading }}", "{{ zzzzzz }}")
    shown = call("--lang", "en", "template", "check", "templates/policy.docx", cwd=root)
    assert shown.code == 1
    assert "policy.docx: there is no placeholder `zzzzzz`." in shown.out


def test_what_cannot_be_a_template_is_told_with_the_reason(call: Caller, root: Path) -> None:
    changed(root / "templates/policy.docx", "{{ heading }}", "｛｛ heading ｝｝")
    (root / "templates/job_description.docx").write_text("a text", encoding="utf-8")
    shown = call("template", "check", cwd=root)
    assert shown.code == 1
    assert "job_description.docx：不能用作模板：不是 Word 文件（docx）。" in shown.out
    assert "「｛｛ heading ｝｝」里的大括号或百分号是全角的" in shown.out


def test_without_templates_it_says_what_to_do(call: Caller, project: Project) -> None:
    shown = call("template", "check", cwd=project({}))
    assert (shown.code, "handbook template new" in shown.err) == (2, True)
    missing = call("template", "check", "nowhere.docx", cwd=project({}))
    assert (missing.code, "nowhere.docx" in missing.err) == (2, True)
