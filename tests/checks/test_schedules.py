"""Working hours of the company and of roles."""

from generator.checks.schedules import schedules
from tests.checks.helpers import CLERK, SETTINGS, read
from tests.conftest import Project


def test_the_hours_of_the_company_and_of_roles_are_found_with_their_owner(project: Project) -> None:
    overlay = {
        "site_config.yml": SETTINGS.replace("示例有限公司", "示例有限公司, hours: {from: 8:00, to: 17:00}"),
        "roles/company/clerk.yml": CLERK + "hours: {from: 10:00, to: 19:00}\n",
    }
    found = [(hours.owner, hours.path, hours.schedule.start) for hours in schedules(read(project, overlay))]
    assert found == [("示例有限公司", ("company", "hours"), "8:00"), ("文员", ("hours",), "10:00")]


def test_a_repealed_role_has_no_hours(project: Project) -> None:
    clerk = CLERK + "status: repealed\nhours: {from: 10:00, to: 19:00}\n"
    assert [*schedules(read(project, {"roles/company/clerk.yml": clerk}))] == []
