from pathlib import Path

import pytest

from generator.views.page import Link, PageView
from generator.views.policy_page import PolicyPage, policy_page
from generator.views.role_page import Fact
from tests.conftest import Project
from tests.samples.read import FULL, context

CONDUCT = "policies/sales-conduct.yml"


def made(policy: str, root: Path = FULL) -> PageView:
    return policy_page(context(root).handbook.policy[policy], context(root))


def view_of(policy: str, root: Path = FULL) -> PolicyPage:
    view = made(policy, root).view
    assert isinstance(view, PolicyPage)
    return view


def test_chapters_first_then_the_rules_as_data() -> None:
    assert [section.anchor for section in made("sales-conduct").sections] == [
        "chapter-1",
        "chapter-2",
        "penalties",
        "rewards",
        "ladders",
        "workflows",
        "cadences",
        "forms",
        "terms",
        "revisions",
    ]
    assert [section.anchor for section in made("trips").sections] == ["chapter-1", "rewards", "revisions"]


def test_articles_and_items_have_the_labels_that_staff_cite() -> None:
    article = view_of("sales-conduct").chapters[0].articles[0]
    assert (article.anchor, article.label, article.title) == ("article-1", "Article 1", "Purpose <i>")
    assert [(item.anchor, item.label) for item in article.items] == [("article-1-1", "(1)"), ("article-1-2", "(2)")]
    assert [(item.anchor, item.label) for item in article.items[0].items] == [
        ("article-1-1-1", "1."),
        ("article-1-1-2", "2."),
    ]
    assert article.refers_to == (Link("Trips", "policies/trips.html"),)


def test_the_text_of_an_article_keeps_its_lines() -> None:
    text = view_of("sales-conduct").chapters[0].articles[0].text
    assert text.splitlines()[:3] == ["This policy says how we treat customers.", "", "# Not a heading"]


def test_glance_names_scope_and_who_answers() -> None:
    facts = {
        fact.label: [value.path or value.text for value in fact.values] for fact in view_of("sales-conduct").glance
    }
    assert facts == {
        "Applies to": ["departments/sales.html", "roles/storekeeper.html"],
        "Owner": ["roles/sales-manager.html"],
        "Interpreted by": ["roles/managing-director.html"],
        "Approved by": ["roles/managing-director.html"],
        "Supersedes": ["policies/trips.html"],
    }


def test_a_scope_of_nobody_is_said(project: Project) -> None:
    text = (FULL / "policies/trips.yml").read_text(encoding="utf-8").replace("{everyone: true}", "{}")
    root = project({"policies/trips.yml": text}, base=FULL)
    assert view_of("trips", root).glance[0].values == (Link("None"),)


@pytest.mark.parametrize("status", ["draft", "trial", "repealed"])
def test_a_policy_that_is_not_in_force_says_so(project: Project, status: str) -> None:
    text = (FULL / "policies/trips.yml").read_text(encoding="utf-8").replace("status: trial", f"status: {status}")
    root = project({"policies/trips.yml": text}, base=FULL)
    assert view_of("trips", root).notice == context(FULL).text(f"policy.notice-{status}")
    assert view_of("sales-conduct").notice is None


def test_bands_of_a_ladder() -> None:
    expenses, discounts = view_of("sales-conduct").ladders
    assert [row.band for row in expenses.rows] == [
        "up to 1000 yuan/order (inclusive)",
        "more than 1000 yuan/order, up to 5000 yuan/order (inclusive)",
    ]
    assert expenses.rows[0].approvers == (Link("Direct superior"),)
    assert [link.path for link in expenses.rows[1].approvers] == [
        "roles/sales-manager.html",
        "roles/managing-director.html",
    ]
    assert expenses.rows[1].notice == "apply 2 working days ahead"
    assert expenses.notes == ("Anything beyond is refused.", "If urgent: by telephone first")
    assert expenses.ground == Link("Article 6", "policies/sales-conduct.html#article-6")
    assert (discounts.rows[0].band, discounts.ground) == ("All cases", None)


def test_steps_of_a_workflow() -> None:
    (workflow,) = view_of("sales-conduct").workflows
    first, second = workflow.steps
    assert first.actor == Link("Applicant")
    assert [form.text for form in first.forms] == ["Order register", 'Complaint form <script>alert("form")</script>']
    assert first.deadline == "within 1 working day of the call"
    assert first.branches == ("it is urgent <1h> → step 2", "otherwise → step 2")
    assert (second.forms, second.deadline, second.branches) == ((), None, ())


def test_forms_and_cadences() -> None:
    form, register = view_of("sales-conduct").forms
    assert (form.absent, register.absent) == (True, False)
    assert form.fields == "Customer & address, What happened"
    meeting, duty = view_of("sales-conduct").cadences
    manager = 'Sales manager <script>alert("title")</script>'
    assert meeting.chair == Fact("Chair", (Link(manager, "roles/sales-manager.html"),))
    assert meeting.attendees == (Link("Sales clerk", "roles/sales-clerk.html"),)
    assert duty.attendees == ()


@pytest.mark.parametrize(
    ("kind", "label"),
    [
        ("meeting", "Chair"),
        ("report", "Sent to"),
        ("inspection", "Inspected by"),
        ("duty", "In charge"),
        ("activity", "In charge"),
    ],
)
def test_who_leads_is_said_with_the_word_for_the_kind(project: Project, kind: str, label: str) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("kind: meeting", f"kind: {kind}")
    meeting = view_of("sales-conduct", project({CONDUCT: text}, base=FULL)).cadences[0]
    assert meeting.chair is not None
    assert meeting.chair.label == label


def test_the_superior_of_the_applicant_may_act_in_a_step(project: Project) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8").replace("actor: applicant", "actor: direct-superior")
    (workflow,) = view_of("sales-conduct", project({CONDUCT: text}, base=FULL)).workflows
    assert workflow.steps[0].actor == Link("Direct superior")


def test_unknown_ids_become_text(project: Project) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8")
    text = text.replace("refers_to: [trips]", "refers_to: [nothing]").replace("form: complaint-form}", "form: no-form}")
    view = view_of("sales-conduct", project({CONDUCT: text}, base=FULL))
    assert view.chapters[0].articles[0].refers_to == (Link("nothing", None),)
    assert view.ladders[0].rows[0].form == Link("no-form", None)


def test_terms_have_anchors_by_their_place() -> None:
    assert view_of("sales-conduct").terms == (("term-1", "Customer <c>", 'Whoever asks {{ us }} for a "price".'),)
