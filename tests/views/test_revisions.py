from generator.views.page import Link
from generator.views.revisions import revision_rows
from tests.samples.read import FULL, context, page


def test_the_newest_comes_first_with_what_it_changed() -> None:
    made = context(FULL)
    first, second = revision_rows(made.handbook.policy["sales-conduct"], made)
    assert (first.version, first.effective, first.changes) == ("1.2", "2026-01-01", "Article 6 <new>")
    assert first.approved_by == Link("Managing director", "roles/managing-director.html")
    assert (second.version, second.approved_by, second.changes) == ("1.1", None, None)


def test_a_date_that_is_not_decided_is_a_rule() -> None:
    made = context(FULL)
    assert revision_rows(made.handbook.role["storekeeper"], made)[0].effective == made.phrases.blank


def test_what_nobody_wrote_is_said() -> None:
    assert "<td>Not written</td>" in page(FULL, "policies/sales-conduct.html").html
