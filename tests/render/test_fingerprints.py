from dataclasses import replace
from decimal import Decimal

from generator.findings import Finding, Place, Severity, Term
from generator.render.fingerprints import fingerprints, identity

FINDING = Finding("duplicate-key", Severity.ERROR, Place("roles/a/b.yml", 3, 5), {"name": "标题", "first_line": 1})


def test_shifted_lines_severity_and_the_offered_id_do_not_count() -> None:
    moved = replace(
        FINDING,
        place=Place("roles/a/b.yml", 90, 1),
        severity=Severity.HINT,
        values={"name": "标题", "first_line": 88, "nearest": "title"},
    )
    assert identity(moved) == identity(FINDING)


def test_check_variant_file_and_values_count() -> None:
    others = [
        replace(FINDING, check="duplicate-id"),
        replace(FINDING, variant="again"),
        replace(FINDING, place=Place("roles/a/c.yml", 3, 5)),
        replace(FINDING, values={"name": "编号", "first_line": 1}),
        replace(FINDING, values={"name": Term("标题"), "first_line": 1}),
        replace(FINDING, values={"name": ["标题", 1], "first_line": 1}),
        replace(FINDING, values={"name": Decimal("1.50"), "first_line": 1}),
    ]
    assert len({identity(finding) for finding in [FINDING, *others]}) == len(others) + 1


def test_it_is_the_same_in_every_run() -> None:
    assert identity(FINDING) == "f0481734bcaffda8cd58a0f4f67fa397a01554bbcc74fc60a16e00960128826a"


def test_equal_findings_get_fingerprints_of_their_own_in_their_order() -> None:
    names = fingerprints([FINDING, FINDING, FINDING])
    assert len(set(names)) == 3
    assert names[0] == identity(FINDING)
    assert fingerprints([FINDING, FINDING]) == names[:2]


def test_a_file_name_that_is_not_text_has_a_fingerprint_too() -> None:
    assert len(identity(replace(FINDING, place=Place("roles/\udcff.yml")))) == 64
