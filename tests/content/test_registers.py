"""The registers list every clause of the documents that the handbook was made from, each with what became of it.

The figures were counted in the documents themselves, by hand.
"""

import pytest

from generator.model.handbook import Handbook
from generator.model.source import Clause, Source
from tests.content.citations import citing_places
from tests.samples.read import read
from tests.shipped import REPOSITORY

# Document, part (None: all parts), kind → how many clauses of that kind the document has.
COUNTED = [
    ("s000", "R0-1", "duty", 12 + 10 + 8),
    ("s000", "R0-1", "kpi", 4 + 12),
    ("s000", "R0-1", "item", 6 + 4),
    ("s000", "R0-2", "duty", 11),
    ("s000", "R0-3", "duty", 29),
    ("s000", "R0-3", "authority", 6),
    ("s000", "R0-3", "standard", 6),
    ("s000", "R0-3", "relation", 3 + 2),
    ("s000", None, "furniture", 1 + 3),
    ("s001", "DEP1", "duty", 16),
    ("s001", "R1-1", "duty", 15),
    ("s001", "R1-2", "duty", 14),
    ("s001", "R1-3", "duty", 16),
    ("s001", "R1-4", "duty", 13),
    ("s001", None, "duty", 74),
    ("s002", "D1", "chapter", 5),
    ("s002", "D6", "chapter", 6),
    ("s002", "D7", "chapter", 5),
    ("s002", "D9", "chapter", 3),
    ("s002", "D10", "chapter", 7),
    ("s002", "D11", "chapter", 5),
    ("s002", "D18", "chapter", 2),
    ("s002", "D20", "chapter", 3),
    ("s002", None, "chapter", 36),
    ("s002", "D1", "article", 19),
    ("s002", "D2", "article", 5 + 3 + 4 + 3),
    ("s002", "D5", "article", 6),
    ("s002", "D6", "article", 22),
    ("s002", "D7", "article", 21),
    ("s002", "D9", "article", 11),
    ("s002", "D10", "article", 22),
    ("s002", "D11", "article", 19),
    ("s002", None, "article", 135),
    ("s002", "D4", "rule", 17),
    ("s002", "D5", "rule", 3 + 4 + 4 + 4 + 4 + 2),
    ("s002", "D3", "duty", 4 + 5 + 4),
    ("s002", "D8", "duty", 4 + 4 + 4),
    ("s002", "D9", "duty", 4),
    ("s002", "D12", "duty", 1 + 8),
    ("s002", "D13", "duty", 3),
    ("s002", "D14", "duty", 3),
    ("s002", "D15", "rule", 18),
    ("s002", "D16", "duty", 7),
    ("s002", "D16", "step", 6 + 6),
    ("s002", "D18", "duty", 7 + 8 + 5),
    ("s002", "D19", "duty", 5 + 3 + 3 + 2),
    ("s002", "D19", "qualification", 7),
    ("s002", "D20", "duty", 7 + 8),
    ("s002", "D20", "kpi", 6),
    ("s002", "D2", "form", 12),
    ("s002", "D19", "form", 12),
    ("s002", "D20", "form", 8),
    ("s003", "P1", "duty", 5),
    ("s003", "P2", "duty", 7),
    ("s003", "P3", "duty", 6),
    ("s003", "P4", "duty", 5),
    ("s003", "P5", "duty", 14),
    ("s003", "P6", "duty", 10),
    ("s003", "P7", "duty", 12),
    ("s003", "P8", "duty", 0),
    ("s003", "P9", "duty", 7),
    ("s003", "P10", "duty", 15),
    ("s003", "P11", "duty", 9),
    ("s003", "P12", "duty", 17),
    ("s003", "P13", "duty", 10),
    ("s003", "P14-1", "duty", 16),
    ("s003", "P14-2", "duty", 17),
    ("s003", "P14-3", "duty", 13),
    ("s003", "P14-4", "duty", 14),
    ("s003", None, "duty", 177),
    ("s003", "P4", "qualification", 5),
    ("s003", "P8", "chapter", 4),
    ("s003", "P8", "rule", 3 + 3),
    ("s003", "P8", "step", 5 + 9),
    ("s003", "P12", "rule", 2 + 1),
    ("s003", None, "furniture", 14 + 9),
    ("s004", "R4-1", "duty", 4 + 5 + 5 + 4 + 3),
    ("s004", "R4-1", "prose", 1 + 1 + 2),
    ("s004", "R4-1", "qualification", 1),
    ("s004", "R4-1", "kpi", 4 + 3 + 3 + 3),
    ("s004", "R4-1", "chapter", 5 + 5),
    ("s004", "R4-1", "step", 5),
    ("s004", "R4-1", "rule", 4 + 4 + 1 + 2 + 5 + 6),
    ("s004", None, "furniture", 18 + 8),
]
DOCUMENTS = sorted({document for document, *_ in COUNTED})
RULE_TEXTS = "s002"
ROLE_TEXTS = [document for document in DOCUMENTS if document != RULE_TEXTS]


@pytest.fixture(scope="module")
def handbook() -> Handbook:
    return read(REPOSITORY)[1]


def register(handbook: Handbook, document: str) -> Source:
    return next(source for source in handbook.sources if source.id == document)


def clauses(source: Source, part: str | None) -> list[Clause]:
    return [clause for one in source.parts if part in (None, one.label) for clause in one.clauses]


@pytest.mark.parametrize(("document", "part", "kind", "count"), COUNTED)
def test_every_clause_is_listed(handbook: Handbook, document: str, part: str | None, kind: str, count: int) -> None:
    assert [str(clause.kind) for clause in clauses(register(handbook, document), part)].count(kind) == count


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_clause_has_a_disposition(handbook: Handbook, document: str) -> None:
    listed = list(register(handbook, document).clauses)
    assert listed != []
    assert [reference for reference, clause in listed if clause.disposition is None] == []


@pytest.mark.parametrize("document", ROLE_TEXTS)
def test_what_is_kept_is_cited(handbook: Handbook, document: str) -> None:
    kept = {reference for reference, clause in register(handbook, document).clauses if clause.disposition != "dropped"}
    assert {reference for reference in citing_places(handbook) if reference.startswith(f"{document}#")} == kept


@pytest.mark.parametrize("document", ROLE_TEXTS)
def test_the_places_of_a_clause_cite_it(handbook: Handbook, document: str) -> None:
    cited = citing_places(handbook)
    # When duties are renumbered, a place may still exist and be another duty.
    strayed = [
        (reference, place)
        for reference, clause in register(handbook, document).clauses
        for place in clause.places
        if not place.startswith("decisions") and place not in cited.get(reference, frozenset())
    ]
    assert strayed == []


def test_what_the_handbook_cites_of_the_rule_texts_is_kept_and_its_places_cite_it(handbook: Handbook) -> None:
    cited = {ref: places for ref, places in citing_places(handbook).items() if ref.startswith(f"{RULE_TEXTS}#")}
    listed = dict(register(handbook, RULE_TEXTS).clauses)
    assert [ref for ref in cited if ref not in listed or listed[ref].disposition == "dropped"] == []
    assert [(ref, place) for ref in cited for place in listed[ref].places if place not in cited[ref]] == []


def test_only_headings_and_forms_of_the_rule_texts_are_kept_uncited_and_lead_to_what_was_under_them(
    handbook: Handbook,
) -> None:
    cited = citing_places(handbook)
    for part in register(handbook, RULE_TEXTS).parts:
        prefix = f"{RULE_TEXTS}#{part.label}/"
        lines = {line for ref, places in cited.items() if ref.startswith(prefix) for line in places}
        uncited = [one for one in part.clauses if one.disposition != "dropped" and prefix + one.label not in cited]
        assert {str(one.kind) for one in uncited} <= {"chapter", "article", "item", "form"}
        assert [(one.label, place) for one in uncited for place in one.places if place not in lines] == []


def test_of_the_rule_texts_every_article_and_step_is_kept_unless_a_reason_says_why_not(handbook: Handbook) -> None:
    left_out = [clause for _, clause in register(handbook, RULE_TEXTS).clauses if clause.disposition == "dropped"]
    assert sorted(str(one.label) for one in left_out if one.kind not in ("furniture", "prose")) == [
        "二-2",
        "第二十二条",
        "第五条",
    ]


def test_the_rule_texts_name_thirty_seven_forms(handbook: Handbook) -> None:
    forms = [clause for _, clause in register(handbook, RULE_TEXTS).clauses if clause.kind == "form"]
    assert len({clause.label for clause in forms}) == 37
    assert all("#form-" in place for clause in forms for place in clause.places)


def test_the_contradictions_are_settled(handbook: Handbook) -> None:
    assert handbook.decisions is not None
    decisions = handbook.decisions.decisions
    assert [one.id for one in decisions] == [f"C{n}" for n in range(1, 21)] + [f"E{n}" for n in range(1, 6)]
    assert [one.id for one in decisions if not one.statements or not one.touches] == []
    known = {reference for source in handbook.sources for reference, _ in source.clauses}
    assert {stated.source for one in decisions for stated in one.statements} <= known


def test_page_furniture_is_left_out_and_nothing_else_of_the_duty_lists(handbook: Handbook) -> None:
    for document in ("s000", "s001"):
        left_out = {
            clause.kind for _, clause in register(handbook, document).clauses if clause.disposition == "dropped"
        }
        assert left_out == {"furniture"}


def test_of_the_role_texts_nothing_but_talk_and_damage_is_left_out(handbook: Handbook) -> None:
    for document in ("s003", "s004"):
        left_out = {
            clause.kind for _, clause in register(handbook, document).clauses if clause.disposition == "dropped"
        }
        assert left_out == {"furniture", "prose"}


def test_the_sales_manager_has_the_thirteen_indicators_and_beside_them_the_collection_rate(handbook: Handbook) -> None:
    listed = [clause for clause in clauses(register(handbook, "s004"), "R4-1") if clause.kind == "kpi"]
    held = {place for clause in listed for place in clause.places if place.startswith("roles/sales-manager#kpi-")}
    assert len(held) == 13
    assert {f"roles/sales-manager#kpi-{kpi.id}" for kpi in handbook.role["sales-manager"].kpis} - held == {
        "roles/sales-manager#kpi-collection-rate"
    }
