import pytest
from pydantic import ValidationError

from generator.model.source import Clause, Source
from tests.samples.read import FULL, read


def test_a_source_needs_only_its_name() -> None:
    source = Source.model_validate({"id": "s000", "title": "旧制度"})
    assert list(source.clauses) == []


def test_clauses_are_known_by_the_reference_that_others_cite() -> None:
    (source,) = read(FULL)[1].sources
    assert [reference for reference, _ in source.clauses] == ["s000#P1/A", "s000#P1/B", "s000#P1/C", "s000#P1/D"]
    cited = {name for role in read(FULL)[1].roles for duty in role.duties for name in duty.source}
    assert cited <= {reference for reference, _ in source.clauses}


@pytest.mark.parametrize("disposition", ["adopted", "merged", "changed", "dropped", None])
def test_dispositions(disposition: str | None) -> None:
    clause = Clause.model_validate({"label": "1", "gist": "x", "disposition": disposition})
    assert clause.disposition == disposition


def test_a_disposition_of_ones_own() -> None:
    with pytest.raises(ValidationError):
        Clause.model_validate({"label": "1", "gist": "x", "disposition": "kept"})


@pytest.mark.parametrize("place", ["sales-manager#duty-1", "roles/", "roles/A", "../roles/a", "roles/a#b c"])
def test_a_place_that_is_none(place: str) -> None:
    with pytest.raises(ValidationError):
        Clause.model_validate({"label": "1", "gist": "x", "places": [place]})
