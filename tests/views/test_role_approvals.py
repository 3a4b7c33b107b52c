from generator.views.page import Link
from generator.views.role_approvals import approvals
from tests.samples.read import FULL, MINIMAL, context
from tests.views.role_pages import view_of


def test_of_what_others_ask_a_role_sees_its_own_bands() -> None:
    expenses, discounts = view_of("sales-manager").approvals.decides
    assert expenses.subject.path == "policies/sales-conduct.html#ladder-expenses"
    assert [row.band for row in expenses.rows] == [
        "up to 1000 yuan/order (inclusive)",
        "more than 1000 yuan/order, up to 5000 yuan/order (inclusive)",
    ]
    assert [[one.me for one in row.chain] for row in expenses.rows] == [[True], [True, False]]
    assert [row.band for row in discounts.rows] == ["All cases"]
    (director,) = view_of("managing-director").approvals.decides
    assert len(director.rows) == 1
    assert [one.me for one in director.rows[0].chain] == [False, True]


def test_who_asks_sees_the_superior_by_name_and_the_whole_chain() -> None:
    expenses, _ = view_of("sales-clerk").approvals.asks
    manager = Link('Sales manager <script>alert("title")</script>', "roles/sales-manager.html")
    assert [one.link for one in expenses.rows[0].chain] == [manager]
    assert [one.link.text for one in expenses.rows[1].chain] == [manager.text, "Managing director"]
    assert expenses.rows[0].form is not None
    assert expenses.rows[0].notes == ('with a "receipt"',)
    assert expenses.rows[1].notes == ("apply 2 working days ahead",)
    assert expenses.notes == ("Anything beyond is refused.", "If urgent: by telephone first")


def test_no_ladders_no_tables() -> None:
    made = context(MINIMAL)
    assert approvals(made.handbook.role["general-manager"], made).by_audience == ()
    assert [name for name, _ in approvals(context(FULL).handbook.role["sales-clerk"], context(FULL)).by_audience] == [
        "asks"
    ]
