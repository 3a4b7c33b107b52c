from generator.views.page import Link
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context


def department(name: str, rest: str) -> dict[str, str]:
    return {f"roles/{name}/_department.yml": f"id: {name}\ntitle: {name}\n{rest}\n"}


def test_departments_stand_above_those_below_and_siblings_by_code(project: Project) -> None:
    files = (
        department("b", "code: A-2\nparent: company")
        | department("c", "code: A-1\nparent: company")
        | department("deep", "parent: c")
        | department("uncoded", "parent: company")
    )
    made = context(project(files))
    assert [one.id for one in made.departments] == ["company", "c", "deep", "b", "uncoded"]


def test_departments_in_a_loop_and_below_nobody_are_still_there(project: Project) -> None:
    files = department("a", "parent: b") | department("b", "parent: a") | department("lost", "parent: nowhere")
    made = context(project(files))
    assert sorted(one.id for one in made.departments) == ["a", "b", "company", "lost"]


def test_roles_and_policies_stand_by_code_then_by_id() -> None:
    made = context(FULL)
    assert [role.id for role in made.roles_of("workshop")] == ["workshop-manager", "storekeeper"]
    assert [role.id for role in made.roles_of("sales")] == ["sales-manager", "sales-clerk"]
    assert [policy.id for policy in made.policies] == ["sales-conduct", "trips"]
    assert made.roles_of("nowhere") == ()


def test_sentences_come_in_the_language_of_the_handbook() -> None:
    assert context(FULL).text("menu.home") == "Home"
    assert context(MINIMAL).text("menu.home") != "Home"
    assert context(FULL).text("lists.role-count", count=3) == "3 roles"


def test_articles_are_named_and_placed() -> None:
    links = context(FULL).article_links
    assert links["sales-conduct", 2] == Link("Article 2", "policies/sales-conduct.html#article-2")
    assert ("sales-conduct", 99) not in links
