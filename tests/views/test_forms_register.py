from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.forms_register import FormEntry, FormsRegister, forms_register
from generator.views.page import PageView
from tests.samples.read import FULL, MINIMAL, context
from tests.views.small_handbook import DEPARTMENT, FORMS, HEAD, SETTINGS, handbook_with, read_handbook


def register(page: PageView | None) -> tuple[PageView, dict[str, FormEntry]]:
    assert page is not None
    found = {}
    for section in page.sections:
        assert isinstance(section.item, tuple)
        found.update({entry.link.text: entry for entry in section.item})
    return page, found


def test_everything_that_is_known_about_a_form() -> None:
    _, entries = register(forms_register(context(FULL)))
    form = next(entry for title, entry in entries.items() if title.startswith("Complaint form"))
    assert form.link.path == "policies/sales-conduct.html#form-complaint-form"
    assert (form.kind, form.number, form.absent, form.aliases) == ("form", "No. 1", True, ("Yellow sheet",))
    assert [link.path for link in (*form.filed_by, *form.to)] == ["roles/sales-clerk.html", "roles/sales-manager.html"]
    assert form.roles == ("sales-clerk", "sales-manager")
    assert form.retention == "5 years"
    assert form.personal_data == ("name, for the answer, kept for 2 years",)


def test_every_place_that_names_a_form_is_listed_once() -> None:
    made = context(FULL)
    _, entries = register(forms_register(made))
    form = next(entry for title, entry in entries.items() if title.startswith("Complaint form"))
    paths = [link.path or "" for link in form.used_in]
    assert len(set(paths)) == len(paths)
    kinds = {path.partition("#")[2].partition("-")[0] for path in paths}
    assert {"duty", "workflow", "penalty", "ladder", "cadence"} <= kinds
    named = sum(
        form == "complaint-form" for role in made.handbook.roles for duty in role.duties for form in duty.outputs
    )
    assert sum("/" in path and "#duty" in path and path.startswith("roles/") for path in paths) == named > 0


def test_they_are_counted_and_filters_are_offered_only_where_they_leave_something() -> None:
    page, _ = register(forms_register(context(FULL)))
    assert isinstance(page.view, FormsRegister)
    assert page.view.count == "2 forms; 1 of them still need a layout"
    assert [kind for kind, _ in page.view.kinds] == ["form", "register"]
    assert page.view.marks == ("absent", "personal")


def test_plain_forms_offer_no_filter(tmp_path: Path) -> None:
    page, entries = register(forms_register(make_context(handbook_with(tmp_path), catalogue("zh-CN"))))
    assert isinstance(page.view, FormsRegister)
    assert page.view.marks == ()
    assert [link.text for link in entries["客户投诉单"].used_in] == ["销售主管 职责1.1"]


def test_forms_of_a_repealed_policy_and_a_handbook_without_forms(tmp_path: Path) -> None:
    files = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/sales/head.yml": HEAD,
        "policies/forms.yml": FORMS.replace("in_force", "repealed"),
    }
    assert forms_register(make_context(read_handbook(tmp_path, files), catalogue("zh-CN"))) is None
    assert forms_register(context(MINIMAL)) is None
