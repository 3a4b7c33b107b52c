from generator.views.role_search import role_search
from tests.conftest import Project
from tests.samples.read import FULL, context


def test_one_entry_for_the_role_and_one_for_each_of_its_lines() -> None:
    role = context(FULL).handbook.role["sales-manager"]
    locations = [entry.location.partition("roles/sales-manager.html")[2] for entry in role_search(role, context(FULL))]
    assert locations == [
        "",
        "#duty-1-1",
        "#duty-1-2",
        "#duty-2-1",
        "#duty-2-2",
        "#authority-1",
        "#authority-2",
        "#kpi-complaints-closed",
        "#kpi-no-bribes",
        "#kpis",
        "#standard-1",
    ]


def test_the_role_is_found_by_alias_and_code_and_comes_first() -> None:
    entries = role_search(context(FULL).handbook.role["sales-manager"], context(FULL))
    assert entries[0].keys == ("Head of sales", 'The "boss"', "SA-01")
    assert entries[0].boost == max(entry.boost for entry in entries)
    assert 'Sales "North"' in entries[0].text


def test_a_line_is_found_by_what_stands_in_it() -> None:
    entries = {
        entry.location.partition("#")[2]: entry.text
        for entry in role_search(context(FULL).handbook.role["sales-manager"], context(FULL))
    }
    for words in ("Answers complaints", "within 2.5 hours", "Nobody waits", "Complaint form"):
        assert words in entries["duty-1-1"]
    for words in ("approve", "Discounts", "5000 yuan", "paid"):
        assert words in entries["authority-1"]
    for words in ("Complaints closed", "closed ÷ received", "calls solved", "≥ 95%", "60%", "Managing director"):
        assert words in entries["kpi-complaints-closed"]
    assert "Results 50%–70%" in entries["kpis"]
    assert "deadlines" in entries["standard-1"]


def test_a_repealed_role_is_not_found(project: Project) -> None:
    text = (FULL / "roles/sales/sales-clerk.yml").read_text(encoding="utf-8")
    made = context(project({"roles/sales/sales-clerk.yml": f"{text}status: repealed\n"}, base=FULL))
    assert role_search(made.handbook.role["sales-clerk"], made) == ()
