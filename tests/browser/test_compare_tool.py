"""Two roles compared: from a link, from a folder, and under a strict policy for scripts."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium, served

Way = Callable[[str], str]


def only_own_scripts(_: Path) -> Mapping[str, str]:
    return {"Content-Security-Policy": "script-src 'self'"}


@pytest.fixture(scope="module", params=["http", "file"])
def way(request: pytest.FixtureRequest, site: Path) -> Iterator[Way]:
    if request.param == "file":
        yield lambda path: (site / path).as_uri()
    else:
        with served(site, only_own_scripts) as base:
            yield lambda path: f"{base}/{path}"


def test_a_link_shows_what_two_roles_share_and_what_only_one_has(chromium: Chromium, way: Way) -> None:
    def work(page: Page) -> tuple[str, dict[str, int], list[str]]:
        page.goto(f"{way('compare.html')}?a=sales-manager&b=sales-supervisor")
        page.locator(".hb-compare").wait_for()
        heads = page.locator(".hb-compare h2").all_inner_texts()
        counts = {
            name: page.locator(f".hb-compare h2:text-is('{name}') + table td div").count()
            for name in ("共同的职责", "各自的职责", "适用的制度")
        }
        return page.locator("#compare-tool [role=status]").inner_text(), counts, heads

    status, counts, heads = chromium.run(work)
    assert status.startswith("共同职责")
    assert "只属于销售主管的" in status
    assert heads[:3] == ["基本情况", "共同的职责", "各自的职责"]
    assert all(counts.values())


def test_every_duty_of_both_is_shown_once_and_leads_to_its_line(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[list[str], str, str]:
        page.goto(f"{(site / 'compare.html').as_uri()}?a=marketing-vice-president&b=regional-manager")
        page.locator(".hb-compare").wait_for()
        links = page.locator(".hb-compare a[href*='#duty-']")
        targets = [link.get_attribute("href") or "" for link in links.all()]
        links.first.click()
        page.locator(":target").wait_for()
        return targets, page.locator(":target").inner_text(), page.url

    targets, marked, url = chromium.run(work)
    roles = json.loads((site / "data/handbook.json").read_text(encoding="utf-8"))["roles"]
    compared = [role for role in roles if role["id"] in ("marketing-vice-president", "regional-manager")]
    assert len(set(targets)) == len(targets) == sum(len(role["duties"]) for role in compared)
    assert marked
    assert "roles/" in url


def test_choosing_swapping_and_choosing_too_little(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[list[str], list[str], str, str]:
        page.goto((site / "compare.html").as_uri())
        page.locator("[name=a]").select_option("finance-manager")
        one_more = page.locator("#compare-tool [role=status]").inner_text()
        suggested = page.locator(".hb-nearest tbody tr:visible td:first-child").all_inner_texts()
        page.locator("[name=b]").select_option("hr-manager")
        page.locator(".hb-compare").wait_for()
        page.locator("[name=swap]").click()
        page.wait_for_function(
            "document.querySelector('.hb-compare thead th:nth-child(2)').textContent === '人力资源经理'"
        )
        heads = page.locator(".hb-compare thead th").all_inner_texts()[:3]
        address = str(page.evaluate("location.href"))
        page.locator("[name=b]").select_option("hr-manager")
        return suggested, heads, address, f"{one_more} {page.locator('#compare-tool [role=status]').inner_text()}"

    suggested, heads, address, said = chromium.run(work)
    assert suggested == ["财务经理"]
    assert heads == ["事项", "人力资源经理", "财务经理"]
    assert address.endswith("?a=hr-manager&b=finance-manager")
    assert said == "再选一个岗位，就能对比。 请选两个不同的岗位。"


def test_data_that_do_not_arrive_are_told(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> str:
        page.route("**/data/compare/*.js", lambda route: route.abort())
        page.goto(f"{(site / 'compare.html').as_uri()}?a=finance-manager&b=hr-manager")
        page.wait_for_function("document.querySelector('#compare-tool [role=status]').textContent")
        return page.locator("#compare-tool [role=status]").inner_text()

    assert "没有加载成功" in chromium.run(work)


def test_a_phone_shows_a_comparison_without_scrolling_sideways(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> int:
        page.set_viewport_size({"width": 360, "height": 740})
        page.goto(f"{(site / 'compare.html').as_uri()}?a=sales-manager&b=sales-supervisor")
        page.locator(".hb-compare").wait_for()
        width: int = page.evaluate("document.documentElement.scrollWidth")
        return width

    assert chromium.run(work) <= 360
