from generator.views.page import Link
from tests.views.role_pages import view_of

CONDUCT = "policies/sales-conduct.html"


def test_policies_name_the_articles_that_concern_the_role() -> None:
    conduct, trips = view_of("sales-clerk").policies
    assert conduct.link.path == CONDUCT
    assert [link.text for link in conduct.articles] == [f"Article {no}" for no in (2, 3, 4, 5, 6)]
    assert conduct.articles[0] == Link("Article 2", f"{CONDUCT}#article-2")
    assert trips.link.text == "Trips (trial)"


def test_the_heaviest_article_has_the_most_rules() -> None:
    conduct = view_of("sales-clerk").policies[0]
    assert conduct.rules == 6
    assert [link.text for link in conduct.heaviest] == ["Article 3", "Article 2", "Article 5"]


def test_a_policy_that_binds_by_a_part_only_is_named_too() -> None:
    assert [row.link.path for row in view_of("managing-director").policies] == ["policies/trips.html"]
    assert view_of("managing-director").policies[0].rules == 0
