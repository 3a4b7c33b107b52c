from generator.views.first_week_people import people
from tests.samples.read import FULL, context


def known(role: str) -> dict[str, tuple[str, ...]]:
    made = context(FULL)
    return {person.link.path or person.link.text: person.why for person in people(made.handbook.role[role], made)}


def test_everybody_comes_once_with_all_reasons() -> None:
    assert known("sales-clerk") == {
        "roles/sales-manager.html": ("Reports to", "scores me", "enforces penalties against me"),
    }


def test_superiors_come_first_then_reports_scorers_and_partners() -> None:
    assert known("sales-manager") == {
        "roles/managing-director.html": ("Reports to", "scores me"),
        "roles/workshop-manager.html": ("Also guided by", "cooperates with: delivery dates"),
        "roles/sales-clerk.html": ("Direct reports",),
        "departments/company.html": ("reports to: figures",),
    }
