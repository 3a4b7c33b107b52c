"""What the READMEs show is true: the role fits the shipped handbook, and the commands exist."""

import re

import pytest

from generator.cli import command_line
from generator.findings import Severity
from generator.locale import catalogue
from generator.project import check
from tests.conftest import Project
from tests.shipped import REPOSITORY

READMES = ("README.md", "README.zh-CN.md")


@pytest.mark.parametrize("name", READMES)
def test_the_role_that_is_shown_fits(name: str, project: Project) -> None:
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    shown = re.search(r"```yaml\n(# yaml-language-server.*?)```", text, re.DOTALL)
    assert shown is not None
    root = project(None, base=REPOSITORY / "tests" / "samples" / "minimal")
    path = root / "roles" / "sales" / "sales-assistant.yml"
    path.parent.mkdir(parents=True)
    path.write_text(shown.group(1), encoding="utf-8")
    checked = check(root)
    assert checked.handbook is not None
    assert "sales-assistant" in checked.handbook.role
    wrong = {finding.check for finding in checked.findings if finding.severity is Severity.ERROR}
    # The shown role names a department, roles and a topic of the shipped handbook, which this small one lacks.
    assert wrong <= {"unknown-role", "unknown-department", "unknown-topic"}


@pytest.mark.parametrize("name", READMES)
def test_every_command_that_is_named_exists(name: str) -> None:
    text = (REPOSITORY / name).read_text(encoding="utf-8")
    named = set(re.findall(r"`(?:\.venv/bin/)?handbook ([a-z]+)", text))
    assert {"build", "serve", "check", "print"} <= named
    group = command_line(catalogue("en"))
    assert named <= set(group.commands)


@pytest.mark.parametrize("name", READMES)
def test_every_picture_that_is_shown_exists(name: str) -> None:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", (REPOSITORY / name).read_text(encoding="utf-8"))
    assert pictures
    assert [picture for picture in pictures if not (REPOSITORY / picture).is_file()] == []
