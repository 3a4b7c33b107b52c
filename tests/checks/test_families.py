from collections import Counter

from generator.checks import CHECKS
from generator.checks.families import FAMILIES, READING, family_of
from generator.locale import LANGUAGES, catalogue


def test_every_check_is_in_one_family() -> None:
    named = Counter(slug for slugs in FAMILIES.values() for slug in slugs)
    assert named == Counter(check.slug for check in CHECKS)


def test_what_is_no_check_is_found_while_reading() -> None:
    assert family_of("yaml-syntax") == READING
    assert family_of("weights-not-100") == "kpis"


def test_every_family_has_a_name() -> None:
    for language in LANGUAGES:
        assert catalogue(language).section("families").keys() == {*FAMILIES, READING}
