import pytest

from generator.render.menu import Menu
from generator.render.templates import environment
from generator.views.page import MenuItem
from tests.publish.links import read_page
from tests.samples.read import FULL, site

ITEMS = (
    MenuItem("Home", "index.html"),
    MenuItem(
        "Roles",
        "departments/index.html",
        (
            MenuItem(
                "A <b>",
                "departments/a.html",
                (MenuItem("One & only", "roles/one.html"), MenuItem("Two", "roles/two.html")),
            ),
            MenuItem("B", "departments/b.html", (MenuItem("Three", "roles/three.html"),)),
        ),
    ),
    MenuItem("Tools", None, (MenuItem("Chart", "chart.html"),)),
)


@pytest.fixture
def menu() -> Menu:
    return Menu(ITEMS, 'The "menu"')


def links(html: str) -> list[str]:
    return read_page(html).links


def test_only_the_branch_of_the_page_is_open(menu: Menu) -> None:
    assert links(menu.html("roles/one.html")) == [
        "../index.html",
        "../departments/index.html",
        "../departments/a.html",
        "../roles/one.html",
        "../roles/two.html",
        "../departments/b.html",
        "../chart.html",
    ]
    assert links(menu.html("index.html")) == ["index.html", "departments/index.html", "chart.html"]


def test_a_department_opens_itself(menu: Menu) -> None:
    assert "../roles/three.html" in links(menu.html("departments/b.html"))
    assert "../roles/one.html" not in links(menu.html("departments/b.html"))


def test_just_the_page_itself_is_marked(menu: Menu) -> None:
    html = menu.html("roles/two.html")
    assert html.count("aria-current") == 1
    assert 'data-page="roles/two.html" aria-current="page">Two<' in html


def test_a_page_outside_the_menu_is_not_marked(menu: Menu) -> None:
    assert "aria-current" not in menu.html("elsewhere.html")


def test_titles_are_text(menu: Menu) -> None:
    html = menu.html("roles/one.html")
    assert "A &lt;b&gt;" in html
    assert "One &amp; only" in html
    assert 'aria-label="The &#34;menu&#34;"' in html


def test_neighbours_share_what_was_drawn(menu: Menu, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    template = environment().get_template("partials/menu.html.j2")
    render = template.render

    def counted(**values: object) -> str:
        drawn.append(values["open"])
        return render(**values)

    monkeypatch.setattr(template, "render", counted)
    for path in ("roles/one.html", "roles/two.html", "departments/a.html", "roles/one.html"):
        menu.html(path)
    assert drawn == [("Roles", "A <b>")]
    menu.html("roles/three.html")
    assert drawn == [("Roles", "A <b>"), ("Roles", "B")]


def test_every_page_of_the_full_sample_finds_itself() -> None:
    menu = Menu(site(FULL).menu, "menu")
    for view in site(FULL).pages:
        assert menu.html(view.path).count("aria-current") == 1


def test_pages_with_the_same_menu_have_the_same_digest(menu: Menu) -> None:
    assert menu.digest("roles/one.html") == menu.digest("roles/two.html")
    assert menu.digest("roles/one.html") != menu.digest("roles/three.html")
    assert menu.digest("index.html") != menu.digest("roles/three.html")
    renamed = Menu((MenuItem("Start", "index.html"), *ITEMS[1:]), 'The "menu"')
    assert menu.digest("roles/one.html") != renamed.digest("roles/one.html")
