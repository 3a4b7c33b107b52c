"""Whoever scans the code of a printed copy is told in a real browser whether it is current."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page

from generator.model.fingerprint import Fingerprints
from generator.pipeline import Options, build
from generator.project import check
from tests.chromium import Chromium, served
from tests.conftest import MINIMAL

CLERK = """
id: clerk
title: 文员
department: company
reports_to: general-manager
purpose: 管理印章。
duties: [{no: 1, text: 登记每一次用章。}]
revision: {version: "1.2", effective: 2026-03-01, changes: 增加登记}
history:
  - {version: "1.1", effective: 2026-02-01, changes: <b>改了名称</b>}
  - {version: "1.0", effective: 2026-01-01, changes: 第一版}
"""
OTHER = "AAA-AAA-AAA"


@dataclass(frozen=True)
class Site:
    """The page of the clerk on a web server, and its fingerprint."""

    page: str
    fingerprint: str


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project = tmp_path_factory.mktemp("copies") / "handbook"
    shutil.copytree(MINIMAL, project)
    (project / "roles/company/clerk.yml").write_text(CLERK, encoding="utf-8")
    built = build(project, Options(documents=False))
    assert built.site is not None
    handbook = check(project).handbook
    assert handbook is not None
    with served(built.site) as address:
        yield Site(f"{address}/roles/clerk.html", Fingerprints(handbook).role("clerk"))


def said(chromium: Chromium, address: str) -> list[str]:
    """What the page says about the copy, line by line; only what can be seen."""

    def read(page: Page) -> list[str]:
        page.goto(address)
        return [line.strip() for line in page.inner_text(".hb-copy-said").splitlines() if line.strip()]

    return chromium.run(read)


def test_nothing_is_said_to_those_who_have_scanned_nothing(chromium: Chromium, site: Site) -> None:
    assert said(chromium, site.page) == []
    assert said(chromium, f"{site.page}?f=&v=1.0") == []


def test_a_current_copy(chromium: Chromium, site: Site) -> None:
    same = ["您扫码的这份打印件与现行文本一致。"]
    assert said(chromium, f"{site.page}?f={site.fingerprint}&v=1.2") == same
    assert said(chromium, f"{site.page}?f={site.fingerprint.lower()}&v=1.0") == same


def test_an_old_copy_is_told_what_was_revised_since(chromium: Chromium, site: Site) -> None:
    assert said(chromium, f"{site.page}?f={OTHER}&v=1.0") == [
        "您扫码的这份打印件不是现行文本。请以本页为准，并换一份新的。",
        f"这份打印件的版本和指纹：1.0 · {OTHER}",
        "这份打印件以后的修订：",
        "版本 1.2（2026-03-01 起）：增加登记",
        "版本 1.1（2026-02-01 起）：<b>改了名称</b>",
    ]
    assert len(said(chromium, f"{site.page}?f={OTHER}&v=0.5")) == 6


def test_a_change_without_a_new_version_is_admitted(chromium: Chromium, site: Site) -> None:
    lines = said(chromium, f"{site.page}?f={OTHER}&v=1.2")
    assert lines[-1] == "修订记录里没有写改了什么，请与发给您打印件的人核对。"
    assert len(lines) == 3


def test_a_sign_off_sheet_is_compared_with_the_sheet(chromium: Chromium, site: Site) -> None:
    def sheet(page: Page) -> str | None:
        page.goto(site.page)
        return page.get_attribute("[data-copy]", "data-copy-sign-off")

    current = chromium.run(sheet)
    assert current
    assert current != site.fingerprint
    assert said(chromium, f"{site.page}?f={current}&v=1.2&s=1") == ["您扫码的这份打印件与现行文本一致。"]
    assert "请打印新的签收页" in said(chromium, f"{site.page}?f={OTHER}&v=1.2&s=1")[-1]


@pytest.mark.parametrize("query", ["f=<img src=x onerror=alert(1)>", "f=AAA-AAA-AA", "f=AAA-AAA-AAA-AAA", "v=1.0"])
def test_what_is_no_fingerprint_is_left_alone(chromium: Chromium, site: Site, query: str) -> None:
    assert said(chromium, f"{site.page}?{query}") == []


def test_nothing_from_the_address_becomes_markup(chromium: Chromium, site: Site) -> None:
    lines = said(chromium, f"{site.page}?f={OTHER}&v=<i>1.0</i>")
    assert lines[1] == f"这份打印件的版本和指纹：<i>1.0</i> · {OTHER}"


def test_without_a_script_the_page_still_says_its_fingerprint(chromium: Chromium, site: Site) -> None:
    def plain(page: Page) -> str:
        page.route("**/copy-check.js", lambda route: route.abort())
        page.goto(site.page)
        return page.inner_text(".hb-copy > p")

    expected = f"现行文本指纹：{site.fingerprint} · 打印件上的指纹与此不同的，以本页为准"
    assert chromium.run(plain) == expected
