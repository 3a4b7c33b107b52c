from generator.views.page import Link
from tests.views.policy_pages import view_of


def test_bands_of_a_ladder() -> None:
    expenses, discounts = view_of("sales-conduct").ladders
    assert [row.band for row in expenses.rows] == [
        "up to 1000 yuan/order (inclusive)",
        "more than 1000 yuan/order, up to 5000 yuan/order (inclusive)",
    ]
    assert expenses.rows[0].approvers == (Link("Direct superior"),)
    assert [link.path for link in expenses.rows[1].approvers] == [
        "roles/sales-manager.html",
        "roles/managing-director.html",
    ]
    assert expenses.rows[1].notice == "apply 2 working days ahead"
    assert expenses.notes == ("Anything beyond is refused.", "If urgent: by telephone first")
    assert expenses.ground == Link("Article 6", "policies/sales-conduct.html#article-6")
    assert (discounts.rows[0].band, discounts.ground) == ("All cases", None)
