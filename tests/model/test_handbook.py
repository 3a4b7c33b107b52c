import pytest

from generator.findings import Place
from generator.model.handbook import Handbook
from generator.model.policy import Scope
from tests.conftest import Project
from tests.samples.read import FULL, read


@pytest.fixture
def handbook() -> Handbook:
    return read(FULL)[1]


def department(name: str, parent: str) -> dict[str, str]:
    return {f"roles/{name}/_department.yml": f"id: {name}\ntitle: {name}\nparent: {parent}\n"}


def role(name: str, home: str) -> dict[str, str]:
    text = (FULL / "roles/workshop/workshop-manager.yml").read_text(encoding="utf-8")
    text = text.replace("id: workshop-manager", f"id: {name}").replace("department: workshop", f"department: {home}")
    return {f"roles/{home}/{name}.yml": text}


def test_records_by_id(handbook: Handbook) -> None:
    assert handbook.role["storekeeper"].title == "Storekeeper"
    assert handbook.department["workshop"].title == "Workshop"
    assert handbook.policy["trips"].title == "Trips"
    assert handbook.topic["stock-records"].title == "Stock records"
    assert handbook.form["order-register"].policy.id == "sales-conduct"
    assert handbook.form["order-register"].index == 1


def test_of_two_with_one_id_the_first_counts(project: Project) -> None:
    text = (FULL / "roles/workshop/workshop-manager.yml").read_text(encoding="utf-8")
    root = project({"roles/workshop/zz.yml": text.replace("title: Workshop manager", "title: Second")}, base=FULL)
    handbook = read(root)[1]
    assert handbook.role["workshop-manager"].title == "Workshop manager"
    assert len(handbook.roles) == 6


def test_parts_of_all_policies_know_where_they_stand(handbook: Handbook) -> None:
    assert [(held.policy.id, held.index, held.part.id) for held in handbook.rewards][-2:] == [
        ("sales-conduct", 3, "praise"),
        ("trips", 0, "allowance"),
    ]
    counts = [
        len(part)
        for part in (handbook.penalties, handbook.liabilities, handbook.cadences, handbook.workflows, handbook.forms)
    ]
    assert counts == [5, 1, 2, 1, 2]
    assert [held.part.id for held in handbook.approval_ladders] == ["expenses", "discounts"]


def test_direct_subordinates(handbook: Handbook) -> None:
    reports = {superior: [role.id for role in roles] for superior, roles in handbook.reports.items()}
    assert reports == {
        "managing-director": ["sales-manager", "workshop-manager"],
        "sales-manager": ["sales-clerk"],
        "workshop-manager": ["storekeeper"],
    }


def test_roles_of_a_department_are_its_own_only(handbook: Handbook) -> None:
    assert {name: len(roles) for name, roles in handbook.roles_of_department.items()} == {
        "company": 1,
        "sales": 2,
        "workshop": 2,
    }


def test_the_line_of_a_department_leads_to_the_top(handbook: Handbook) -> None:
    assert list(handbook.department_line("sales")) == ["sales", "company"]
    assert list(handbook.department_line("nowhere")) == ["nowhere"]


def test_the_line_ends_where_it_would_loop(project: Project) -> None:
    handbook = read(project(department("a", "b") | department("b", "c") | department("c", "a"), base=FULL))[1]
    assert list(handbook.department_line("b")) == ["b", "c", "a"]


@pytest.mark.parametrize(
    ("scope", "bound"),
    [
        (Scope(everyone=True), {"deep", "sales-clerk", "managing-director"}),
        (Scope(roles=("sales-clerk",)), {"sales-clerk"}),
        (Scope(departments=("sales",)), {"sales-clerk", "deep"}),
        (Scope(departments=("company",)), {"deep", "sales-clerk", "managing-director"}),
        (Scope(departments=("team",), roles=("managing-director",)), {"deep", "managing-director"}),
        (Scope(departments=("nowhere",)), set()),
        (Scope(), set()),
    ],
)
def test_whom_a_scope_binds(project: Project, scope: Scope, bound: set[str]) -> None:
    handbook = read(project(department("team", "sales") | role("deep", "team"), base=FULL))[1]
    asked = ("deep", "sales-clerk", "managing-director")
    assert {name for name in asked if handbook.in_scope(handbook.role[name], scope)} == bound
    everybody_bound = [role for role in handbook.roles if handbook.in_scope(role, scope)]
    assert list(handbook.roles_in_scope(scope)) == everybody_bound


def test_a_scope_in_a_loop_of_departments_still_answers(project: Project) -> None:
    handbook = read(project(department("a", "b") | department("b", "a") | role("one", "a"), base=FULL))[1]
    assert handbook.in_scope(handbook.role["one"], Scope(departments=("b",)))
    assert not handbook.in_scope(handbook.role["one"], Scope(departments=("sales",)))


def test_a_rule_binds_by_its_own_list_else_by_its_policy(handbook: Handbook) -> None:
    rules = {held.part.id: held for held in handbook.penalties}
    bound = {
        name: [role.id for role in handbook.roles if handbook.binds(rules[name], role)]
        for name in ("late-for-meeting", "gift")
    }
    assert bound == {"late-for-meeting": ["sales-clerk"], "gift": ["sales-clerk", "sales-manager", "storekeeper"]}


def test_the_place_of_a_part(handbook: Handbook) -> None:
    clerk = handbook.role["sales-clerk"]
    assert handbook.place(clerk) == Place("roles/sales/sales-clerk.yml", 1, 1)
    assert handbook.place(clerk, "duties", 1, "topic").line == 8
    assert handbook.place(clerk, "duties", key=True) == Place("roles/sales/sales-clerk.yml", 6, 1)
    assert handbook.place(clerk, "duties", 1, "no-such-key") == handbook.place(clerk, "duties", 1)
