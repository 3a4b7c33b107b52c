from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.findings import Finding, Place, Severity
from generator.project import Checked, check, find_project
from tests.conftest import Project


def test_the_nearest_folder_upwards_is_the_project(project: Project) -> None:
    root = project()
    assert find_project(root) == root
    assert find_project(root / "roles" / "company") == root


def test_without_settings_there_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as caught:
        find_project(tmp_path)
    assert (caught.value.key, caught.value.values) == ("no-project", {"folder": str(tmp_path)})


def test_all_problems_of_all_files_come_at_once_in_order(project: Project) -> None:
    root = project(
        {
            "policies/attendance.yml": "id: attendance\nid: attendance\n",
            "roles/company/general-manager.yml": "id: general-manager\ntitel: 总经理\n",
            "roles/company/_department.yml": "id: company\ntitle: 公司\nhead: nobody\n",
        }
    )
    checked = check(root)
    assert checked.handbook is not None
    found = [finding.check for finding in checked.findings]
    assert {"duplicate-key", "unknown-key", "missing-key", "unknown-role"} <= set(found)
    assert [finding.sort_key for finding in checked.findings] == sorted(
        finding.sort_key for finding in checked.findings
    )


def test_without_settings_that_fit_there_is_no_handbook(project: Project) -> None:
    checked = check(project({"site_config.yml": "title: 岗位手册\n"}))
    assert checked.handbook is None
    assert checked.stops()


@pytest.mark.parametrize(
    ("severity", "stops", "strictly"),
    [(Severity.ERROR, True, True), (Severity.WARNING, False, True), (Severity.HINT, False, False)],
)
def test_what_stops_publishing(severity: Severity, stops: bool, strictly: bool, project: Project) -> None:  # noqa: FBT001 -- a table of expectations
    sound = check(project())
    assert sound.findings == ()
    checked = Checked(sound.handbook, (Finding("duplicate-id", severity, Place("roles/a.yml")),))
    assert (checked.stops(), checked.stops(strict=True)) == (stops, strictly)
