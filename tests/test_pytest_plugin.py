from pathlib import Path

import pytest

from tests.commands.calls import REPORTS_NOWHERE
from tests.conftest import Project

pytest_plugins = ["pytester"]

SETTINGS = """\
title: Role handbook
company: {name: Example Ltd}
language: en
revision: {version: "1.0", effective: 2026-01-01}
"""
WARNED = REPORTS_NOWHERE.replace("general-managr", "general-manager").replace(
    "办理日常事务", "办理日常事务，。并签定合同"
)


def run(pytester: pytest.Pytester, root: Path, *arguments: str, plugin: bool = True) -> pytest.RunResult:
    named = ("-p", "generator.pytest_plugin") if plugin else ()
    return pytester.runpytest_subprocess(*named, "-v", "--rootdir", root, *arguments, root)


def test_each_content_file_is_one_test(pytester: pytest.Pytester, project: Project) -> None:
    result = run(pytester, project({"docs/other.yml": "a: 1\n"}))
    result.assert_outcomes(passed=4)
    result.stdout.fnmatch_lines(["*roles/company/general-manager.yml::handbook PASSED*"])


def test_a_file_fails_with_its_findings_only(pytester: pytest.Pytester, project: Project) -> None:
    result = run(pytester, project({"roles/company/clerk.yml": REPORTS_NOWHERE}))
    result.assert_outcomes(passed=4, failed=1)
    result.stdout.fnmatch_lines(["*4:13  错误*unknown-role*", "*错误 1 个*"])
    assert "Traceback" not in result.stdout.str()


def test_the_report_is_in_the_language_of_the_handbook(pytester: pytest.Pytester, project: Project) -> None:
    result = run(pytester, project({"roles/company/clerk.yml": REPORTS_NOWHERE, "site_config.yml": SETTINGS}))
    result.stdout.fnmatch_lines(["*4:13  error*`general-managr`*"])


def test_warnings_fail_when_asked(pytester: pytest.Pytester, project: Project) -> None:
    root = project({"roles/company/clerk.yml": WARNED})
    run(pytester, root).assert_outcomes(passed=5)
    strict = run(pytester, root, "--handbook-strict")
    strict.assert_outcomes(passed=4, failed=1)
    strict.stdout.fnmatch_lines(["*doubled-punctuation*"])


def test_broken_settings_and_stray_files_are_tests_too(pytester: pytest.Pytester, project: Project) -> None:
    root = project({"site_config.yml": "title: [\n", "policies/deep/x.yml": "id: x\n"})
    result = run(pytester, root, "--handbook-strict")
    result.assert_outcomes(passed=3, failed=2)
    result.stdout.fnmatch_lines(["*policies/deep/x.yml::handbook FAILED*", "*site_config.yml::handbook FAILED*"])


def test_it_does_not_run_by_itself(pytester: pytest.Pytester, project: Project) -> None:
    run(pytester, project(), plugin=False).assert_outcomes()
