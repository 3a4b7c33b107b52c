from generator.views.page import Link
from tests.views.role_pages import view_of


def test_duties_stand_in_their_groups() -> None:
    groups = view_of("sales-manager").duties
    assert [(group.title, [row.no for row in group.rows]) for group in groups] == [
        ('Customers <script>alert("group")</script>', ["1.1", "1.2"]),
        ("Team", ["2.1", "2.2"]),
    ]


def test_a_duty_says_who_answers_for_it_only_where_the_role_assists() -> None:
    first, assisting = view_of("sales-manager").duties[0].rows[0], view_of("sales-manager").duties[1].rows[0]
    assert (first.part, first.owner) == (None, None)
    assert (assisting.part, assisting.owner) == (
        "responsible",
        Link("Managing director", "roles/managing-director.html"),
    )


def test_a_duty_leads_to_the_measures_that_it_is_scored_by() -> None:
    duty = view_of("sales-manager").duties[0].rows[0]
    assert duty.kpis == (Link('Complaints closed <script>alert("kpi")</script>', "#kpi-complaints-closed"),)
