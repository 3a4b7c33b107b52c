from generator.views.decisions import DecisionBlock, DecisionsPage, decisions
from generator.views.page import PageView
from tests.samples.read import FULL, MINIMAL, context, page


def made() -> PageView:
    (view,) = decisions(context(FULL))
    return view


def test_no_decisions_no_page() -> None:
    assert list(decisions(context(MINIMAL))) == []


def test_each_decision_stands_under_its_number() -> None:
    view = made()
    assert view.path == "decisions.html"
    assert [(section.anchor, section.title) for section in view.sections] == [("C1", "C1 Fine for smoking <where>")]
    assert isinstance(view.view, DecisionsPage)
    assert view.view.count == "1 decisions"


def test_a_decision_says_who_said_what_how_it_ended_and_what_it_touches() -> None:
    block = made().sections[0].item
    assert isinstance(block, DecisionBlock)
    assert [(link.text, link.path, says) for link, says in block.statements] == [
        ("P1 C", "sources/s000.html#part-1-3", "Everywhere, 50 <yuan>."),
        ("P1 A", "sources/s000.html#part-1-1", "Nowhere."),
    ]
    assert block.settled == "In the shop, 10 yuan a day."
    assert [link.path for link in block.touches] == ["policies/sales-conduct.html#article-3", "departments/sales.html"]


def test_a_search_finds_the_page_and_each_decision() -> None:
    assert [entry.location for entry in made().search] == ["decisions.html", "decisions.html#C1"]
    for words in ("Everywhere, 50 <yuan>.", "In the shop", "business of the law"):
        assert words in made().search[1].text


def test_the_page_is_drawn_with_its_text_escaped() -> None:
    html = page(FULL, "decisions.html").html
    assert '<h2 id="C1">C1 Fine for smoking &lt;where&gt;</h2>' in html
    assert "<script>alert" not in html
    assert "Everywhere, 50 &lt;yuan&gt;." in html
