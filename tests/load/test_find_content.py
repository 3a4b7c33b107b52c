import os
from pathlib import Path

import pytest

from generator.findings import Severity
from generator.load.document import Kind
from generator.load.find_content import find_content
from tests.conftest import Project

FULL = {
    "site_config.yml": "",
    "roles/_topics.yml": "",
    "roles/b/_department.yml": "",
    "roles/b/y.yml": "",
    "roles/b/x.yml": "",
    "roles/a/_department.yml": "",
    "roles/a/z.yml": "",
    "policies/q.yml": "",
    "policies/p.yml": "",
    "sources/s.yml": "",
}


def found(root: Path) -> list[tuple[str, str | None, str, Severity]]:
    return [(one.check, one.variant, one.place.file, one.severity) for one in find_content(root)[1]]


def test_order(project: Project) -> None:
    root = project(FULL, base=None)
    content, findings = find_content(root)
    assert findings == []
    assert [(file, kind) for _, file, kind in content] == [
        ("site_config.yml", Kind.SETTINGS),
        ("roles/_topics.yml", Kind.TOPICS),
        ("roles/a/_department.yml", Kind.DEPARTMENT),
        ("roles/b/_department.yml", Kind.DEPARTMENT),
        ("roles/a/z.yml", Kind.ROLE),
        ("roles/b/x.yml", Kind.ROLE),
        ("roles/b/y.yml", Kind.ROLE),
        ("policies/p.yml", Kind.POLICY),
        ("policies/q.yml", Kind.POLICY),
        ("sources/s.yml", Kind.SOURCE),
    ]
    assert all(path == root / file for path, file, _ in content)


def test_missing_folders_are_fine_but_settings_are_not(project: Project) -> None:
    assert found(project({"site_config.yml": ""}, base=None)) == []
    assert found(project(base=None)) == [("missing-settings", None, "site_config.yml", Severity.ERROR)]


@pytest.mark.parametrize("name", ["site_config.yaml", "site_config.YML", "site_config.yml.txt", "site_config.txt"])
def test_misnamed_settings_are_one_finding(project: Project, name: str) -> None:
    assert found(project({name: ""}, base=None)) == [
        ("missing-settings", "misnamed", "site_config.yml", Severity.ERROR)
    ]


@pytest.mark.parametrize(
    ("file", "check", "variant", "expected"),
    [
        ("roles/a/x.yaml", "wrong-extension", None, "x.yml"),
        ("roles/a/x.YML", "wrong-extension", None, "x.yml"),
        ("roles/a/x.yml.txt", "wrong-extension", None, "x.yml"),
        ("policies/x.txt", "wrong-extension", None, "x.yml"),
        ("sources/x.Yaml", "wrong-extension", None, "x.yml"),
        ("roles/x.yml", "misplaced-file", "department", "roles/*/x.yml"),
        ("roles/_department.yml", "misplaced-file", "department", "roles/*/_department.yml"),
        ("roles/a/_topics.yml", "misplaced-file", None, "roles/_topics.yml"),
        ("roles/a/b/c/x.yml", "misplaced-file", None, "roles/a/x.yml"),
        ("policies/b/x.yml", "misplaced-file", None, "policies/x.yml"),
    ],
)
def test_passed_over_with_a_warning(
    project: Project, file: str, check: str, variant: str | None, expected: str
) -> None:
    root = project({"site_config.yml": "", file: ""}, base=None)
    content, findings = find_content(root)
    assert [name for _, name, _ in content] == ["site_config.yml"]
    assert found(root) == [(check, variant, file, Severity.WARNING)]
    assert findings[0].values["expected"] == expected


@pytest.mark.parametrize(
    "file",
    [
        "roles/README.md",
        "roles/a/.x.yml",
        "roles/a/x.yml~",
        "roles/a/x.yml.swp",
        "roles/a/#x.yml#",
        "roles/a/x.docx",
        "roles/.git/x/y.yml",
        "other/x.yml",
        "notes.txt",
        "other.yaml",
    ],
)
def test_passed_over_in_silence(project: Project, file: str) -> None:
    root = project({"site_config.yml": "", file: ""}, base=None)
    content, findings = find_content(root)
    assert [name for _, name, _ in content] == ["site_config.yml"]
    assert findings == []


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("roles/a/x.yml", "outside/x.yml"),
        ("roles/b", "outside"),
        ("roles", "outside"),
        ("policies", "outside"),
        ("site_config.yml", "outside/x.yml"),
        ("roles/a/x.yml", "project-10/x.yml"),
    ],
)
def test_a_link_out_of_the_project_is_not_followed(project: Project, tmp_path: Path, link: str, target: str) -> None:
    root = project({} if link == "site_config.yml" else {"site_config.yml": ""}, base=None)
    (tmp_path / target).parent.mkdir(exist_ok=True)
    (tmp_path / "outside").mkdir(exist_ok=True)
    (tmp_path / "outside/x.yml").touch()
    (root / link).parent.mkdir(parents=True, exist_ok=True)
    (root / link).symlink_to(tmp_path / target)
    content, _ = find_content(root)
    assert all(file == "site_config.yml" != link for _, file, _ in content)
    assert found(root) == [("link-outside-project", None, link, Severity.ERROR)]


def test_links_within_the_project_are_followed(project: Project, tmp_path: Path) -> None:
    root = project({"site_config.yml": "", "shared/x.yml": ""}, base=None)
    (root / "roles").mkdir()
    (root / "roles/a").symlink_to(root / "shared")
    (tmp_path / "way").symlink_to(root)
    for way in (root, tmp_path / "way"):
        content, findings = find_content(way)
        assert [file for _, file, _ in content] == ["site_config.yml", "roles/a/x.yml"]
        assert findings == []


def test_links_that_lead_nowhere_and_things_that_are_no_files(project: Project) -> None:
    root = project({"site_config.yml": "", "roles/a/x.md": ""}, base=None)
    (root / "roles/a/circle.yml").symlink_to("circle.yml")
    (root / "roles/a/gone.yml").symlink_to("nothing.yml")
    (root / "roles/a/loop").symlink_to(root / "roles")
    os.mkfifo(root / "roles/a/pipe.yml")
    assert found(root) == [
        ("unreadable-file", None, f"roles/a/{name}.yml", Severity.ERROR) for name in ("circle", "gone", "pipe")
    ]


def test_a_file_name_in_an_old_encoding_can_be_printed(project: Project) -> None:
    root = project({"site_config.yml": "", "roles/a/x.md": ""}, base=None)
    name = os.fsdecode("销售.yml".encode("gb18030"))
    try:
        (root / "roles/a" / name).touch()
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    content, _ = find_content(root)
    path, file, _ = content[-1]
    assert path.is_file()
    assert file.encode("utf-8").startswith(b"roles/a/")
