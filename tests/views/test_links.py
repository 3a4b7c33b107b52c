import pytest

from generator.model.places import number_anchor
from generator.views import links
from generator.views.links import Links
from generator.views.page import Link
from tests.samples.read import FULL, context


@pytest.fixture
def made() -> Links:
    return context(FULL).links


def test_known_ids_lead_to_their_pages(made: Links) -> None:
    assert made.role("storekeeper") == Link("Storekeeper", "roles/storekeeper.html")
    assert made.department("workshop") == Link("Workshop", "departments/workshop.html")
    assert made.policy("trips") == Link("Trips", "policies/trips.html")
    assert made.form("order-register") == Link("Order register", "policies/sales-conduct.html#form-order-register")


def test_unknown_ids_become_text(made: Links) -> None:
    for look_up in (made.role, made.department, made.policy, made.form):
        assert look_up("nowhere") == Link("nowhere", None)


def test_several_keep_their_order(made: Links) -> None:
    assert [link.text for link in made.roles(("storekeeper", "nobody", "sales-clerk"))] == [
        "Storekeeper",
        "nobody",
        "Sales clerk",
    ]
    assert [link.path is None for link in made.forms(("nothing", "order-register"))] == [True, False]


def test_paths() -> None:
    assert links.role_path("a") == "roles/a.html"
    assert links.department_path("a") == "departments/a.html"
    assert links.policy_path("a") == "policies/a.html"
    assert links.job_description_path("a") == "print/a.pdf"
    assert links.sign_off_path("a") == "print/sign-off/a.pdf"
    assert links.policy_document_path("a") == "print/policy-a.pdf"
    assert links.workflow_path("a", "b") == "workflows.html#a-b"
    assert links.calendar_path("a") == "data/calendars/a.ics"


@pytest.mark.parametrize(("no", "anchor"), [("1", "duty-1"), ("1.2", "duty-1-2"), (12, "duty-12")])
def test_anchor_of_a_number(no: str | int, anchor: str) -> None:
    assert number_anchor("duty", no) == anchor
