import logging
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.publish.mkdocs_site import build_mkdocs_site
from generator.render.site import Page
from generator.views.page import MenuItem, PageView, SiteView
from tests.publish.conftest import Roads
from tests.publish.links import read_page
from tests.samples.read import FULL, MINIMAL, drawn, pages, site


def build(view: SiteView, target: Path) -> None:
    build_mkdocs_site(view, drawn(MINIMAL), {"assets/x.css": b"x"}, target)


def test_pages_and_files_are_written(tmp_path: Path) -> None:
    build(site(MINIMAL), tmp_path / "site")
    assert {page.path for page in pages(MINIMAL)} <= {
        file.relative_to(tmp_path / "site").as_posix() for file in (tmp_path / "site").rglob("*.html")
    }
    assert (tmp_path / "site/assets/x.css").read_bytes() == b"x"


def test_a_warning_of_the_engine_stops_the_build(tmp_path: Path) -> None:
    view = site(MINIMAL)
    lost = replace(view, menu=(*view.menu, MenuItem("Lost", "lost.html")))
    before = logging.getLogger("mkdocs").level, list(logging.getLogger("mkdocs").handlers)
    with pytest.raises(RuntimeError, match=r"lost\.md"):
        build(lost, tmp_path / "site")
    assert (logging.getLogger("mkdocs").level, list(logging.getLogger("mkdocs").handlers)) == before


def test_nothing_of_the_machine_is_on_a_page(roads: Roads, tmp_path: Path) -> None:
    folder = roads("full", "fast")
    for file in folder.rglob("*.html"):
        text = file.read_text(encoding="utf-8")
        assert str(tmp_path.parent) not in text
        assert str(FULL) not in text


def test_two_days_later_it_is_the_same_to_the_byte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    contents = []
    for day in ("1000000000", "1700000000"):
        monkeypatch.setenv("SOURCE_DATE_EPOCH", day)
        build(site(MINIMAL), tmp_path / day)
        files = sorted(file for file in (tmp_path / day).rglob("*") if file.is_file())
        contents.append({file.relative_to(tmp_path / day): file.read_bytes() for file in files})
    assert contents[0].keys() == contents[1].keys()
    assert [name for name, content in contents[0].items() if contents[1][name] != content] == []


def test_a_page_that_has_not_changed_is_taken_over_and_not_drawn(tmp_path: Path) -> None:
    old = tmp_path / "old.html"
    old.write_text("as it was", encoding="utf-8")
    asked: list[str] = []

    def draw(view: PageView) -> Page:
        asked.append(view.path)
        return drawn(MINIMAL)(view)

    told: list[None] = []
    build_mkdocs_site(
        site(MINIMAL), draw, {}, tmp_path / "site", unchanged={"index.html": old}, on_page=lambda: told.append(None)
    )
    assert len(told) == len(site(MINIMAL).pages)
    assert (tmp_path / "site/index.html").read_text(encoding="utf-8") == "as it was"
    assert sorted(asked) == sorted(view.path for view in site(MINIMAL).pages if view.path != "index.html")
    build(site(MINIMAL), tmp_path / "whole")
    for view in site(MINIMAL).pages:
        if view.path != "index.html":
            assert (tmp_path / "site" / view.path).read_bytes() == (tmp_path / "whole" / view.path).read_bytes()
    assert not (tmp_path / "site/empty.html").exists()


def test_a_page_is_drawn_again_as_the_build_would_write_it(tmp_path: Path) -> None:
    unchanged = {"roles/general-manager.html": tmp_path / "old.html"}
    (tmp_path / "old.html").write_text("as it was", encoding="utf-8")
    build(site(MINIMAL), tmp_path / "site")
    frame = build_mkdocs_site(site(MINIMAL), drawn(MINIMAL), {}, tmp_path / "other", unchanged=unchanged)
    for view in site(MINIMAL).pages:
        assert frame.html(view, drawn(MINIMAL)) == (tmp_path / "site" / view.path).read_bytes()
        assert view.path in frame
    assert "nowhere.html" not in frame


def test_templates_of_the_theme_are_compiled_once(tmp_path: Path, compiled: list[str]) -> None:
    build(site(MINIMAL), tmp_path / "first")
    compiled.clear()
    build(site(MINIMAL), tmp_path / "second")
    # The engine's search has an environment of its own, for its words.
    assert [name for name in compiled if not name.startswith("partials/language")] == []


def test_a_site_that_knows_its_address_says_it(tmp_path: Path) -> None:
    build(replace(site(MINIMAL), address="https://intranet.example/books/roles", date="2026-03-01"), tmp_path / "site")
    base = "https://intranet.example/books/roles/"
    sitemap = (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8")
    assert set(re.findall("<loc>(.*)</loc>", sitemap)) == {base + view.path for view in site(MINIMAL).pages}
    assert set(re.findall("<lastmod>(.*)</lastmod>", sitemap)) == {"2026-03-01"}
    page = (tmp_path / "site/roles/general-manager.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{base}roles/general-manager.html">' in page
    # A web server gives this page under every address, so that nothing on it may depend on where it stands.
    lost = (tmp_path / "site/404.html").read_text(encoding="utf-8")
    assert 'href="/books/roles/assets/handbook.css"' in lost
    assert {link for link in read_page(lost).links if not link.startswith(("/books/roles/", "#"))} == set()


def test_a_site_without_an_address_says_none(tmp_path: Path) -> None:
    build(replace(site(MINIMAL), address=None), tmp_path / "site")
    assert "<loc>" not in (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8")
    assert "canonical" not in (tmp_path / "site/index.html").read_text(encoding="utf-8")
