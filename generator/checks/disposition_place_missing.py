"""A clause or decision points to a place that the handbook does not have."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.known_ids import id_by_place, kind_of, nearest
from generator.load.document import Kind
from generator.model.handbook import Handbook
from generator.model.places import places

_FOLDERS = {Kind.DEPARTMENT: "departments", Kind.ROLE: "roles", Kind.POLICY: "policies"}


# Pages are named by ids; where ids and files differ, every place of such a page would be one more finding.
@check(requires=("duplicate-number", "id-not-file-name", "department-not-folder"))
def disposition_place_missing(handbook: Handbook) -> Iterator[Problem]:
    """Who asks where a clause went is led to the line."""
    cited = handbook.references.get("place", ())
    known = places(handbook) if cited else frozenset()
    unread = {_page(file) for file in handbook.unread}
    anchors: dict[str, dict[str, str]] = {}
    for name in sorted(known):
        page, _, anchor = name.partition("#")
        anchors.setdefault(page, {})[anchor] = name
    for record, reference in cited:
        page, _, anchor = reference.id.partition("#")
        if reference.id in known or page in unread:
            continue
        place = handbook.place(record, *reference.path)
        values: dict[str, object] = {"place": reference.id, "page": page}
        if page in anchors:
            yield Problem(place, values | {"nearest": nearest(anchor, anchors[page])})
        else:
            alike = nearest(page, {name: name for name in anchors})
            line = f"{alike}#{anchor}"
            yield Problem(place, values | {"nearest": line if line in known else alike}, "page")


def _page(file: str) -> str:
    kind = kind_of(file)
    return f"{_FOLDERS[kind]}/{id_by_place(file)}" if kind in _FOLDERS else kind
