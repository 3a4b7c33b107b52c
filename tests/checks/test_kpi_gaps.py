"""Roles whose indicators lack something are named once."""

from generator.checks.kpi_gaps import kpi_gaps
from tests.checks.helpers import CLERK, read
from tests.conftest import Project

KPIS = "kpis: [{id: a, name: 甲, cycle: month}, {id: b, name: 乙}, {id: c, name: 丙}]\n"


def test_one_problem_names_all_indicators_of_a_role(project: Project) -> None:
    handbook = read(project, {"roles/company/clerk.yml": CLERK + KPIS})
    (problem,) = kpi_gaps(handbook, lambda kpi: kpi.cycle is None)
    assert problem.values == {"role": "文员", "names": ["乙", "丙"]}
    assert problem.place == handbook.place(handbook.role["clerk"], "kpis", 1)


def test_nothing_is_lacking_or_nobody_is_scored_any_more(project: Project) -> None:
    handbook = read(project, {"roles/company/clerk.yml": CLERK + KPIS})
    assert list(kpi_gaps(handbook, lambda _: False)) == []
    repealed = read(project, {"roles/company/clerk.yml": CLERK + "status: repealed\n" + KPIS})
    assert list(kpi_gaps(repealed, lambda _: True)) == []
