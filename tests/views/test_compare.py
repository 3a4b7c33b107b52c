import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from generator.locale import catalogue
from generator.views.compare import ComparePage, compare, compare_link, data_path
from generator.views.context import make_context
from generator.views.page import PageView
from tests.conftest import Golden
from tests.samples.read import FULL, MINIMAL, context, page, read


def drawn() -> PageView:
    found = compare(context(FULL))
    assert found is not None
    return found


def data(department: str) -> Mapping[str, Any]:
    """What the script of a department sets aside."""
    start, _, written = drawn().files[data_path(department)].partition(" = ")
    assert start == f'(window.handbookCompare ??= {{}})["{department}"]'
    found: Mapping[str, Any] = json.loads(written.removesuffix(";\n"))
    return found


def test_page_is_drawn_as_agreed(golden: Golden) -> None:
    golden("site/compare.html", page(FULL, "compare.html").html + "\n")


def test_every_role_is_listed_with_its_nearest_and_links_that_compare_them() -> None:
    view = drawn().view
    assert isinstance(view, ComparePage)
    assert {row.id for row in view.rows} == set(context(FULL).handbook.role)
    clerk = next(row for row in view.rows if row.id == "sales-clerk")
    first = clerk.near[0]
    assert (
        first.link.path == "compare.html?a=sales-clerk&b=sales-manager" == compare_link("sales-clerk", "sales-manager")
    )
    assert (first.count, first.topics) == ("in common (1)", "Customer complaints")
    workshop = next(row for row in view.rows if row.id == "workshop-manager")
    assert workshop.near[0].count is None
    assert compare_link("sales-clerk") == "compare.html?a=sales-clerk"


def test_the_data_of_a_role_are_its_duties_authority_kpis_and_policies() -> None:
    sales = data("sales")
    manager = sales["roles"]["sales-manager"]
    assert manager["superior"] == "managing-director"
    assert manager["duties"][0][0] == "1.1"
    assert manager["duties"][0][2:] == ["customer-complaints", "accountable"]
    assert manager["authority"][1] == ["2", "propose", "New hires", "within the plan"]
    assert manager["kpis"][1][:1] == ["no-bribes"]
    assert sales["topics"] == {"customer-complaints": "Customer complaints"}
    assert sales["lists"][manager["policies"]] == ["sales-conduct", "trips"]
    assert set(sales["policies"]) == {"sales-conduct", "trips"}


def test_each_department_has_a_file_of_its_own_without_roles_that_are_gone() -> None:
    assert set(drawn().files) == {data_path(name) for name in ("company", "sales", "workshop")}
    handbook = read(FULL)[1]
    roles = tuple(
        role.model_copy(update={"status": "repealed"}) if role.id == "storekeeper" else role for role in handbook.roles
    )
    page = compare(make_context(replace(handbook, roles=roles), catalogue("en")))
    assert page is not None
    assert "storekeeper" not in "".join(page.files.values())


def test_one_role_cannot_be_compared() -> None:
    assert compare(context(MINIMAL)) is None
