"""As a new hire would: from the home page, a question as people ask it is answered by one search."""

import gzip
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium

KILOBYTE = 1000


@pytest.mark.parametrize(
    ("question", "place", "answer"),
    [
        ("迟到三次会怎样", "policies/sales-conduct.html", "第3次起 罚款20元"),
        ("5天的假找谁批", "policies/sales-attendance.html", "超过3天、7天以内（含） 直接上级"),
        ("我的KPI谁打分", "policies/performance-management.html", "再由直接上级评分"),
        ("客户投诉多久要处理完", "policies/complaint-handling.html", "接到投诉后24小时内"),
        ("我每周一要交什么", "roles/sales-representative.html", "每周一10:00前提交《客户资料卡》《工作日志》"),
    ],
)
def test_one_search_answers_a_question(
    chromium: Chromium, address: str, question: str, place: str, answer: str
) -> None:
    def work(page: Page) -> tuple[bool, str, bool]:
        page.goto(f"{address}/index.html")
        page.locator("#home-search").fill(question)
        page.keyboard.press("Enter")
        page.locator(".md-search-result__link").first.wait_for()
        results = page.locator(".md-search-result__link").filter(has_text=answer.split(maxsplit=1)[0])
        result = results.first
        says = answer in " ".join(result.inner_text().split())
        box = result.bounding_box()
        in_sight = box is not None and box["y"] >= 0 and box["y"] + box["height"] <= 900
        result.click()
        page.wait_for_url(f"**/{place}**")
        line = page.locator(":target")
        line.wait_for()
        opened = " ".join(line.inner_text().split())
        on_screen: bool = line.evaluate(
            "el => el.getBoundingClientRect().top >= 0 && el.getBoundingClientRect().top < 900"
        )
        return says and in_sight, opened, on_screen

    said, opened, on_screen = chromium.run(work)
    assert said
    assert answer.rsplit(maxsplit=1)[-1] in opened
    assert on_screen


def test_what_awaits_one_after_the_third_time_is_two_clicks_and_a_word_away(chromium: Chromium, address: str) -> None:
    def work(page: Page) -> str:
        page.goto(f"{address}/index.html")
        page.locator("article a[href='penalties.html']").first.click()
        page.locator(".hb-tool input").first.fill("迟到三次会怎样")
        return " ".join(page.locator("tr:visible", has_text="8:30").first.inner_text().split())

    assert "第3次起 罚款20元" in chromium.run(work)


def test_a_page_of_a_role_is_soon_there_also_on_a_phone(site: Path) -> None:
    sizes = {file.name: len(gzip.compress(file.read_bytes(), 6)) for file in (site / "roles").glob("*.html")}
    assert len(sizes) > 30
    assert {name: size for name, size in sizes.items() if size > 40 * KILOBYTE} == {}
