import pytest

from generator.views.policy_search import policy_search
from tests.conftest import Project
from tests.samples.read import FULL, context


def entries() -> dict[str, str]:
    found = policy_search(context(FULL).handbook.policy["sales-conduct"], context(FULL))
    assert len({entry.location for entry in found}) == len(found)
    return {entry.location.partition("#")[2]: entry.text for entry in found}


def test_one_entry_for_everything_that_can_be_looked_for() -> None:
    assert list(entries()) == [
        "",
        *(f"article-{no}" for no in range(1, 7)),
        "penalty-late-for-meeting",
        "penalty-late-report",
        "penalty-lost-file",
        "penalty-smoking",
        "penalty-gift",
        "liability-damage",
        "reward-new-customer",
        "reward-team-share",
        "reward-idea",
        "reward-praise",
        "ladder-expenses",
        "ladder-discounts",
        "workflow-complaint",
        "form-complaint-form",
        "form-order-register",
        "cadence-morning-meeting",
        "cadence-shop-duty",
        "term-1",
    ]


def test_an_article_is_found_by_its_items_and_their_items() -> None:
    for words in ("Purpose <i>", "how we treat customers", "Be polite", "Say thank you."):
        assert words in entries()["article-1"]


def test_a_rule_is_found_by_trigger_measure_note_and_actor() -> None:
    for words in ("Late for the morning meeting", "fine of 50 yuan", "at most 100 yuan", "Managing director"):
        assert words in entries()["penalty-late-for-meeting"]


def test_a_form_is_found_by_alias_and_field_and_a_workflow_by_step() -> None:
    assert "Yellow sheet" in entries()["form-complaint-form"]
    assert "What happened" in entries()["form-complaint-form"]
    assert "Answer the customer." in entries()["workflow-complaint"]
    assert "8:45" in entries()["cadence-morning-meeting"]


def test_a_ladder_is_found_by_its_bands_approvers_notice_and_condition() -> None:
    for words in ("Direct superior", "5000 yuan/order", "2 working days ahead", "receipt", "by telephone first"):
        assert words in entries()["ladder-expenses"]


def test_a_workflow_is_found_by_its_deadlines_and_exceptions() -> None:
    for words in ("within 1 working day", "none on Sundays"):
        assert words in entries()["workflow-complaint"]


def test_the_policy_is_found_by_its_code() -> None:
    assert policy_search(context(FULL).handbook.policy["sales-conduct"], context(FULL))[0].keys == ("SA-P-01",)


@pytest.mark.parametrize(
    ("status", "found"), [("draft", False), ("repealed", False), ("trial", True), ("in_force", True)]
)
def test_only_texts_that_count_are_found(project: Project, status: str, found: bool) -> None:  # noqa: FBT001 -- a column of the table
    text = (FULL / "policies/trips.yml").read_text(encoding="utf-8").replace("status: trial", f"status: {status}")
    made = context(project({"policies/trips.yml": text}, base=FULL))
    assert bool(policy_search(made.handbook.policy["trips"], made)) is found
