from dataclasses import replace
from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.reach import Reach, reach, role_groups
from tests.samples.read import FULL, context, read
from tests.views.small_handbook import handbook_with


def test_a_rule_reaches_the_roles_that_it_names_else_those_of_its_policy() -> None:
    policy = context(FULL).handbook.policy["sales-conduct"]
    assert reach(policy, ("sales-clerk",)) == Reach(everyone=False, departments=(), roles=("sales-clerk",))
    assert reach(policy, ()) == Reach(everyone=False, departments=("sales",), roles=("storekeeper",))
    assert reach(context(FULL).handbook.policy["trips"], ()).everyone


def test_roles_stand_by_department_with_all_departments_above_and_their_superior() -> None:
    groups = role_groups(context(FULL))
    assert [group.department for group in groups] == ["company", "sales", "workshop"]
    manager = groups[1].roles[0]
    assert (manager.id, manager.superior) == ("sales-manager", "managing-director")
    assert manager.path == "roles/sales-manager.html"
    assert manager.departments == ("sales", "company")
    assert groups[0].roles[0].superior is None


def test_a_repealed_role_cannot_be_chosen_and_a_department_without_roles_is_left_out(tmp_path: Path) -> None:
    handbook = handbook_with(tmp_path)
    gone = tuple(role.model_copy(update={"status": "repealed"}) for role in handbook.roles)
    groups = role_groups(make_context(replace(handbook, roles=gone), catalogue("zh-CN")))
    assert groups == ()
    assert [len(group.roles) for group in role_groups(make_context(read(FULL)[1], catalogue("en")))] == [1, 2, 2]
