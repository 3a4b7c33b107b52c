import pytest

from generator.project import check
from tests.commands.calls import Caller
from tests.conftest import Project


def test_a_new_role_fits_at_once(call: Caller, project: Project) -> None:
    root = project()
    shown = call("new", "role", "sales-clerk", "--department", "company", "--title", 'Clerk: "front desk" #1', cwd=root)
    assert shown.code == 0
    assert "handbook check" in shown.out
    checked = check(root)
    assert checked.findings == ()
    assert checked.handbook is not None
    role = checked.handbook.role["sales-clerk"]
    assert (role.title, role.department, role.reports_to) == ('Clerk: "front desk" #1', "company", "general-manager")
    first = (root / "roles/company/sales-clerk.yml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../.vscode/schemas/role.schema.json"


def test_a_new_policy_fits_at_once(call: Caller, project: Project) -> None:
    root = project()
    assert call("new", "policy", "leave", cwd=root).code == 0
    checked = check(root)
    assert checked.findings == ()
    assert checked.handbook is not None
    assert checked.handbook.policy["leave"].title == "leave"
    first = (root / "policies/leave.yml").read_text(encoding="utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../.vscode/schemas/policy.schema.json"


@pytest.mark.parametrize(
    "arguments",
    [("role", "general-manager", "--department", "company"), ("policy", "attendance")],
)
def test_what_is_there_stays(arguments: tuple[str, ...], call: Caller, project: Project) -> None:
    root = project()
    before = {path: path.read_bytes() for path in root.rglob("*.yml")}
    shown = call("new", *arguments, cwd=root)
    assert shown.code == 2
    assert "已经存在" in shown.err
    assert {path: path.read_bytes() for path in root.rglob("*.yml")} == before


def test_an_id_is_used_once_in_all_departments(call: Caller, project: Project) -> None:
    root = project({"roles/sales/_department.yml": "id: sales\ntitle: 销售部\nparent: company\n"})
    shown = call("new", "role", "general-manager", "--department", "sales", cwd=root)
    assert (shown.code, "已经存在" in shown.err) == (2, True)
    assert not (root / "roles/sales/general-manager.yml").exists()


@pytest.mark.parametrize("name", ["销售", "Sales", "sales_clerk", "../sales", "a" * 81])
@pytest.mark.parametrize("arguments", [("policy",), ("role", "--department", "company")])
def test_an_id_is_a_slug(name: str, arguments: tuple[str, ...], call: Caller, project: Project) -> None:
    shown = call("new", *arguments, name, cwd=project())
    assert (shown.code, shown.err.startswith(f"「{name}」不能用作编号")) == (2, True)


def test_the_department_must_be_there(call: Caller, project: Project) -> None:
    root = project()
    shown = call("new", "role", "clerk", "--department", "compny", cwd=root)
    assert (shown.code, "是不是「company」" in shown.err) == (2, True)
    assert not (root / "roles/compny").exists()


def test_without_a_head_the_superior_stays_open(call: Caller, project: Project) -> None:
    root = project({"roles/sales/_department.yml": "id: [broken\n"})
    assert call("new", "role", "clerk", "--department", "sales", cwd=root).code == 0
    assert "reports_to: null" in (root / "roles/sales/clerk.yml").read_text(encoding="utf-8")
