from generator.views.lists import ListPage, ListRow, departments_list, policies_list
from generator.views.page import Link, PageView
from tests.conftest import Project
from tests.samples.read import FULL, context


def rows(page: PageView) -> tuple[ListRow, ...]:
    assert isinstance(page.view, ListPage)
    assert len(page.view.heads) == 4
    return page.view.rows


def test_policies_with_code_status_and_scope() -> None:
    conduct, trips = rows(policies_list(context(FULL)))
    assert (conduct.code, conduct.in_force) == ("SA-P-01", True)
    assert [link.path for link in conduct.about] == ["departments/sales.html", "roles/storekeeper.html"]
    assert (trips.code, trips.in_force, trips.about) == ("", False, (Link("All staff"),))
    assert trips.status != conduct.status


def test_departments_with_count_of_roles_and_head() -> None:
    company, sales, workshop = rows(departments_list(context(FULL)))
    assert [row.code for row in (company, sales, workshop)] == ["HQ", "SA", "WS"]
    assert sales.status == "2 roles"
    assert workshop.about == (Link("Workshop manager", "roles/workshop-manager.html"),)


def test_a_department_without_head_and_roles(project: Project) -> None:
    root = project({"roles/empty/_department.yml": "id: empty\ntitle: Empty\nparent: company\n"}, base=FULL)
    empty = next(row for row in rows(departments_list(context(root))) if row.link.text == "Empty")
    assert (empty.about, empty.status) == ((), "0 roles")


def test_lists_are_found_by_their_title() -> None:
    for page in (policies_list(context(FULL)), departments_list(context(FULL))):
        assert [(entry.location, entry.title) for entry in page.search] == [(page.path, page.title)]
