"""The registers of the shipped handbook as a reader uses them: with their filters, without a script, on a phone."""

from collections.abc import Callable
from typing import TypeVar

from playwright.sync_api import Page

from tests.chromium import Chromium

Result = TypeVar("Result")

PAGES = ("kpis.html", "forms.html", "calendar.html", "glossary.html", "workflows.html", "org-chart.html")


def on(chromium: Chromium, address: str, path: str, work: Callable[[Page], Result]) -> Result:
    def visit(page: Page) -> Result:
        page.goto(f"{address}/{path}")
        return work(page)

    return chromium.run(visit)


def without_script(chromium: Chromium, address: str, path: str, work: Callable[[Page], Result]) -> Result:
    def visit(page: Page) -> Result:
        browser = page.context.browser
        assert browser is not None
        context = browser.new_context(java_script_enabled=False)
        try:
            plain = context.new_page()
            plain.goto(f"{address}/{path}")
            return work(plain)
        finally:
            context.close()

    return chromium.run(visit)


def visible(page: Page, selector: str) -> list[str]:
    return [one.inner_text() for one in page.locator(selector).all() if one.is_visible()]


def test_what_a_salesperson_hands_in_on_monday_is_two_choices_away(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[list[str], list[str], str, int]:
        page.locator("[name=role]").select_option(label="业务员")
        page.get_by_label("周一").check()
        status = page.locator(".hb-tool [role=status]").inner_text()
        rows = visible(page, "tr[data-entry] td:first-child")
        return rows, visible(page, ".hb-week th"), status, page.locator("tr[data-entry]").count()

    rows, days, status, total = on(chromium, address, "calendar.html", ask)
    assert [row for row in rows if row.startswith("驻外周报表")]
    assert [row for row in rows if "客户资料卡" in row]
    assert not [row for row in rows if "周工作例会" in row]
    assert days == ["周一"]
    assert status == f"显示{len(rows)}条，共{total}条。"


def test_a_department_sees_what_concerns_any_of_its_roles(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> list[str]:
        page.locator("[name=department]").select_option(label="电话营销部")
        return visible(page, "tr[data-entry] td:first-child")

    rows = on(chromium, address, "calendar.html", ask)
    assert [row for row in rows if row.startswith("电话营销部周六值班")]
    assert [row for row in rows if row.startswith("部门会议")]
    assert not [row for row in rows if row.startswith("驻外周报表")]


def test_without_a_script_the_calendar_is_whole_and_a_day_can_still_be_chosen(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[int, bool, list[str], list[str]]:
        whole = len(visible(page, "tr[data-entry]"))
        tool = page.locator(".hb-tool").is_visible()
        page.get_by_label("周六").check()
        return whole, tool, visible(page, "tr[data-entry] td:first-child"), visible(page, "h2")

    whole, tool, rows, headings = without_script(chromium, address, "calendar.html", ask)
    assert whole > 150
    assert not tool
    assert [row for row in rows if row.startswith("周工作例会")]
    assert not [row for row in rows if row.startswith("驻外周报表")]
    assert headings == ["一周安排", "每天", "每周"]


def test_words_leave_the_lines_that_have_all_of_them_and_hide_what_is_empty(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[list[str], list[str], list[str], str, bool]:
        words = page.locator("[name=words]")
        words.fill("回款 销售经理")
        found, heads = visible(page, "tr[data-entry] td:first-child"), visible(page, "[data-entries-head]")
        words.fill("没有这个指标")
        nothing, status = visible(page, "h2"), page.locator(".hb-tool [role=status]").inner_text()
        page.get_by_role("button", name="清除").click()
        page.wait_for_timeout(50)
        every = page.locator("tr[data-entry]").count()
        return found, heads, nothing, status, len(visible(page, "tr[data-entry]")) == every

    found, heads, nothing, status, cleared = on(chromium, address, "kpis.html", ask)
    assert len(found) == len(heads) > 0
    assert all("回款" in head for head in heads)
    assert nothing == []
    assert status == "没有符合条件的内容。换一个词，或者清除条件。"
    assert cleared


def test_a_word_that_people_say_is_found_and_can_be_sent_to_a_colleague(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[list[str], list[str]]:
        return visible(page, "tr[data-entry] td:first-child"), visible(page, "h2")

    assert on(chromium, address, "glossary.html?words=辞退", ask) == (["解除劳动合同"], ["用语"])


def test_forms_can_be_filtered_without_a_script(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[int, list[str]]:
        page.get_by_label("样式待补").check()
        absent = len(visible(page, "tr[data-entry]"))
        page.get_by_label("台账").check()
        return absent, visible(page, "tr[data-entry] td:first-child")

    absent, registers = without_script(chromium, address, "forms.html", ask)
    assert absent == 10
    assert registers
    assert all("台账" in row for row in registers)


def test_a_department_of_the_chart_opens_its_roles_and_each_leads_to_its_page(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> tuple[bool, bool, str]:
        role = page.locator("#department-sales a[href='roles/sales-manager.html']")
        before = role.is_visible()
        page.locator("svg a[href='#department-sales']").focus()
        page.keyboard.press("Enter")
        role.wait_for(state="visible")
        after = role.is_visible()
        role.focus()
        page.keyboard.press("Enter")
        page.wait_for_url("**/roles/sales-manager.html")
        return before, after, page.locator("h1").inner_text()

    assert on(chromium, address, "org-chart.html", ask) == (False, True, "销售经理")


def test_on_a_phone_only_the_drawings_move_sideways(chromium: Chromium, address: str) -> None:
    def ask(page: Page) -> dict[str, int]:
        page.set_viewport_size({"width": 360, "height": 780})
        over = {}
        for path in PAGES:
            page.goto(f"{address}/{path}")
            page.evaluate("document.querySelectorAll('details').forEach((fold) => (fold.open = true))")
            over[path] = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        page.goto(f"{address}/workflows.html")
        over["drawing"] = page.evaluate(
            "(() => { const d = document.querySelector('.hb-drawing'); return d.scrollWidth - d.clientWidth; })()"
        )
        return over

    over = chromium.run(ask)
    assert over.pop("drawing") > 0
    assert set(over.values()) == {0}
