from generator.views.page import Link
from tests.views.role_pages import view_of


def test_only_a_verb_that_decides_is_marked() -> None:
    approve, propose = view_of("sales-manager").authority
    assert (approve.decides, propose.decides) == (True, False)
    assert approve.limit == "≤ 5000 yuan/order (before tax)"
    assert approve.above == Link("Managing director", "roles/managing-director.html")
