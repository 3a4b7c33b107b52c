import json
import re
import zipfile
from pathlib import Path

from generator.last_build import BUILD
from tests.commands.calls import REPORTS_NOWHERE, Caller, contents, finished, spawn
from tests.conftest import Project

BROKEN = {"roles/company/clerk.yml": REPORTS_NOWHERE}


def test_a_sound_handbook_becomes_a_site(call: Caller, project: Project) -> None:
    root = project()
    shown = call("build", cwd=root)
    assert shown.code == 0
    assert str(Path("build/site")) in shown.out
    assert (root / "build/site/roles/general-manager.html").is_file()
    assert (root / "build/site/print/general-manager.pdf").read_bytes().startswith(b"%PDF-")
    assert json.loads((root / "build/findings.json").read_text(encoding="utf-8"))["findings"] == []
    assert not (root / "build/portable").exists()
    assert "Traceback" not in shown.text


def test_without_a_terminal_each_step_is_one_line(call: Caller, project: Project) -> None:
    assert re.fullmatch(r"排印文件：完成（\d+）", call("build", cwd=project()).err.splitlines()[0])


def test_nothing_changed_is_said_and_nothing_is_made(call: Caller, project: Project) -> None:
    root = project()
    first = call("build", cwd=root)
    page = root / "build/site/index.html"
    before = page.stat().st_ino
    second = call("build", cwd=root)
    assert (first.code, second.code, second.err) == (0, 0, "")
    assert second.out.splitlines()[0].startswith("内容没有变化，网站已经是最新的：")
    assert second.out.splitlines()[1:] == first.out.splitlines()[1:]
    assert page.stat().st_ino == before
    assert "网站已生成" in call("build", "--clean", cwd=root).out
    assert page.stat().st_ino != before


def test_the_portable_tree_is_made_on_request(call: Caller, project: Project) -> None:
    root = project()
    assert call("build", "--portable", cwd=root).code == 0
    assert (root / "build/portable/mkdocs.yml").is_file()


def test_an_error_leaves_the_last_site_as_it_was(call: Caller, project: Project) -> None:
    root = project()
    call("build", cwd=root)
    before = contents(root / "build/site")
    assert before
    (root / "roles/company/clerk.yml").write_text(REPORTS_NOWHERE, encoding="utf-8")
    shown = call("build", cwd=root)
    assert shown.code == 1
    assert shown.out == ""
    assert "general-managr" in shown.err
    assert shown.err.endswith("没有发布。上一次生成的网站没有改动。\n")
    assert contents(root / "build/site") == before
    report = json.loads((root / "build/findings.json").read_text(encoding="utf-8"))
    assert report["counts"]["error"] == 1


def test_what_stops_it_is_not_buried_under_what_does_not(call: Caller, project: Project) -> None:
    root = project({**BROKEN, "policies/old.yaml": "id: old\n"})
    shown = call("build", cwd=root)
    assert shown.code == 1
    assert "unknown-role" in shown.err
    assert "wrong-extension" not in shown.err
    assert "运行 handbook check 可以看到每一个问题。" in shown.err
    assert "wrong-extension" in call("build", "--strict", cwd=root).err


def test_the_first_build_with_an_error_makes_no_site(call: Caller, project: Project) -> None:
    root = project(BROKEN)
    shown = call("build", cwd=root)
    assert shown.code == 1
    assert shown.err.endswith("没有发布。改好以后再运行一次。\n")
    assert not (root / "build/site").exists()


def test_strict_lets_a_warning_stop_it(call: Caller, project: Project) -> None:
    settings = (
        'title: 岗位手册\ncompany: {name: 示例有限公司}\nrevision: {version: "1.0", effective: 2026-01-01}\n'
        "checks: {unknown-role: {severity: warning, reason: 岗位正在改名}}\n"
    )
    root = project({**BROKEN, "site_config.yml": settings})
    assert call("build", "--strict", cwd=root).code == 1
    assert not (root / "build/site").exists()
    shown = call("build", cwd=root)
    assert shown.code == 0
    assert "警告 1 个" in shown.out


def test_a_draft_shows_its_errors_and_leaves_the_site_alone(call: Caller, project: Project) -> None:
    root = project()
    call("build", cwd=root)
    before = contents(root / "build/site")
    (root / "roles/company/clerk.yml").write_text(REPORTS_NOWHERE, encoding="utf-8")
    shown = call("build", "--draft", cwd=root)
    assert shown.code == 1
    assert "build/draft" in shown.out
    assert "general-managr" in shown.err
    assert shown.err.endswith("有错误，只能看草稿，还不能发布。\n")
    page = (root / "build/draft/roles/clerk.html").read_text(encoding="utf-8")
    assert "草稿 · 未发布" in page
    assert "general-managr" in page
    assert not (root / "build/draft/print").exists()
    assert contents(root / "build/site") == before


def test_a_draft_of_a_sound_handbook_is_no_error(call: Caller, project: Project) -> None:
    root = project()
    shown = call("build", "--draft", cwd=root)
    assert (shown.code, "草稿已生成" in shown.out) == (0, True)
    assert not (root / "build/draft/print").exists()
    assert ".pdf" not in (root / "build/draft/roles/general-manager.html").read_text(encoding="utf-8")
    assert not (root / "build/site").exists()


def test_a_file_that_cannot_be_read_stops_a_draft(call: Caller, project: Project) -> None:
    root = project({"roles/company/clerk.yml": "id: [\n"})
    shown = call("build", "--draft", cwd=root)
    assert shown.code == 1
    assert not (root / "build/draft").exists()


def test_the_site_is_packed_under_the_title_and_version(call: Caller, project: Project) -> None:
    root = project()
    shown = call("build", "--zip", cwd=root)
    assert (shown.code, "岗位手册-1.0.zip" in shown.out) == (0, True)
    with zipfile.ZipFile(root / "build/岗位手册-1.0.zip") as archive:
        packed = {name.removeprefix("岗位手册-1.0/") for name in archive.namelist()}
    assert packed == set(contents(root / "build/site"))
    call("build", "--draft", "--zip", cwd=root)
    assert (root / "build/岗位手册-1.0-草稿.zip").is_file()


def test_two_builds_at_the_same_time_do_not_mix(project: Project) -> None:
    root = project()
    processes = [spawn("build", cwd=root) for _ in range(3)]
    shown = [finished(process) for process in processes]
    assert all("Traceback" not in one.text for one in shown)
    assert {one.code for one in shown} <= {0, 2}
    assert any(one.code == 0 for one in shown)
    for one in shown:
        if one.code == 2:
            assert "正在由另一次生成写入" in one.err
    assert {path.name for path in (root / BUILD).iterdir()} == {
        ".build.lock",
        ".cache",
        ".site.lock",
        "findings.json",
        "site",
    }


def test_a_file_in_the_way_is_named(call: Caller, project: Project) -> None:
    root = project({"build": "in the way"})
    shown = call("build", cwd=root)
    assert shown.code == 2
    assert "写不进去" in shown.err
    assert Path(root / "build").read_text(encoding="utf-8") == "in the way"


def test_a_document_that_cannot_be_drawn_stops_publishing(call: Caller, project: Project) -> None:
    root = project()
    call("build", cwd=root)
    before = contents(root / "build/site")
    unprintable = REPORTS_NOWHERE.replace("general-managr", "general-manager").replace("办理", "办理\U0001f600")
    (root / "roles/company/clerk.yml").write_text(unprintable, encoding="utf-8")
    shown = call("build", cwd=root)
    assert shown.code == 1
    assert "roles/company/clerk.yml" in shown.err
    assert contents(root / "build/site") == before
    noted = json.loads((root / "build/findings.json").read_text(encoding="utf-8"))
    assert [finding["check"] for finding in noted["findings"]] == ["missing-glyph"]
