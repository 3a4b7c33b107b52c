import gc
from pathlib import Path

import pytest
import yaml

from generator.load.find_content import find_content
from generator.load.read_project import read_project
from generator.locale import LANGUAGES, catalogue
from tests.conftest import Project
from tests.load.cases import CASES

LOCALE = Path(__file__).parents[2] / "generator" / "locale"
BROKEN = {
    "site_config.yml": "company: 甲\n",
    "roles/a/_department.yml": "id: a\nid: b\n",
    "roles/a/x.yml": "id：x\n",
    "roles/a/y.yml": "id: @\n",
    "roles/z.yml": "",
    "policies/p.yaml": "",
}
# Wordings of findings that a project shows rather than the text of one file; each is produced in test_find_content.
OF_PROJECTS = {
    ("unreadable-file", None),
    ("wrong-extension", None),
    ("misplaced-file", None),
    ("misplaced-file", "department"),
    ("link-outside-project", None),
    ("missing-settings", None),
    ("missing-settings", "misnamed"),
}


def worded(language: str) -> set[tuple[str, str | None]]:
    text = (LOCALE / language / "load.yml").read_text(encoding="utf-8")
    pairs: set[tuple[str, str | None]] = set()
    for check, entry in yaml.load(text, Loader=yaml.CSafeLoader)["findings"].items():
        pairs |= {(check, name) for name, below in entry.items() if isinstance(below, dict)}
        pairs |= {(check, None)} if "problem" in entry else set()
    return pairs


def test_all_problems_of_all_files_in_one_run(project: Project) -> None:
    root = project(BROKEN, base=None)
    result = read_project(root)
    assert result.root == root
    assert [(found.check, found.place.file) for found in result.findings] == [
        ("wrong-extension", "policies/p.yaml"),
        ("duplicate-key", "roles/a/_department.yml"),
        ("full-width-colon", "roles/a/x.yml"),
        ("yaml-syntax", "roles/a/y.yml"),
        ("misplaced-file", "roles/z.yml"),
    ]
    assert [document.file for document in result.documents] == ["site_config.yml", "roles/a/_department.yml"]
    assert result.unread == {"roles/a/x.yml", "roles/a/y.yml"}


@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_as_before(project: Project, *, on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        read_project(project(BROKEN, base=None))
        assert gc.isenabled() == on
    finally:
        (gc.enable if was_on else gc.disable)()


def test_what_a_link_kept_out_is_unread(project: Project, tmp_path: Path) -> None:
    root = project({"site_config.yml": "a: 1\n"}, base=None)
    (tmp_path / "outside").mkdir()
    (root / "roles").symlink_to(tmp_path / "outside")
    assert read_project(root).unread == {"roles"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_wording_is_produced_by_a_test_and_every_finding_has_one(language: str) -> None:
    produced = {(check, variant) for _, expected in CASES for check, variant, _, _ in expected}
    assert produced | OF_PROJECTS == worded(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_findings_of_a_project_are_worded(project: Project, tmp_path: Path, language: str) -> None:
    root = project({"site_config.yaml": "", "roles/x.yml": "", "roles/a/b/x.yml": "", "policies/p.txt": ""}, base=None)
    (root / "roles/a/gone.yml").symlink_to("nowhere.yml")
    (root / "sources").symlink_to(tmp_path)
    findings = [*find_content(root)[1], *find_content(project(base=None))[1]]
    assert {(found.check, found.variant) for found in findings} == OF_PROJECTS
    words = catalogue(language)
    assert all(words.title(found.check) and words.problem(found) and words.fix(found) for found in findings)
