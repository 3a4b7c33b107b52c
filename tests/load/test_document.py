from pathlib import Path

import pytest

from generator.findings import Place
from generator.load.document import Document, Kind
from generator.load.yaml_source import read_document

TEXT = """\
id: a
duties:
  - no: 1
    text: 好
  - no: 2
shared: &s {n: 1}
again: *s
empty:
"""


@pytest.fixture
def document(tmp_path: Path) -> Document:
    path = tmp_path / "a.yml"
    path.write_text(TEXT, encoding="utf-8")
    document, _ = read_document(path, "roles/x/a.yml", Kind.ROLE)
    assert document is not None
    return document


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("id",), (1, 5), (1, 1)),
        (("duties",), (3, 3), (2, 1)),
        (("duties", 0), (3, 5), (3, 5)),
        (("duties", 0, "text"), (4, 11), (4, 5)),
        (("duties", 1, "text"), (5, 5), (5, 5)),
        (("duties", 2), (3, 3), (2, 1)),
        (("duties", -1), (3, 3), (2, 1)),
        (("duties", "no"), (3, 3), (2, 1)),
        (("id", "below", 3), (1, 5), (1, 1)),
        (("missing",), (1, 1), (1, 1)),
        ((0,), (1, 1), (1, 1)),
        (("again",), (7, 8), (7, 1)),
        (("again", "n"), (6, 16), (6, 13)),
        (("empty",), (8, 7), (8, 1)),
    ],
)
def test_place_is_the_deepest_along_the_path(
    document: Document, path: tuple[str | int, ...], value: tuple[int, int], key: tuple[int, int]
) -> None:
    assert document.place(*path) == Place("roles/x/a.yml", *value)
    assert document.place(*path, key=True) == Place("roles/x/a.yml", *key)
