from pathlib import Path

from generator.views.org_chart import Node, OrgChart, org_chart
from tests.conftest import Project
from tests.samples.read import FULL, context


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
