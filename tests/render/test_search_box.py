"""The worker behind the real search box of Material: from a web server, under a strict policy, from a folder."""

import base64
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page

from generator.locale import catalogue
from generator.render.search_index import build_search_index, build_search_script, build_search_stub
from generator.views.page import SearchEntry
from tests.chromium import Chromium, served
from tests.render.search_corpus import ENTRIES
from tests.render.search_worker_harness import ASSETS

CONFIG = """
site_name: 岗位手册
use_directory_urls: false
theme: {name: material, language: zh, font: false, custom_dir: theme, features: [search.highlight]}
plugins: [search]
markdown_extensions: [attr_list]
extra: {polyfills: [assets/search/iframe-worker.js, assets/search/search-box.js]}
"""
MAIN = """
{% extends "base.html" %}
{% block config %}
  {% set before, after = super().split('"search": "', 1) %}
  {{- before }}"search": "{{ "assets/search/handbook-search.js" | url }}"{{ after.split('"', 1)[1] }}
{% endblock %}
"""
INLINE_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small handbook built by MkDocs, with our worker and our index in place of those of the theme."""
    root = tmp_path_factory.mktemp("an office") / "岗位 手册"
    shutil.copytree(ASSETS, root / "theme" / "assets" / "search")
    (root / "theme" / "main.html").write_text(MAIN, encoding="utf-8")
    (root / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    write_page(root / "docs" / "index.md", "# 首页")
    for location, entries in groupby(ENTRIES, key=lambda entry: entry.location.partition("#")[0]):
        body = "\n\n".join(f"{heading(entry)}\n\n{escape(entry.text)}" for entry in entries)
        write_page(root / "docs" / location.replace(".html", ".md"), body)
    environment = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], cwd=root, env=environment, check=True)
    script = build_search_script(build_search_index(ENTRIES, catalogue("zh-CN")))
    stub = build_search_stub(script)
    for name, text in (
        ("handbook-index.js", script),
        ("search_index.json", stub),
        ("search_index.js", f"var __index = {stub}"),
    ):
        (root / "site/search" / name).write_text(text, encoding="utf-8")
    return root / "site"


def heading(entry: SearchEntry) -> str:
    """The title of a page, or of a line far enough below the last one to be out of view."""
    anchor = entry.location.partition("#")[2]
    return f'<div style="height: 900px"></div>\n\n## {entry.title} {{#{anchor}}}' if anchor else f"# {entry.title}"


def write_page(file: Path, body: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # The theme's own index is not wanted: pages that it leaves out cost it nothing.
    file.write_text(f"---\nsearch: {{exclude: true}}\n---\n\n{body}\n", encoding="utf-8")


@pytest.fixture(scope="module")
def browser() -> Iterator[Chromium]:
    chromium = Chromium()
    yield chromium
    chromium.close()


def search(page: Page, address: str, query: str) -> None:
    """Opens a page and types into its search box."""
    page.goto(address)
    page.click("[data-md-component=search-query]")
    page.keyboard.insert_text(query)
    page.keyboard.press("End")
    page.wait_for_selector(".md-search-result__item")


def find(page: Page, address: str, query: str) -> tuple[str, str, bool]:
    """Title of the first line that is shown, where a click on it leads, and whether the line is then in view."""
    search(page, address, query)
    line = page.locator(".md-search-result__item").first.locator("h2").first
    title = line.inner_text()
    line.click()
    page.wait_for_function("location.hash !== ''")
    page.wait_for_timeout(300)
    in_view = "document.querySelector(':target').getBoundingClientRect().top"
    where = unquote(page.url.partition("://")[2].partition("/site/" if "/site/" in page.url else "/")[2])
    return title, where, 0 <= float(page.evaluate(in_view)) < 900


def found_from(browser: Chromium, address: str) -> list[str]:
    """Finds a line from a page in a folder of the site; hands back everything that the browser complained of."""
    complaints: list[str] = []
    requests: list[str] = []

    def work(page: Page) -> tuple[str, str, bool]:
        page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        return find(page, address, "客户資源")

    title, where, in_view = browser.run(work)
    assert title == "销售经理 · 职责 2"
    assert re.fullmatch(r"roles/sales-manager\.html\?h=客户资源#duty-2", where)
    assert in_view
    own = address.partition("/roles/")[0]
    assert [url for url in requests if not url.startswith((own, "data:", "blob:", "about:"))] == []
    return complaints


def test_the_site_asks_for_our_worker_and_for_no_other_host(site: Path) -> None:
    html = (site / "roles/buyer.html").read_text(encoding="utf-8")
    assert '"search": "../assets/search/handbook-search.js"' in html
    assert '<script src="../assets/search/iframe-worker.js"></script>' in html
    assert "unpkg" not in html


def test_a_line_is_found_and_opened_from_a_web_server(browser: Chromium, site: Path) -> None:
    with served(site) as base:
        assert found_from(browser, f"{base}/roles/buyer.html") == []


def test_a_line_is_found_and_opened_from_a_folder(browser: Chromium, site: Path) -> None:
    assert found_from(browser, (site / "roles/buyer.html").as_uri()) == []


def policy(file: Path) -> Mapping[str, str]:
    """Scripts of the site only; the theme's own inline scripts are named by their hashes."""
    text = file.read_text(encoding="utf-8") if file.suffix == ".html" else ""
    digests = {
        base64.b64encode(hashlib.sha256(code.encode()).digest()).decode() for code in INLINE_SCRIPT.findall(text)
    }
    hashes = " ".join(f"'sha256-{digest}'" for digest in sorted(digests))
    scripts = f"default-src 'none'; script-src 'self' {hashes}; worker-src 'self'; connect-src 'self'"
    return {"Content-Security-Policy": f"{scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:"}


def test_a_line_is_found_and_opened_under_a_strict_policy(browser: Chromium, site: Path) -> None:
    with served(site, policy) as base:
        assert found_from(browser, f"{base}/roles/buyer.html") == []


def test_what_the_author_wrote_stays_text_in_the_results(browser: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[str, int]:
        search(page, f"{base}/index.html", "引号")
        line = page.locator(".md-search-result__item article").nth(1)
        return line.inner_text(), line.locator("script, img").count()

    with served(site) as base:
        text, elements = browser.run(work)
    assert "A & B <script>alert(\"x\")</script> '引号' <img src=x onerror=alert(1)> 结束。" in text
    assert elements == 0


def test_enter_opens_the_best_match(browser: Chromium, site: Path) -> None:
    def enter(query: str) -> str:
        def work(page: Page) -> str:
            search(page, f"{base}/index.html", query)
            page.keyboard.press("Enter")
            page.wait_for_url("**/roles/**")
            return re.sub(r"\?[^#]*", "", page.url.removeprefix(f"{base}/"))

        return browser.run(work)

    with served(site) as base:
        assert enter("会计") == "roles/accountant.html"
        assert enter("销售主管 邮寄") == "roles/sales-supervisor.html#authority-2"
        assert enter("xsjl") == "roles/sales-manager.html"
