import pytest

from generator.model.policy import APPLICANT
from generator.views.binding import Binding, bind
from tests.conftest import Project
from tests.samples.read import FULL, context, read

EVERYBODY = {"managing-director", "sales-manager", "sales-clerk", "workshop-manager", "storekeeper"}


@pytest.fixture
def binding() -> Binding:
    return bind(read(FULL)[1])


def roles_with(found: dict[str, list[str]], name: str) -> set[str]:
    return {role for role, names in found.items() if name in names}


def ids(lists: object) -> dict[str, list[str]]:
    assert isinstance(lists, dict)
    return {role: [held.part.id for held in parts] for role, parts in lists.items()}


def test_a_policy_binds_by_department_by_role_and_everyone(binding: Binding) -> None:
    bound = {role: [policy.id for policy in policies] for role, policies in binding.policies.items()}
    assert roles_with(bound, "sales-conduct") == {"sales-manager", "sales-clerk", "storekeeper"}
    assert roles_with(bound, "trips") == EVERYBODY


def test_a_rule_with_a_list_binds_the_list_only(binding: Binding) -> None:
    assert roles_with(ids(binding.penalties), "late-for-meeting") == {"sales-clerk"}
    assert roles_with(ids(binding.liabilities), "damage") == {"sales-clerk"}
    assert roles_with(ids(binding.rewards), "new-customer") == {"sales-clerk", "sales-manager"}


def test_a_rule_without_a_list_binds_the_scope_of_its_policy(binding: Binding) -> None:
    assert roles_with(ids(binding.penalties), "gift") == {"sales-manager", "sales-clerk", "storekeeper"}
    assert roles_with(ids(binding.rewards), "allowance") == EVERYBODY
    assert roles_with(ids(binding.approval_ladders), "discounts") == {"sales-manager", "sales-clerk", "storekeeper"}
    assert roles_with(ids(binding.approval_ladders), "expenses") == {"sales-clerk"}


def test_a_cadence_binds_attendees_and_chair_or_the_whole_scope(binding: Binding) -> None:
    assert roles_with(ids(binding.cadences), "morning-meeting") == {"sales-clerk", "sales-manager"}
    assert roles_with(ids(binding.cadences), "shop-duty") == {"sales-manager", "sales-clerk", "storekeeper"}


def test_a_workflow_belongs_to_actors_and_owner_but_not_to_the_applicant(binding: Binding) -> None:
    assert ids(binding.workflows) == {"sales-manager": ["complaint"]}
    assert APPLICANT not in binding.workflows


def test_a_form_belongs_to_who_files_and_who_gets_it_once(binding: Binding) -> None:
    assert ids(binding.forms) == {"sales-clerk": ["complaint-form"], "sales-manager": ["complaint-form"]}


@pytest.mark.parametrize(
    ("status", "binds"), [("draft", False), ("repealed", False), ("trial", True), ("in_force", True)]
)
def test_drafts_and_repealed_policies_bind_nobody(project: Project, status: str, binds: bool) -> None:  # noqa: FBT001 -- a column of the table
    text = (FULL / "policies/sales-conduct.yml").read_text(encoding="utf-8")
    root = project({"policies/sales-conduct.yml": text.replace("status: in_force", f"status: {status}")}, base=FULL)
    found = context(root).binding
    assert [policy.id for policy in found.policies["sales-clerk"]] == [*(["sales-conduct"] if binds else []), "trips"]
    parts = (found.penalties, found.liabilities, found.approval_ladders, found.cadences, found.workflows, found.forms)
    held = {part.policy.id for lists in parts for some in lists.values() for part in some}
    assert held == ({"sales-conduct"} if binds else set())
    assert {part.policy.id for part in found.rewards["sales-clerk"]} == (
        {"sales-conduct", "trips"} if binds else {"trips"}
    )


def test_a_department_above_binds_the_departments_below(project: Project) -> None:
    policy = (FULL / "policies" / "trips.yml").read_text(encoding="utf-8")
    root = project({"policies/trips.yml": policy.replace("{everyone: true}", "{departments: [company]}")}, base=FULL)
    binding = context(root).binding
    assert {role for role, found in binding.policies.items() if "trips" in [one.id for one in found]} == EVERYBODY


def test_who_decides_is_named_or_leads_somebody_who_asks(binding: Binding) -> None:
    assert roles_with(ids(binding.deciders), "expenses") == {"sales-manager", "managing-director"}
    assert roles_with(ids(binding.deciders), "discounts") == {"sales-manager"}
