from pathlib import Path

from generator.model.handbook import Held
from generator.model.rules import Penalty
from generator.views.page import Link
from generator.views.rule_rows import StepTag, liability_row, penalty_row, reward_row
from tests.conftest import Project
from tests.samples.read import FULL, context

MANAGER = 'Sales manager <script>alert("title")</script>'


def penalty(name: str, root: Path = FULL) -> Held[Penalty]:
    return next(held for held in context(root).handbook.penalties if held.part.id == name)


def test_steps_of_an_escalation() -> None:
    row = penalty_row(penalty("late-for-meeting"), context(FULL))
    assert row.steps == (
        StepTag("Time 1", "warning"),
        StepTag("Time 2", "fine of 20 yuan"),
        StepTag("From time 3", "fine of 50 yuan"),
    )


def test_one_measure_is_one_step_without_label() -> None:
    assert penalty_row(penalty("smoking"), context(FULL)).steps == (StepTag(None, "fine of 10 yuan per day"),)


def test_window_cap_exemption_and_appeal_are_notes() -> None:
    row = penalty_row(penalty("late-for-meeting"), context(FULL))
    assert row.notes == (
        "counted within one calendar month",
        "at most 100 yuan per month",
        'Exempt: illness & "force majeure"',
        "may appeal to Managing director within 3 working days",
    )
    assert penalty_row(penalty("late-report"), context(FULL)).notes[-1] == "may appeal to Head office"


def test_actors_and_ground() -> None:
    row = penalty_row(penalty("late-for-meeting"), context(FULL))
    assert [(label, actor.text) for label, actor in row.actors] == [
        ("Detected by", MANAGER),
        ("Enforced by", MANAGER),
        ("Collected by", "Managing director"),
    ]
    assert row.ground.path == "policies/sales-conduct.html#article-2"
    assert row.ground.text.endswith(" Article 2")


def test_for_one_role_the_list_of_roles_is_left_out() -> None:
    held = penalty("late-for-meeting")
    assert penalty_row(held, context(FULL)).applies_to == (Link("Sales clerk", "roles/sales-clerk.html"),)
    assert penalty_row(held, context(FULL), "sales-clerk").applies_to == ()


def test_a_rule_without_article_stands_on_its_policy(project: Project) -> None:
    text = (FULL / "policies/sales-conduct.yml").read_text(encoding="utf-8")
    root = project(
        {"policies/sales-conduct.yml": text.replace("    article: 3\n    trigger: Smoking", "    trigger: Smoking")},
        base=FULL,
    )
    row = penalty_row(penalty("smoking", root), context(root))
    assert row.ground.path == "policies/sales-conduct.html"


def test_liability() -> None:
    row = liability_row(context(FULL).handbook.liabilities[0], context(FULL))
    assert row.anchor == "liability-damage"
    assert "a share of 20%" in row.steps[0].text
    assert [label for label, _ in row.actors] == ["Enforced by"]


def test_reward() -> None:
    rewards = {held.part.id: reward_row(held, context(FULL)) for held in context(FULL).handbook.rewards}
    assert rewards["new-customer"].steps[0].text == "reward of 300 yuan per person"
    assert rewards["new-customer"].actors[0][1].text == "Managing director"
    assert rewards["idea"].actors == ()
    assert rewards["allowance"].ground == Link("Trips Article 1", "policies/trips.html#article-1")
