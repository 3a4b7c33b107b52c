"""The page of the preview in a real browser."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from generator.commands.preview import Preview
from generator.commands.preview_server import PreviewServer
from generator.commands.session import Session
from generator.locale import catalogue
from tests.chromium import Chromium
from tests.commands.test_serve import free_port
from tests.conftest import Project

ROLE = "roles/company/general-manager.yml"
PANEL = "#handbook-preview"


@pytest.fixture
def chromium() -> Iterator[Chromium]:
    browser = Chromium()
    yield browser
    browser.close()


@pytest.fixture
def served(project: Project, tmp_path: Path) -> Iterator[tuple[Path, str]]:
    root = project()
    preview = Preview(Session(catalogue("zh-CN")), root, tmp_path)
    preview.rebuild()
    ready = threading.Event()
    server = PreviewServer(preview, "127.0.0.1", free_port(), lambda _: ready.set())
    thread = threading.Thread(target=server.run, kwargs={"open_browser": False})
    thread.start()
    assert ready.wait(30)
    yield root, f"{server.url}roles/general-manager.html"
    server.shutdown(wait=True)
    thread.join(30)
    assert not thread.is_alive()


def replace(root: Path, old: str, new: str) -> None:
    text = (root / ROLE).read_text(encoding="utf-8")
    assert old in text
    (root / ROLE).write_text(text.replace(old, new), encoding="utf-8")


def test_the_page_follows_the_file_and_the_panel_comes_and_goes(served: tuple[Path, str], chromium: Chromium) -> None:
    root, address = served

    def work(page: Page) -> None:
        page.set_default_timeout(30_000)
        page.goto(address)
        assert page.locator(PANEL).count() == 0
        replace(root, "对公司的经营结果负责", "对公司的长远发展负责")
        page.get_by_text("对公司的长远发展负责").first.wait_for()

        replace(root, "reports_to: null", "reports_to: '<b>nobody</b>'")
        panel = page.locator(PANEL)
        panel.wait_for()
        assert page.get_by_role("alert").count() == 1
        assert "<b>nobody</b>" in panel.inner_text()
        assert f"{ROLE}:4:13" in panel.inner_text()
        panel.get_by_role("button").click()
        assert panel.count() == 0
        page.reload()
        assert "对公司的长远发展负责" in page.content()
        assert panel.count() == 0

        replace(root, "reports_to: '<b>nobody</b>'", "reports_to: nobody")
        panel.wait_for()
        replace(root, "reports_to: nobody", "reports_to: null")
        panel.wait_for(state="detached")

    chromium.run(work)
