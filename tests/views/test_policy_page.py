import pytest

from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import FULL, context
from tests.views.policy_pages import CONDUCT, made, view_of


def test_chapters_first_then_the_rules_as_data() -> None:
    assert [section.anchor for section in made("sales-conduct").sections] == [
        "chapter-1",
        "chapter-2",
        "penalties",
        "rewards",
        "ladders",
        "workflows",
        "cadences",
        "forms",
        "terms",
        "revisions",
    ]
    assert [section.anchor for section in made("trips").sections] == ["chapter-1", "rewards", "revisions"]


def test_glance_names_scope_and_who_answers() -> None:
    facts = {
        fact.label: [value.path or value.text for value in fact.values] for fact in view_of("sales-conduct").glance
    }
    assert facts == {
        "Applies to": ["departments/sales.html", "roles/storekeeper.html"],
        "Owner": ["roles/sales-manager.html"],
        "Interpreted by": ["roles/managing-director.html"],
        "Approved by": ["roles/managing-director.html"],
        "Supersedes": ["policies/trips.html"],
    }


def test_a_scope_of_nobody_is_said(project: Project) -> None:
    text = (FULL / "policies/trips.yml").read_text(encoding="utf-8").replace("{everyone: true}", "{}")
    root = project({"policies/trips.yml": text}, base=FULL)
    assert view_of("trips", root).glance[0].values == (Link("None"),)


@pytest.mark.parametrize("status", ["draft", "trial", "repealed"])
def test_a_policy_that_is_not_in_force_says_so(project: Project, status: str) -> None:
    text = (FULL / "policies/trips.yml").read_text(encoding="utf-8").replace("status: trial", f"status: {status}")
    root = project({"policies/trips.yml": text}, base=FULL)
    notice = view_of("trips", root).notice
    assert notice is not None
    assert notice.startswith(context(FULL).text(f"policy.notice-{status}"))
    assert view_of("sales-conduct").notice is None


def test_unknown_ids_become_text(project: Project) -> None:
    text = (FULL / CONDUCT).read_text(encoding="utf-8")
    text = text.replace("refers_to: [trips]", "refers_to: [nothing]").replace("form: complaint-form}", "form: no-form}")
    view = view_of("sales-conduct", project({CONDUCT: text}, base=FULL))
    assert view.chapters[0].articles[0].refers_to == (Link("nothing", None),)
    assert view.ladders[0].rows[0].form == Link("no-form", None)


def test_terms_have_anchors_by_their_place() -> None:
    assert view_of("sales-conduct").terms == (("term-1", "Customer <c>", 'Whoever asks {{ us }} for a "price".'),)
