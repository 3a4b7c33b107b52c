import pytest

from generator.views import finders
from generator.views.finders import FINDERS, Finder, finder_pages
from generator.views.home import Home
from tests.samples.read import FULL, context, page_view, site


def test_every_finder_of_a_full_handbook_has_its_page_its_line_in_the_menu_and_its_place_on_the_first_page() -> None:
    found = finder_pages(context(FULL))
    assert [finder for finder, _ in found] == list(FINDERS)
    assert all(page.path == finder.path for finder, page in found)
    menu = [item.path for item in site(FULL).menu[-1].children]
    assert menu[: len(FINDERS)] == [finder.path for finder in FINDERS]
    home = page_view(FULL, "index.html").view
    assert isinstance(home, Home)
    offered = {link.path for link, _ in (*home.tools, *home.for_hr)}
    assert offered >= {finder.path for finder in FINDERS}


def test_a_finder_without_anything_to_find_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finders, "FINDERS", (Finder("penalties", "penalties.html", lambda _: None), FINDERS[0]))
    assert [finder.path for finder, _ in finder_pages(context(FULL))] == [FINDERS[0].path]
