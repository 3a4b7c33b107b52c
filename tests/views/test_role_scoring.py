from decimal import Decimal

from tests.conftest import Project
from tests.views.role_pages import changed, view_of


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
