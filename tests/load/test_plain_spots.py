"""Places are found along the way that is asked for; that they are right is shown for all files in test_plain_lines."""

from unittest.mock import patch

from generator.load import plain_spots
from generator.load.document import Spot
from generator.load.plain_lines import read_plain_lines

LINES = """\
id: clerk
duties:
- no: 1
  text: 登记来访
  kpis: [a, b]
- no: 2
  frequency:
    every: day
aliases:
  - 文员
""".splitlines()


def spots() -> Spot:
    plain = read_plain_lines(LINES)
    assert plain is not None
    return plain.spots


def below(spot: Spot, *path: str | int) -> Spot:
    for step in path:
        children = spot.children
        assert children is not None
        spot = children[step]  # type: ignore[index]  # a mapping has names, a list positions
    return spot


def test_a_place_is_that_of_key_and_value() -> None:
    every = below(spots(), "duties", 1, "frequency", "every")
    assert (every.key, every.value) == ((8, 5), (8, 12))
    assert below(spots(), "duties", 0, "kpis", 1).value == (5, 13)
    assert below(spots(), "aliases", 0).value == (10, 5)
    assert below(spots(), "duties").value == (3, 1)


def test_what_is_not_asked_for_is_not_looked_for() -> None:
    with patch.object(plain_spots, "_items", wraps=plain_spots._items) as items:
        root = spots()
        below(root, "id")
        assert items.call_count == 0
        below(root, "duties", 1)
        below(root, "duties", 0)
        assert items.call_count == 1
