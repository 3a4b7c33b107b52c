"""What may be referred to, and what is offered instead."""

import pytest

from generator.checks.known_ids import id_by_place, kind_of, names_of, nearest
from generator.load.document import Kind
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project


@pytest.mark.parametrize(
    ("file", "kind", "id_"),
    [
        ("site_config.yml", Kind.SETTINGS, "site_config"),
        ("roles/_topics.yml", Kind.TOPICS, "_topics"),
        ("roles/sales/_department.yml", Kind.DEPARTMENT, "sales"),
        ("roles/sales/clerk.yml", Kind.ROLE, "clerk"),
        ("policies/leave.yml", Kind.POLICY, "leave"),
        ("sources/s000.yml", Kind.SOURCE, "s000"),
    ],
)
def test_a_file_tells_its_kind_and_id(file: str, kind: Kind, id_: str) -> None:
    assert (kind_of(file), id_by_place(file)) == (kind, id_)


def test_a_role_is_known_by_id_title_alias_and_file(project: Project) -> None:
    handbook = read(
        project,
        {
            "roles/company/clerk.yml": CLERK.replace("id: clerk", "id: desk-clerk"),
            "roles/company/cook.yml": "id: [\n",
        },
    )
    names = names_of(handbook, "role")
    assert names["文员"] == names["前台"] == names["desk-clerk"] == "desk-clerk"
    assert names["clerk"] == "clerk"
    assert names["cook"] == "cook"


def test_departments_policies_forms_and_topics_are_known(project: Project) -> None:
    form = "forms: [{id: leave-card, title: 请假卡, aliases: [假条]}]\n"
    topics = {"roles/_topics.yml": "topics: [{id: visits, title: 来访}]\n"}
    handbook = read(project, {"policies/attendance.yml": POLICY + form + REVISION} | topics)
    assert names_of(handbook, "department") == {"公司管理层": "company", "company": "company"}
    assert names_of(handbook, "policy") == {"考勤制度": "attendance", "attendance": "attendance"}
    assert names_of(handbook, "form") == {"请假卡": "leave-card", "假条": "leave-card", "leave-card": "leave-card"}
    assert names_of(handbook, "topic") == {"来访": "visits", "visits": "visits"}


@pytest.mark.parametrize(
    ("name", "expected"),
    [("sales-mgr", "sales-manager"), ("销售经理", "sales-manager"), ("cook", None), ("", None)],
)
def test_the_nearest_id_is_offered(name: str, expected: str | None) -> None:
    names = {"销售经理": "sales-manager", "sales-manager": "sales-manager", "会计": "accountant"}
    assert nearest(name, names) == expected
