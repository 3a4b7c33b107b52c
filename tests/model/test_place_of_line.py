"""From a line of a file to the place of the handbook that it belongs to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.checks.run import run_checks
from generator.findings import Place
from generator.load.document import Spot
from generator.model.place_of_line import PlaceOfLine, path_at
from generator.model.places import places
from tests.samples.read import FULL, read
from tests.shipped import REPOSITORY


def spots(spot: Spot) -> Iterator[tuple[int, int]]:
    """Where every value of a document is written."""
    yield spot.value
    children = spot.children or {}
    for child in children.values() if isinstance(children, dict) else children:
        yield from spots(child)


@pytest.mark.parametrize("root", [FULL, REPOSITORY], ids=["full", "shipped"])
def test_every_place_is_found_from_where_it_is_written(root: Path) -> None:
    _, handbook = read(root)
    finder = PlaceOfLine(handbook)
    found = {
        finder.find(Place(file, *spot))
        for file, document in handbook.documents.items()
        for spot in spots(document.spots)
    }
    # The section of all measures is written as a list of measures, each with a place of its own.
    never = {place for place in places(handbook) if place.endswith("#kpis")}
    assert places(handbook) - never <= found


def test_every_finding_of_the_shipped_handbook_leads_to_its_own_page() -> None:
    _, handbook = read(REPOSITORY)
    finder = PlaceOfLine(handbook)
    findings = run_checks(handbook).findings
    assert findings
    for finding in findings:
        place = finder.find(finding.place)
        assert place is not None
        assert Path(finding.place.file).stem in place or place.startswith(("departments/", "decisions"))


@pytest.mark.parametrize(
    ("line", "column", "place"),
    [
        (1, 1, "policies/sales-conduct"),
        (10**6, 1, "policies/sales-conduct#chapter-1"),
    ],
)
def test_outside_of_what_is_written_the_nearest_is_taken(line: int, column: int, place: str) -> None:
    _, handbook = read(FULL)
    found = PlaceOfLine(handbook).find(Place("policies/sales-conduct.yml", line, column))
    assert found is not None
    assert found.partition("#")[0] == place.partition("#")[0]


def test_a_file_without_a_page_has_no_place() -> None:
    finder = PlaceOfLine(read(FULL)[1])
    assert finder.find(Place("site_config.yml", 2, 1)) is None
    assert finder.find(Place("roles/nobody.yml", 2, 1)) is None


FLOW = Spot(None, (1, 1), {"a": Spot((1, 1), (1, 4), [Spot(None, (1, 5), None), Spot(None, (1, 9), None)])})
BLOCK = Spot(
    None,
    (1, 1),
    {"a": Spot((1, 1), (2, 5), [Spot(None, (2, 5), {"no": Spot((2, 5), (2, 9), None)}), Spot(None, (4, 5), None)])},
)


@pytest.mark.parametrize(
    ("spot", "place", "path"),
    [
        (FLOW, (1, 9), ("a", 1)),
        (FLOW, (1, 7), ("a", 0)),
        (BLOCK, (2, 9), ("a", 0, "no")),
        (BLOCK, (4, 1), ("a", 1)),
        (BLOCK, (3, 8), ("a", 0, "no")),
        (BLOCK, (9, 9), ("a", 1)),
    ],
)
def test_the_path_to_what_is_written_at_a_place(
    spot: Spot, place: tuple[int, int], path: tuple[str | int, ...]
) -> None:
    assert path_at(spot, Place("x.yml", *place)) == path
