from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.kpi_library import KpiEntry, KpiLibrary, kpi_library
from generator.views.page import PageView
from tests.samples.read import FULL, context
from tests.views.small_handbook import CLERK, DEPARTMENT, HEAD, RICH, SETTINGS, read_handbook

CLERK_KPIS = """
kpi_groups: [{name: 结果, weight: 60}]
kpis:
  - {id: turnover, name: 完 成率, formula: 实际÷计划, group: 结果}
  - {id: debts, name: 坏账金额, weight: 40}
"""
HEAD_KPIS = """
kpis:
  - {id: turnover, name: 销售额, formula: 实际÷计划, weight: 100}
"""


def library(folder: Path, head: str = HEAD + HEAD_KPIS) -> PageView:
    handbook = read_handbook(
        folder,
        {
            "site_config.yml": SETTINGS,
            "roles/sales/_department.yml": DEPARTMENT,
            "roles/sales/head.yml": head,
            "roles/sales/clerk.yml": CLERK + CLERK_KPIS,
            "roles/sales/post.yml": RICH.replace("[complaint, debts]", "[]"),
        },
    )
    page = kpi_library(make_context(handbook, catalogue("zh-CN")))
    assert page is not None
    return page


def entries(page: PageView, anchor: str) -> tuple[KpiEntry, ...]:
    found = next(section.item for section in page.sections if section.anchor == anchor)
    assert isinstance(found, tuple)
    return found


def test_one_indicator_of_several_roles_is_one_entry_by_its_id_or_by_its_name(tmp_path: Path) -> None:
    page = library(tmp_path)
    names = {entry.name: [use.role_id for use in entry.uses] for entry in entries(page, "shared")}
    # 完成率 and 完 成率 are one name, turnover is one id: the three belong together.
    assert [sorted(roles) for roles in names.values()] == [["clerk", "head", "post"], ["clerk", "post"]]
    assert [section.anchor for section in page.sections] == ["shared"]


def test_a_role_that_names_it_otherwise_says_so_and_a_common_formula_stands_once(tmp_path: Path) -> None:
    shared = entries(library(tmp_path), "shared")
    debts = next(entry for entry in shared if entry.name in ("坏账", "坏账金额"))
    assert {use.name for use in debts.uses} - {None} == {"坏账", "坏账金额"} - {debts.name}
    turnover = next(entry for entry in shared if entry is not debts)
    assert turnover.formula is None
    assert {use.role_id: use.formula for use in turnover.uses} == {
        "clerk": "实际÷计划",
        "head": "实际÷计划",
        "post": "实际÷目标",
    }


def test_an_indicator_without_a_weight_of_its_own_says_that_of_its_group(tmp_path: Path) -> None:
    uses = {use.role_id: use.weight for entry in entries(library(tmp_path), "shared") for use in entry.uses[:3]}
    turnover = next(entry for entry in entries(library(tmp_path), "shared") if len(entry.uses) == 3)
    weights = {use.role_id: use.weight for use in turnover.uses}
    assert uses.keys() == {"head", "post", "clerk"}
    assert weights == {"head": "100%", "clerk": "结果一组共60%", "post": "业绩一组共40%–60%"}


def test_a_line_leads_to_the_line_of_the_role_and_only_filled_columns_are_drawn(tmp_path: Path) -> None:
    page = library(tmp_path)
    paths = [use.link.path for entry in entries(page, "shared") for use in entry.uses]
    assert "roles/post.html#kpi-debts" in paths
    assert isinstance(page.view, KpiLibrary)
    assert page.view.columns == ("target", "weight", "cycle", "scorer")
    assert page.view.count == "共2个指标，用在5处"


def test_roles_that_are_repealed_are_left_out(tmp_path: Path) -> None:
    page = library(tmp_path, head=HEAD + HEAD_KPIS + "status: repealed\n")
    assert "head" not in {use.role_id for entry in entries(page, "shared") for use in entry.uses}


def test_the_page_is_found_under_other_words_and_adds_no_line_twice() -> None:
    page = kpi_library(context(FULL))
    assert page is not None
    assert [(entry.location, entry.kind) for entry in page.search] == [("kpis.html", "page")]
    assert "KPI" in page.search[0].keys


def test_nothing_measured_means_no_page(tmp_path: Path) -> None:
    handbook = read_handbook(
        tmp_path,
        {
            "site_config.yml": SETTINGS,
            "roles/sales/_department.yml": DEPARTMENT,
            "roles/sales/head.yml": HEAD,
        },
    )
    assert kpi_library(make_context(handbook, catalogue("zh-CN"))) is None
