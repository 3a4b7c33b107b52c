"""Every kind of page of the full sample as it is drawn, and the Chinese home and role of the minimal one."""

from pathlib import Path

import pytest

from tests.conftest import Golden
from tests.samples.read import FULL, MINIMAL, page

ENGLISH = {
    "home": "index.html",
    "departments_list": "departments/index.html",
    "department": "departments/sales.html",
    "role": "roles/sales-manager.html",
    "policies_list": "policies/index.html",
    "policy": "policies/sales-conduct.html",
    "org_chart": "org-chart.html",
    "penalties": "penalties.html",
    "kpi_library": "kpis.html",
    "forms_register": "forms.html",
    "company_calendar": "calendar.html",
    "workflows": "workflows.html",
    "glossary": "glossary.html",
}
CHINESE = {
    "home.zh-CN": "index.html",
    "role.zh-CN": "roles/general-manager.html",
    "policy.zh-CN": "policies/attendance.html",
}


@pytest.mark.parametrize(
    ("name", "root", "path"),
    [(name, FULL, path) for name, path in ENGLISH.items()] + [(name, MINIMAL, path) for name, path in CHINESE.items()],
)
def test_page_is_drawn_as_agreed(golden: Golden, name: str, root: Path, path: str) -> None:
    golden(f"site/{name}.html", page(root, path).html + "\n")
