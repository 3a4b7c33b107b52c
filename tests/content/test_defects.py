"""One defect in the shipped handbook gives exactly one error, at its file and line, by the command that CI runs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.shipped import copy_shipped_handbook


class Defect(NamedTuple):
    """One change of one file, and what must be said about it; `line_of` is the text whose line is named."""

    file: str
    old: str
    new: str
    check: str
    line_of: str


DEFECTS = {
    "a duty number is doubled": Defect(
        "roles/sales/sales-director.yml", "no: 1.2", "no: 1.1", "duplicate-number", "no: 1.1"
    ),
    "an owner is removed": Defect(
        "roles/sales/_department.yml", "    owner: sales-director\n", "", "duty-without-owner", "no: 1"
    ),
    "a KPI weight is changed": Defect(
        "roles/sales/sales-manager.yml", "{min: 40, max: 60}", "{min: 30, max: 35}", "weights-not-100", "kpi_groups:"
    ),
    "a role id is misspelt": Defect(
        "roles/sales/sales-supervisor.yml",
        "reports_to: sales-manager",
        "reports_to: sales-manger",
        "unknown-role",
        "reports_to: sales-manger",
    ),
    "a reporting loop is made": Defect(
        "roles/sales/sales-director.yml",
        "reports_to: general-manager",
        "reports_to: sales-supervisor",
        "reporting-cycle",
        "reports_to: sales-supervisor",
    ),
}


@pytest.mark.parametrize("name", DEFECTS)
def test_a_defect_is_found_where_it_is(name: str, tmp_path: Path) -> None:
    defect = DEFECTS[name]
    project = copy_shipped_handbook(tmp_path / "project")
    path = project / defect.file
    text = path.read_text(encoding="utf-8")
    assert defect.old in text
    changed = text.replace(defect.old, defect.new, 1)
    path.write_text(changed, encoding="utf-8")
    call = [sys.executable, "-m", "generator", "--project", str(project), "check", "--format", "json"]
    outcome = subprocess.run(call, capture_output=True, encoding="utf-8", check=False)
    assert outcome.returncode == 1, outcome.stderr
    errors = [found for found in json.loads(outcome.stdout)["findings"] if found["severity"] == "error"]
    assert [(found["check"], found["file"]) for found in errors] == [(defect.check, defect.file)]
    line = changed.splitlines()[errors[0]["line"] - 1]
    assert defect.line_of in line
    assert errors[0]["problem"]
    assert errors[0]["fix"]
