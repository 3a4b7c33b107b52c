from tests.conftest import Project
from tests.views.role_pages import changed, view_of


def test_a_measure_says_everything_that_is_written_about_it() -> None:
    row = view_of("sales-manager").kpis[0]
    assert (row.anchor, row.group, row.definition) == (
        "kpi-complaints-closed",
        "Results",
        "Complaints that the customer calls solved.",
    )
    assert (row.formula, row.target, row.weight) == ("closed ÷ received × 100%", "≥ 95%", "60%")
    assert (row.direction, row.cycle, row.data_source) == ("the higher the better", "monthly", "complaint register")
    assert row.scorer is not None
    assert row.scorer.path == "roles/managing-director.html"
    assert [kpi.veto for kpi in view_of("sales-manager").kpis] == [False, True]


def test_a_weight_of_zero_is_shown(project: Project) -> None:
    root = changed(project, "group: Conduct, weight: 40", "group: Conduct, weight: 0")
    assert view_of("sales-manager", root).kpis[1].weight == "0%"
