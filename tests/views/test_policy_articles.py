from generator.views.page import Link
from tests.views.policy_pages import view_of


def test_articles_and_items_have_the_labels_that_staff_cite() -> None:
    article = view_of("sales-conduct").chapters[0].articles[0]
    assert (article.anchor, article.label, article.title) == ("article-1", "Article 1", "Purpose <i>")
    assert [(item.anchor, item.label) for item in article.items] == [("article-1-1", "(1)"), ("article-1-2", "(2)")]
    assert [(item.anchor, item.label) for item in article.items[0].items] == [
        ("article-1-1-1", "1."),
        ("article-1-1-2", "2."),
    ]
    assert article.refers_to == (Link("Trips", "policies/trips.html"),)


def test_the_text_of_an_article_keeps_its_lines() -> None:
    text = view_of("sales-conduct").chapters[0].articles[0].text
    assert text.splitlines()[:3] == ["This policy says how we treat customers.", "", "# Not a heading"]
