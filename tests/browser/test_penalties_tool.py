"""What happens if, asked as a reader asks it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium


def asked(chromium: Chromium, site: Path, query: str) -> dict[str, str]:
    """Anchor of a rule → its sentence about the nth time, for the rules that are shown."""

    def work(page: Page) -> dict[str, str]:
        page.goto(f"{(site / 'penalties.html').as_uri()}?{query}")
        page.locator("#penalties-tool").wait_for()
        return {
            row.get_attribute("id") or "": row.locator(".hb-nth").inner_text()
            for row in page.locator(".hb-rules tbody tr:visible").all()
        }

    return chromium.run(work)


@pytest.mark.parametrize("question", ["迟到三次会怎样", "第3次迟到", "迟到&nth=３"])
def test_being_late_three_times_is_answered(chromium: Chromium, site: Path, question: str) -> None:
    answer = asked(chromium, site, f"act={question}")
    assert answer["penalty-late-for-morning-meeting"].startswith("第3次：罚款20元")
    assert len(answer) <= 3


def test_the_step_of_the_count_is_marked_and_the_first_one_that_fits_counts(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> list[str]:
        page.goto(f"{(site / 'penalties.html').as_uri()}?act=与客户争吵")
        marked = []
        for count in ("1", "2", "3", "7"):
            page.locator("[name=nth]").fill(count)
            marked.append(page.locator("#penalty-quarrel-with-customer .hb-hit .hb-result").inner_text())
        return marked

    once, twice, thrice, often = chromium.run(work)
    assert once == twice == "由店长记录"
    assert thrice == often == "解除劳动合同"


def test_the_rules_of_a_role_and_of_a_kind_are_shown_alone(chromium: Chromium, site: Path) -> None:
    everything = asked(chromium, site, "")
    clerk = asked(chromium, site, "role=hr-manager")
    fines = asked(chromium, site, "role=sales-manager&kind=fine")
    assert "penalty-late-for-morning-meeting" not in clerk
    assert "penalty-late-for-morning-meeting" in fines
    assert 0 < len(fines) < len(everything)
    assert set(clerk) < set(everything)


def test_headings_of_policies_without_a_match_are_hidden_and_nothing_found_is_said(
    chromium: Chromium, site: Path
) -> None:
    def work(page: Page) -> tuple[int, int, bool]:
        page.goto(f"{(site / 'penalties.html').as_uri()}?act=迟到")
        headings = page.locator(".md-content h2:visible").count()
        page.locator("[name=act]").fill("飞行")
        empty = page.locator("[data-slot=nothing]").is_visible()
        return headings, page.locator(".md-content h2:visible").count(), empty

    assert chromium.run(work) == (1, 0, True)


def test_a_rule_is_still_opened_by_its_anchor(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> bool:
        page.goto(f"{(site / 'penalties.html').as_uri()}#penalty-late-for-morning-meeting")
        return page.locator("tr:target").is_visible()

    assert chromium.run(work)
