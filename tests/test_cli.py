"""The command line: languages, exit codes, and no traceback for anybody's mistake."""

import re
from pathlib import Path

import click
import pytest

from generator import __version__
from generator.cli import command_line, language_of
from generator.locale import LANGUAGES, catalogue
from tests.commands.calls import Caller, caller, finished, spawn
from tests.conftest import Project

CHINESE = re.compile(r"[\u4e00-\u9fff]")
COMMANDS = ["build", "serve", "check", "explain", "checks", "print", "template", "schema", "new", "init", "renumber"]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Caller:
    return caller(capsys, monkeypatch)


def commands(group: click.Group, prefix: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for name, command in group.commands.items():
        found.append((*prefix, name))
        if isinstance(command, click.Group):
            found += commands(command, (*prefix, name))
    return found


def test_the_commands_are_those_of_the_design() -> None:
    assert list(command_line(catalogue("en")).commands) == COMMANDS


@pytest.mark.parametrize("arguments", [(), *commands(command_line(catalogue("en")))], ids=" ".join)
def test_help_is_wholly_in_the_chosen_language(arguments: tuple[str, ...], call: Caller, tmp_path: Path) -> None:
    chinese = call("--lang", "zh-CN", *arguments, "--help", cwd=tmp_path)
    english = call("--lang", "en", *arguments, "--help", cwd=tmp_path)
    assert (chinese.code, english.code) == (0, 0)
    assert not CHINESE.search(english.out)
    for word in ("Usage", "Options:", "Commands:", "Arguments", "Show", "COMMAND", "[required]", "[OPTIONS]"):
        assert word not in chinese.out
    assert CHINESE.search(chinese.out)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_has_help(language: str) -> None:
    def missing(command: click.Command, path: str) -> list[str]:
        found = [f"{path} {param.name}" for param in command.params if not getattr(param, "help", None)]
        below = command.commands.items() if isinstance(command, click.Group) else ()
        return found + [entry for name, child in below for entry in missing(child, f"{path} {name}")]

    assert missing(command_line(catalogue(language)), "handbook") == []


class TestLanguage:
    def test_chinese_without_a_wish(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("HANDBOOK_LANG", raising=False)
        monkeypatch.chdir(tmp_path)
        assert language_of(["check"]) == "zh-CN"

    def test_of_the_handbook(self, project: Project, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        settings = 'title: H\nlanguage: en\ncompany: {name: C}\nrevision: {version: "1.0", effective: 2026-01-01}\n'
        root = project({"site_config.yml": settings})
        monkeypatch.delenv("HANDBOOK_LANG", raising=False)
        monkeypatch.chdir(root / "roles" / "company")
        assert language_of(["check"]) == "en"
        monkeypatch.chdir(tmp_path)
        assert language_of(["check", "--project", str(root)]) == "en"
        assert language_of([f"--project={root}", "check"]) == "en"

    def test_the_environment_comes_before_the_handbook(self, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HANDBOOK_LANG", "en_GB.UTF-8")
        monkeypatch.chdir(project())
        assert language_of(["check"]) == "en"

    def test_the_option_comes_first(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("HANDBOOK_LANG", "en")
        assert language_of(["check", "--lang", "zh-CN"]) == "zh-CN"
        assert language_of(["--lang=zh-CN", "check"]) == "zh-CN"

    def test_settings_that_cannot_be_read_do_not_matter(
        self, project: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("HANDBOOK_LANG", raising=False)
        monkeypatch.chdir(project({"site_config.yml": "language: [en"}))
        assert language_of([]) == "zh-CN"


def test_version(call: Caller, tmp_path: Path) -> None:
    assert call("--version", cwd=tmp_path).out == f"handbook {__version__}\n"


def test_without_a_command_it_shows_help(call: Caller, tmp_path: Path) -> None:
    shown = call(cwd=tmp_path)
    assert (shown.code, "用法：" in shown.out) == (2, True)


def test_the_project_may_be_named_before_or_after_the_command(call: Caller, project: Project, tmp_path: Path) -> None:
    root = project()
    assert call("--project", root, "check", cwd=tmp_path).code == 0
    assert call("check", "--project", root, cwd=tmp_path).code == 0


def test_a_folder_inside_the_project_is_enough(call: Caller, project: Project) -> None:
    assert call("check", cwd=project() / "roles" / "company").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--project", "nowhere", "check"], "没有「nowhere」这个文件夹"),
        (["check"], "没有 site_config.yml"),
        (["build"], "没有 site_config.yml"),
        (["print", "--all"], "没有 site_config.yml"),
        (["serve"], "没有 site_config.yml"),
        (["new", "policy", "leave"], "没有 site_config.yml"),
        (["chek"], "没有「chek」这个命令"),
        (["explain", "duplicate-numbr"], "是不是「duplicate-number」"),
    ],
)
def test_what_cannot_run_says_why_and_exits_with_2(
    arguments: list[str], said: str, call: Caller, tmp_path: Path
) -> None:
    shown = call(*arguments, cwd=tmp_path)
    assert shown.code == 2
    assert said in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"roles/company/general-manager.yml": "id: [general-manager\n"}, "括号"),
        ({"site_config.yml": None, "site_config.yaml": "title: x\n"}, "改名"),
        ({"site_config.yml": "title: 岗位手册\n"}, "company"),
        ({"site_config.yml": "标题".encode("gb18030")}, "GBK"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_a_mistake_of_an_author_is_a_report_not_a_traceback(
    command: str, files: dict[str, str | bytes | None], said: str, project: Project
) -> None:
    root = project(files)
    shown = finished(spawn("--project", root, command, cwd=root.parent))
    assert shown.code == 1
    assert said in shown.text
    assert "Traceback" not in shown.text


def test_a_reader_that_goes_away_is_no_error(project: Project) -> None:
    with spawn("check", "--format", "json", cwd=project()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


def test_output_is_utf8_wherever_it_goes(project: Project) -> None:
    shown = finished(spawn("check", cwd=project(), env={"PYTHONIOENCODING": "ascii", "LC_ALL": "C"}))
    assert shown.out == "没有发现问题。\n"
