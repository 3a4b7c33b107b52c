from generator.views.department_page import DepartmentPage, department_page
from generator.views.page import Link, PageView
from tests.conftest import Project
from tests.samples.read import FULL, context


def made(name: str) -> PageView:
    return department_page(context(FULL).handbook.department[name], context(FULL))


def view_of(page: PageView) -> DepartmentPage:
    assert isinstance(page.view, DepartmentPage)
    return page.view


def facts(page: PageView) -> dict[str, list[str]]:
    return {fact.label: [value.text for value in fact.values] for fact in view_of(page).glance}


def test_head_parent_and_departments_below() -> None:
    assert facts(made("company"))["Departments below"] == ['Sales "North" & <em>South</em>', "Workshop"]
    assert facts(made("sales"))["Part of"] == ["Head office"]
    assert facts(made("workshop")) == {"Head": ["Workshop manager"], "Part of": ["Head office"]}


def test_only_sections_with_content() -> None:
    assert [section.anchor for section in made("sales").sections] == ["roles", "duties", "outlets"]
    assert [section.anchor for section in made("workshop").sections] == ["roles"]


def test_a_duty_has_its_owner_its_times_and_its_forms() -> None:
    duty = view_of(made("sales")).duties[0]
    assert duty.anchor == "duty-1"
    assert duty.owner == Link('Sales manager <script>alert("title")</script>', "roles/sales-manager.html")
    assert duty.times == (
        "every Monday, Friday, at least 2 times (not in holidays)",
        "within 2 working days of receipt of the complaint",
    )
    assert [form.path for form in duty.outputs] == ["policies/sales-conduct.html#form-complaint-form"]


def test_unknown_ids_become_text(project: Project) -> None:
    text = "id: company\ntitle: HQ\nhead: nobody\nparent: nowhere\nduties: [{no: 1, text: x, owner: nobody}]\n"
    made_up = context(project({"roles/company/_department.yml": text}, base=FULL))
    view = view_of(department_page(made_up.handbook.department["company"], made_up))
    assert view.duties[0].owner == Link("nobody", None)
    assert view.glance[0].values == (Link("nobody", None),)
    assert view.glance[1].values == (Link("nowhere", None),)


def test_search_finds_the_department_by_alias_and_code_and_each_duty() -> None:
    entries = made("sales").search
    assert [entry.location for entry in entries] == [
        "departments/sales.html",
        "departments/sales.html#duty-1",
        "departments/sales.html#duty-2",
    ]
    assert entries[0].keys == ("Front <office>", "SA")
    assert "Sales clerk" in entries[0].text
    assert "Sales clerk" in entries[2].text


def test_outlets_name_their_kind() -> None:
    assert view_of(made("sales")).outlets == ("Shop <1> & café (shop)", "Market stall")


def test_a_draft_is_marked_among_the_roles_and_not_found_by_the_name_of_its_department() -> None:
    page = made("workshop")
    assert [role.link.text for role in view_of(page).roles] == ["Workshop manager", "Storekeeper (draft)"]
    assert page.search[0].text == "Workshop manager"
