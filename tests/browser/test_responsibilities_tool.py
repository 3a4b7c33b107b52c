"""The responsibility matrix: filtered, read on a phone, and saved."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium


def test_the_topics_of_a_role_are_shown_with_everybody_who_takes_part(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[int, set[str | None], set[str], bool]:
        page.goto(f"{(site / 'responsibilities.html').as_uri()}?role=sales-supervisor")
        rows = page.locator(".hb-matrix tbody tr:visible").all()
        roles = {row.get_attribute("data-roles") for row in rows}
        heads = page.locator(".hb-matrix thead th[data-role]:visible").all()
        shown = {head.get_attribute("data-role") or "" for head in heads}
        # The spans of the departments in the first line add up to the roles in the second.
        adds_up = page.evaluate(
            """() => [...document.querySelectorAll(".hb-matrix")].filter((one) => one.offsetParent).every((one) => {
              const [groups, heads] = one.tHead.rows;
              const visible = (cells) => [...cells].filter((cell) => !cell.hidden);
              const width = visible(groups.cells).slice(1).reduce((sum, cell) => sum + cell.colSpan, 0);
              return width === visible(heads.cells).length;
            })"""
        )
        return len(rows), roles, shown, adds_up

    count, roles, shown, adds_up = chromium.run(work)
    assert count > 5
    assert all("sales-supervisor" in (line or "").split() for line in roles)
    assert shown == {role for line in roles for role in (line or "").split()}
    assert adds_up


def test_a_department_and_holes_narrow_the_matrix(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[int, int, int]:
        page.goto((site / "responsibilities.html").as_uri())
        everything = page.locator(".hb-matrix tbody tr:visible").count()
        page.locator("[name=department]").select_option("finance")
        finance = page.locator(".hb-matrix tbody tr:visible").count()
        page.locator("[name=holes]").check()
        return everything, finance, page.locator(".hb-matrix tbody tr:visible:not([data-hole])").count()

    everything, finance, without_hole = chromium.run(work)
    assert 0 < finance < everything
    assert without_hole == 0


def test_what_is_shown_is_saved_as_a_matrix(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[str, bytes]:
        page.goto(f"{(site / 'responsibilities.html').as_uri()}?role=finance-manager")
        with page.expect_download() as waiting:
            page.locator("[name=download]").click()
        return waiting.value.suggested_filename, waiting.value.path().read_bytes()

    name, content = chromium.run(work)
    assert name == "责任矩阵.csv"
    assert content.startswith(b"\xef\xbb\xbf")
    heads, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert heads[:2] == ["事项", "缺口"]
    at = heads.index("财务经理")
    assert rows
    assert all(row[at] in ("负责", "执行", "协助", "知会") for row in rows)
    assert all(len(row) == len(heads) for row in rows)


@pytest.mark.parametrize("width", [360, 1280])
def test_only_the_table_scrolls_sideways_never_the_page(chromium: Chromium, site: Path, width: int) -> None:
    def work(page: Page) -> tuple[int, bool]:
        page.set_viewport_size({"width": width, "height": 740})
        page.goto((site / "responsibilities.html").as_uri())
        regions = page.locator(".hb-scroll[role=region][tabindex='0'][aria-label]").count()
        return page.evaluate("document.documentElement.scrollWidth"), regions == page.locator(".hb-matrix").count()

    page_width, all_regions = chromium.run(work)
    assert page_width <= width
    assert all_regions


def test_the_file_of_everything_is_offered_and_there(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> str | None:
        page.goto((site / "responsibilities.html").as_uri())
        return page.locator(".hb-actions a").get_attribute("href")

    path = chromium.run(work)
    assert path is not None
    assert (site / path).read_bytes().startswith(b"\xef\xbb\xbf")
