from dataclasses import dataclass

from markupsafe import Markup

from generator.render.shown_text import shown_text
from generator.views.page import Link, PageView, SectionView


@dataclass(frozen=True)
class View:
    title: str
    links: tuple[Link, ...]
    rows: dict[str, list[str]]
    prose: Markup
    anchor: str = "not-shown"


def test_every_text_of_a_view_is_read_once_and_no_address() -> None:
    view = View(
        "岗位",
        (Link("财务部", "departments/finance.html"), Link("岗位")),
        {"周一": ["交  报表"]},
        Markup("<p>甲 &amp; 乙<b>丙</b></p>"),
    )
    page = PageView("a.html", "role", "岗位", "", (SectionView("duties", "职责", "duties", ("第一条",)),), view)
    assert list(shown_text(page)) == ["岗位", "财务部", "交 报表", "甲 & 乙", "丙", "职责", "第一条"]
