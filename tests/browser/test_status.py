"""Drafts, texts on trial and repealed texts in a real browser: marked where they stand, found only if they hold."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from generator.pipeline import Options, build
from tests.chromium import Chromium, served
from tests.conftest import MINIMAL

POLICY = """
id: {id}
title: {title}
owner: general-manager
applies_to: {{everyone: true}}
status: {status}
{more}
chapters: [{{no: 1, title: 总则, articles: [{{no: 1, text: 员工{text}。}}]}}]
revision: {{version: "2.0", effective: 2026-03-01}}
"""
CLERK = """
id: clerk
title: 文员
department: company
reports_to: general-manager
status: draft
purpose: 管理印章。
duties: [{no: 1, text: 登记每一次用章。}]
revision: {version: "0.1", effective: 2026-03-01}
"""


@pytest.fixture(scope="module")
def handbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small handbook with a text of every status, on a web server."""
    files = {
        "roles/company/clerk.yml": CLERK,
        "policies/canteen.yml": POLICY.format(
            id="canteen", title="食堂制度", status="repealed", text="在食堂排队", more=""
        ),
        "policies/meals.yml": POLICY.format(
            id="meals", title="用餐制度", status="trial", text="按时用餐", more="supersedes: [canteen]"
        ),
        "policies/parking.yml": POLICY.format(id="parking", title="停车制度", status="draft", text="按线停车", more=""),
    }
    project = tmp_path_factory.mktemp("status") / "handbook"
    shutil.copytree(MINIMAL, project)
    for name, text in files.items():
        (project / name).write_text(text, encoding="utf-8")
    built = build(project, Options(documents=False))
    assert built.site is not None
    with served(built.site) as address:
        yield address


def found(page: Page, address: str, words: str) -> list[str | None]:
    """Where the results lead to."""
    page.goto(f"{address}/index.html")
    page.locator("[data-md-component=search-query]").fill(words)
    page.locator(".md-search-result__item, .hb-none").filter(visible=True).first.wait_for()
    return [link.get_attribute("href") for link in page.locator(".md-search-result__link").all()]


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("roles/clerk.html", "草案：本岗位说明尚未生效。"),
        ("policies/parking.html", "草案：本制度尚未生效。"),
        ("policies/meals.html", "试行：本制度正在试行"),
        ("policies/canteen.html", "本制度已经废止，仅供查阅。 自2026-03-01起按《用餐制度》执行。"),
    ],
)
def test_a_banner_says_whether_the_text_holds(chromium: Chromium, handbook: str, path: str, said: str) -> None:
    def work(page: Page) -> str:
        page.goto(f"{handbook}/{path}")
        return page.locator("article .hb-banner").first.inner_text()

    assert chromium.run(work).startswith(said)


def test_menus_and_lists_mark_them(chromium: Chromium, handbook: str) -> None:
    def work(page: Page) -> tuple[str, str]:
        page.goto(f"{handbook}/policies/index.html")
        return page.locator(".hb-menu").inner_text(), page.locator("article table").inner_text()

    menu, table = chromium.run(work)
    for title in ("食堂制度（废止）", "用餐制度（试行）", "停车制度（草案）"):
        assert title in menu
    for status in ("废止", "试行", "草案", "生效"):
        assert status in table


@pytest.mark.parametrize(
    ("words", "page_of_them"),
    [("在食堂排队", "policies/canteen"), ("按线停车", "policies/parking"), ("登记每一次用章", "roles/clerk")],
)
def test_what_does_not_hold_is_not_found(chromium: Chromium, handbook: str, words: str, page_of_them: str) -> None:
    places = chromium.run(lambda page: found(page, handbook, words))
    assert [place for place in places if page_of_them in (place or "")] == []


def test_what_is_on_trial_is_found(chromium: Chromium, handbook: str) -> None:
    places = chromium.run(lambda page: found(page, handbook, "按时用餐"))
    assert any("policies/meals.html" in (place or "") for place in places)


def test_the_language_of_the_pages_is_chinese_as_written_on_the_mainland(chromium: Chromium, handbook: str) -> None:
    def work(page: Page) -> str | None:
        page.goto(f"{handbook}/index.html")
        return page.locator("html").get_attribute("lang")

    assert chromium.run(work) == "zh-CN"
