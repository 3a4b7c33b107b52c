from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.policy import ApprovalLadder, Cadence, Form, Item, LadderStep, Policy, Scope, Step, Workflow

POLICY: dict[str, Any] = {
    "id": "attendance",
    "title": "考勤制度",
    "applies_to": {"everyone": "true"},
    "status": "in_force",
    "chapters": [{"no": "1", "title": "总则", "articles": [{"no": "1", "text": "x"}]}],
    "revision": {"version": "1.0", "effective": "2026-01-01"},
}


def refused(model: Any, value: Any) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        model.model_validate(value)
    return [error["type"] for error in caught.value.errors()]


def test_what_every_policy_must_have() -> None:
    assert Policy.model_validate(POLICY).style == "company"
    with pytest.raises(ValidationError) as caught:
        Policy.model_validate({})
    assert {error["loc"][0] for error in caught.value.errors()} == set(POLICY)


@pytest.mark.parametrize("status", ["draft", "trial", "in_force", "repealed"])
def test_statuses(status: str) -> None:
    assert Policy.model_validate({**POLICY, "status": status}).status == status


def test_a_status_of_ones_own() -> None:
    assert refused(Policy, {**POLICY, "status": "active"}) == ["literal_error"]


def test_items_nest() -> None:
    item = Item.model_validate(
        {"no": "1", "text": "x", "items": [{"no": "1", "text": "y", "items": [{"no": "1", "text": "z"}]}]}
    )
    assert item.items[0].items[0].text == "z"
    assert refused(Item, {"no": "1", "text": "x", "items": [{"no": "0", "text": "y"}]}) == ["greater_than_equal"]


def test_a_scope_binds_nobody_unless_written() -> None:
    assert Scope() == Scope(everyone=False, departments=(), roles=())
    assert Scope.model_validate({"everyone": "true"}).everyone is True
    assert refused(Scope, {"everyone": "全员"}) == ["bool_parsing"]


def test_a_ladder_has_a_step_and_a_step_an_approver() -> None:
    assert refused(ApprovalLadder, {"id": "a", "subject": "x", "steps": []}) == ["too_short"]
    assert refused(LadderStep, {"approvers": []}) == ["too_short"]
    step = LadderStep.model_validate({"from": {"op": ">", "n": "1000"}, "approvers": ["direct-superior"]})
    assert step.over is not None
    assert step.to is None


def test_a_workflow_has_a_step_and_steps_lead_to_numbers() -> None:
    assert refused(Workflow, {"id": "a", "title": "x", "steps": []}) == ["too_short"]
    assert refused(Step, {"no": "1", "action": "x", "next": [{"to": "0"}]}) == ["greater_than_equal"]
    assert Step.model_validate({"no": "1", "action": "x", "actor": "applicant"}).actor == "applicant"


def test_forms_and_cadences() -> None:
    form = Form.model_validate({"id": "a", "title": "x"})
    assert (form.kind, form.status) == ("form", "present")
    assert refused(Cadence, {"id": "a", "title": "x", "kind": "meeting"}) == ["missing"]
    base = {"id": "a", "title": "x", "kind": "meeting", "frequency": {"every": "day"}}
    assert refused(Cadence, {**base, "max_minutes": "0"}) == ["greater_than_equal"]
