from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.org_chart import DepartmentChart, Node, OrgChart, org_chart
from tests.conftest import Project
from tests.samples.read import FULL, context
from tests.views.small_handbook import DEPARTMENT, FORMS, HEAD, SETTINGS, read_handbook


def trees(root: Path = FULL) -> tuple[Node, ...]:
    page = org_chart(context(root))
    assert isinstance(page.view, OrgChart)
    return page.view.trees


def names(node: Node) -> object:
    return {node.link.text.partition(" <")[0]: [names(child) for child in node.children]}


def test_one_tree_from_the_head_of_the_company() -> None:
    assert [names(tree) for tree in trees()] == [
        {
            "Managing director": [
                {"Sales manager": [{"Sales clerk": []}]},
                {"Workshop manager": [{"Storekeeper": []}]},
            ]
        }
    ]


def test_a_node_names_its_department() -> None:
    assert trees()[0].department == "Head office"


def test_a_role_below_an_unknown_one_starts_a_tree(project: Project) -> None:
    clerk = (FULL / "roles/sales/sales-clerk.yml").read_text(encoding="utf-8")
    root = project(
        {"roles/sales/sales-clerk.yml": clerk.replace("reports_to: sales-manager", "reports_to: nobody")}, base=FULL
    )
    assert [tree.link.text for tree in trees(root)] == ["Managing director", "Sales clerk"]


def test_a_circle_does_not_hang(project: Project) -> None:
    director = (FULL / "roles/company/managing-director.yml").read_text(encoding="utf-8")
    root = project(
        {"roles/company/managing-director.yml": director.replace("reports_to: null", "reports_to: sales-clerk")},
        base=FULL,
    )
    assert trees(root) == ()


def view_of(root: Path = FULL) -> OrgChart:
    view = org_chart(context(root)).view
    assert isinstance(view, OrgChart)
    return view


def texts(chart: DepartmentChart) -> list[str]:
    return ["".join(line.text for line in box.lines if not line.small) for box in chart.drawing.boxes]


def test_departments_hang_below_the_company_and_lead_to_their_roles() -> None:
    view = view_of()
    company, *departments = view.departments.boxes
    assert company.path is None
    assert [box.path for box in departments] == [f"#{chart.anchor}" for chart in view.charts]
    assert "Head:" in " ".join(line.text for box in departments for line in box.lines if line.small)


def test_a_department_shows_its_roles_below_the_superior_that_they_have_elsewhere() -> None:
    sales = next(chart for chart in view_of().charts if chart.anchor == "department-sales")
    outside, *own = sales.drawing.boxes
    assert (outside.outside, outside.path) == (True, "roles/managing-director.html")
    assert [(box.outside, box.path) for box in own] == [
        (False, "roles/sales-manager.html"),
        (False, "roles/sales-clerk.html"),
    ]
    assert sales.about == "2 roles"


def test_every_role_is_in_just_one_department_chart() -> None:
    own = [box.path for chart in view_of().charts for box in chart.drawing.boxes if not box.outside]
    assert sorted(path or "" for path in own) == sorted(f"roles/{role}.html" for role in context(FULL).handbook.role)


def test_guidance_by_others_is_said_in_the_box_and_drafts_are_marked(tmp_path: Path) -> None:
    clerk = HEAD.replace("id: head", "id: clerk").replace("销售总监", "业务员").replace("null", "head")
    files = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": DEPARTMENT,
        "roles/sales/head.yml": HEAD,
        "roles/sales/clerk.yml": clerk + "dotted_to: [head]\nstatus: draft\n",
        "policies/forms.yml": FORMS,
    }
    page = org_chart(make_context(read_handbook(tmp_path, files), catalogue("zh-CN")))
    assert isinstance(page.view, OrgChart)
    (chart,) = page.view.charts
    assert texts(chart) == ["销售总监", "业务员（草案）"]
    assert [line.text for line in chart.drawing.boxes[1].lines if line.small] == ["业务上级：销售总监"]
    assert page.view.open


def test_roles_that_report_in_a_circle_are_drawn_all_the_same(project: Project) -> None:
    director = (FULL / "roles/company/managing-director.yml").read_text(encoding="utf-8")
    root = project(
        {"roles/company/managing-director.yml": director.replace("reports_to: null", "reports_to: sales-clerk")},
        base=FULL,
    )
    own = [box.path for chart in view_of(root).charts for box in chart.drawing.boxes if not box.outside]
    assert len(own) == len(set(own)) == len(context(root).handbook.roles)


def test_a_repealed_role_is_not_drawn(project: Project) -> None:
    clerk = (FULL / "roles/sales/sales-clerk.yml").read_text(encoding="utf-8")
    root = project({"roles/sales/sales-clerk.yml": clerk + "status: repealed\n"}, base=FULL)
    assert "roles/sales-clerk.html" not in [box.path for chart in view_of(root).charts for box in chart.drawing.boxes]
