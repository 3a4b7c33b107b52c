from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, page
from tests.views.role_pages import changed, made, view_of


def test_all_sections_in_the_order_of_the_page() -> None:
    anchors = [section.anchor for section in made("sales-manager").sections]
    assert anchors == [
        "duties",
        "authority",
        "kpis",
        "standards",
        "rules",
        "rewards",
        "calendar",
        "tools",
        "relations",
        "conditions",
        "first-week",
        "revisions",
    ]


def test_sections_without_content_are_left_out() -> None:
    assert [section.anchor for section in made("general-manager", MINIMAL).sections] == [
        "duties",
        "rules",
        "first-week",
        "revisions",
    ]


def test_counts_are_those_of_the_rows_and_leave_out_zeros() -> None:
    assert [(target, count) for _, count, _, target in view_of("sales-manager").keys] == [
        ("duties", "4"),
        ("authority", "2"),
        ("kpis", "2"),
        ("rules", "4"),
    ]
    assert [target for *_, target in view_of("general-manager", MINIMAL).keys] == ["duties"]


def test_rules_count_penalties_and_liabilities_but_not_rewards() -> None:
    view = view_of("sales-clerk")
    assert len(view.rules) == 6
    assert len(view.rewards) == 5


def test_the_calendar_of_a_role_can_be_taken_away(project: Project) -> None:
    link = '<a href="../data/calendars/sales-clerk.ics" download>'
    assert link in page(FULL, "roles/sales-clerk.html").html
    assert view_of("sales-manager", changed(project, "status: in_force", "status: repealed")).calendar_file is None


def test_glance_names_superiors_and_reports() -> None:
    facts = {fact.label: [value.text for value in fact.values] for fact in view_of("managing-director").glance}
    assert facts["Reports to"] == ["None"]
    assert facts["Direct reports"] == ['Sales manager <script>alert("title")</script>', "Workshop manager"]
    assert "Also guided by" not in facts


def test_unknown_ids_become_text(project: Project) -> None:
    root = changed(project, "reports_to: managing-director", "reports_to: nobody")
    facts = {fact.label: fact.values for fact in view_of("sales-manager", root).glance}
    assert facts["Reports to"] == (Link("nobody", None),)


def test_notice_of_a_draft_and_of_a_repealed_role(project: Project) -> None:
    assert view_of("storekeeper").notice == "Draft: this description is not in force yet."
    assert view_of("sales-manager").notice is None
    repealed = view_of("sales-manager", changed(project, "status: in_force", "status: repealed")).notice
    assert repealed == "This role no longer exists; the page is kept for reference."


def test_the_printed_form_is_offered() -> None:
    assert [(one.path, one.main) for one in view_of("sales-clerk").downloads][:3] == [
        ("print/sales-clerk.pdf", True),
        ("print/sales-clerk.docx", False),
        ("print/sign-off/sales-clerk.pdf", False),
    ]
