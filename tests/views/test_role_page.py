from decimal import Decimal
from pathlib import Path

from generator.views.page import Link, PageView
from generator.views.role_page import RolePage, role_page
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context

MANAGER = "roles/sales/sales-manager.yml"


def made(role: str, root: Path = FULL) -> PageView:
    return role_page(context(root).handbook.role[role], context(root))


def view_of(role: str, root: Path = FULL) -> RolePage:
    view = made(role, root).view
    assert isinstance(view, RolePage)
    return view


def changed(project: Project, old: str, new: str) -> Path:
    text = (FULL / MANAGER).read_text(encoding="utf-8")
    assert old in text
    return project({MANAGER: text.replace(old, new)}, base=FULL)


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
        "revisions",
    ]


def test_sections_without_content_are_left_out() -> None:
    assert [section.anchor for section in made("general-manager", MINIMAL).sections] == ["duties", "rules", "revisions"]


def test_duties_stand_in_their_groups() -> None:
    groups = view_of("sales-manager").duties
    assert [(group.title, [row.no for row in group.rows]) for group in groups] == [
        ('Customers <script>alert("group")</script>', ["1.1", "1.2"]),
        ("Team", ["2.1", "2.2"]),
    ]


def test_a_duty_says_who_answers_for_it_only_where_the_role_assists() -> None:
    first, assisting = view_of("sales-manager").duties[0].rows[0], view_of("sales-manager").duties[1].rows[0]
    assert (first.part, first.owner) == (None, None)
    assert (assisting.part, assisting.owner) == (
        "responsible",
        Link("Managing director", "roles/managing-director.html"),
    )


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


def test_only_a_verb_that_decides_is_marked() -> None:
    approve, propose = view_of("sales-manager").authority
    assert (approve.decides, propose.decides) == (True, False)
    assert approve.limit == "≤ 5000 yuan/order (before tax)"
    assert approve.above == Link("Managing director", "roles/managing-director.html")


def test_weights_of_groups_make_the_bar() -> None:
    assert [(part.name, part.share) for part in view_of("sales-manager").weights] == [
        ("Results", Decimal(60)),
        ("Conduct", Decimal(40)),
    ]
    assert [part.name for part in view_of("sales-clerk").weights] == ["Orders entered on time"]


def test_a_blank_weight_leaves_no_bar(project: Project) -> None:
    root = changed(project, "{name: Conduct, weight: 40}", "{name: Conduct, weight: {blank: x}}")
    assert view_of("sales-manager", root).weights == ()


def test_a_weight_of_zero_is_shown(project: Project) -> None:
    root = changed(project, "group: Conduct, weight: 40", "group: Conduct, weight: 0")
    assert view_of("sales-manager", root).kpis[1].weight == "0%"


def test_glance_names_superiors_and_reports() -> None:
    facts = {fact.label: [value.text for value in fact.values] for fact in view_of("managing-director").glance}
    assert facts["Reports to"] == ["None"]
    assert facts["Direct reports"] == ['Sales manager <script>alert("title")</script>', "Workshop manager"]
    assert "Also guided by" not in facts


def test_unknown_ids_become_text(project: Project) -> None:
    root = changed(project, "reports_to: managing-director", "reports_to: nobody")
    facts = {fact.label: fact.values for fact in view_of("sales-manager", root).glance}
    assert facts["Reports to"] == (Link("nobody", None),)


def test_partners_are_linked_and_outsiders_are_text() -> None:
    partners = [fact.values[0] for fact in view_of("sales-manager").relations]
    assert partners == [
        Link("Workshop manager", "roles/workshop-manager.html"),
        Link("Head office", "departments/company.html"),
        Link("Customers & suppliers", None),
    ]


def test_conditions_leave_the_source_out() -> None:
    labels = [fact.label for fact in view_of("sales-manager").conditions]
    assert labels[:3] == ["Education", "Majors", "Experience"]
    assert labels[-5:] == ["Working hours", "Workplace", "Can be promoted to", "Can rotate with", "Deputy"]
    assert len(labels) == 11 + 5


def test_notice_of_a_draft_and_of_a_repealed_role(project: Project) -> None:
    assert view_of("storekeeper").notice == "Draft: this description is not in force yet."
    assert view_of("sales-manager").notice is None
    repealed = view_of("sales-manager", changed(project, "status: in_force", "status: repealed")).notice
    assert repealed == "This role no longer exists; the page is kept for reference."


def test_forms_come_once_from_duties_and_registers() -> None:
    assert [form.text for form in view_of("sales-clerk").forms] == [
        "Order register",
        'Complaint form <script>alert("form")</script>',
    ]


def test_workflows_lead_to_their_place_in_the_policy() -> None:
    assert view_of("sales-manager").workflows == (
        Link("Complaint <in> & out", "policies/sales-conduct.html#workflow-complaint"),
    )


def test_revisions_start_with_the_newest() -> None:
    assert [row[0] for row in view_of("sales-manager").revisions] == ["2.0", "1.0"]
    assert view_of("sales-manager").revisions[1] == ("1.0", "2025-01-01", "—")
    assert view_of("storekeeper").revisions[0][1] == context(FULL).phrases.blank


def test_the_printed_form_is_offered() -> None:
    assert [(one.path, one.main) for one in view_of("sales-clerk").downloads] == [("print/sales-clerk.pdf", True)]
