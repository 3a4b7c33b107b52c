import json
from datetime import date
from decimal import Decimal

import pytest

from generator.findings import Finding, Place, Related, Severity, Term
from generator.outcome import Changed, Exempt, Outcome, from_data, outcome_of, to_data
from generator.project import check
from tests.conftest import Project

FINDING = Finding(
    "unknown-role",
    Severity.WARNING,
    Place("roles/a.yml", 3, 4),
    {"id": "a", "n": 2, "on": date(2026, 1, 1), "x": Decimal("1.50"), "nearest": None, "of": (Term("duties"), "b")},
    "several",
    (Related(Place("roles/b.yml", 5), "first-of-id"),),
)


def test_an_outcome_comes_back_from_json_as_it_was() -> None:
    outcome = Outcome(
        complete=True,
        findings=(FINDING,),
        allowed=(Exempt(FINDING, "下月设立"),),
        skipped=("unused-form",),
        changed={"unknown-role": Changed("warning", "正在改名"), "similar-duty": Changed(None, "试行", 90)},
        title="岗位手册",
        titles={"roles/a.yml": "文员"},
    )
    assert from_data(json.loads(json.dumps(to_data(outcome)))) == outcome


def test_a_value_of_an_unknown_kind_is_refused() -> None:
    odd = Finding("unknown-role", Severity.ERROR, Place("roles/a.yml"), {"id": {1, 2}})
    with pytest.raises(TypeError):
        to_data(Outcome(complete=True, findings=(odd,)))


def test_an_outcome_stops_what_its_check_stops(project: Project) -> None:
    sound, broken = check(project()), check(project({"site_config.yml": "title: 岗位手册\n"}))
    assert not outcome_of(sound).stops(strict=True)
    assert outcome_of(sound).title == "岗位手册"
    assert "总经理" in outcome_of(sound).titles.values()
    assert outcome_of(broken).stops()
    assert not outcome_of(broken).complete
    warned = Outcome(complete=True, findings=(FINDING,))
    assert (warned.stops(), warned.stops(strict=True)) == (False, True)
