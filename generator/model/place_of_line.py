"""Which place of the handbook a line of a file belongs to: the way back from a finding to what it is about."""

from collections.abc import Iterator, Mapping
from itertools import chain

from generator.findings import Place
from generator.load.document import Spot
from generator.model.base import Record
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.places import number_anchor, places
from generator.model.policy import Item, Policy
from generator.model.role import Role
from generator.model.source import Decisions

Path = tuple[str | int, ...]

_NUMBERED = {"duties": "duty", "authority": "authority", "standards": "standard"}
_NAMED = {
    "kpis": "kpi",
    "penalties": "penalty",
    "liabilities": "liability",
    "rewards": "reward",
    "approval_ladders": "ladder",
    "workflows": "workflow",
    "forms": "form",
    "cadences": "cadence",
}
_SECTIONS = {"kpi_groups": "kpis", "relations": "relations", "outlets": "outlets"} | dict.fromkeys(
    ("qualifications", "hours", "environment", "career"), "conditions"
)


class PlaceOfLine:
    """Finds the places of one handbook; the records are looked up by their file once."""

    def __init__(self, handbook: Handbook) -> None:
        self._handbook = handbook
        self._known = places(handbook)
        decisions = () if handbook.decisions is None else (handbook.decisions,)
        records = chain(handbook.departments, handbook.roles, handbook.policies, decisions)
        self._records: Mapping[str, Record] = {record.file: record for record in records}

    def find(self, place: Place) -> str | None:
        """The place that holds a line, such as `roles/sales-manager#duty-3`; None where the file has no page."""
        record = self._records.get(place.file)
        page = None if record is None else _page(record)
        if record is None or page not in self._known:
            return None
        anchors = _anchors(record, path_at(self._handbook.documents[place.file].spots, place))
        found = [f"{page}#{anchor}" for anchor in anchors if f"{page}#{anchor}" in self._known]
        return found[-1] if found else page


def path_at(spot: Spot, place: Place) -> Path:
    """The keys and positions that lead to what is written at a place; a column of 1 means the whole line."""
    path: list[str | int] = []
    while spot.children is not None:
        children: dict[str, Spot] | dict[int, Spot]
        children = spot.children if isinstance(spot.children, dict) else dict(enumerate(spot.children))
        step = _step_at(children, place)
        if step is None:
            break
        path.append(step)
        spot = children[step]  # type: ignore[index]  # the key comes from these very children
    return tuple(path)


def _step_at(children: Mapping[str, Spot] | Mapping[int, Spot], place: Place) -> str | int | None:
    before: str | int | None = None
    for step, child in children.items():
        line, column = child.key or child.value
        if place.column == 1 and line == place.line:
            return step
        if (line, column) > (place.line, place.column):
            break
        before = step
    return before


def _page(record: Record) -> str | None:
    match record:
        case Role():
            return f"roles/{record.id}"
        case Department():
            return f"departments/{record.id}"
        case Policy():
            return f"policies/{record.id}"
        case Decisions():
            return "decisions"
    return None


def _anchors(record: Record, path: Path) -> Iterator[str]:
    """The anchors along a path, the widest first."""
    match path:
        case ("chapters", int(index), *rest) if isinstance(record, Policy):
            yield from _in_chapter(record, index, rest)
        case ("glossary", int(index), *_):
            yield number_anchor("term", index + 1)
        case ("decisions", int(index), *_) if isinstance(record, Decisions):
            yield record.decisions[index].id
        case (str(name), int(index), *_) if name in _NUMBERED:
            yield number_anchor(_NUMBERED[name], getattr(record, name)[index].no)
        case (str(name), int(index), *_) if name in _NAMED:
            yield number_anchor(_NAMED[name], getattr(record, name)[index].id)
        case (str(name), *_) if name in _SECTIONS:
            yield _SECTIONS[name]


def _in_chapter(policy: Policy, index: int, path: list[str | int]) -> Iterator[str]:
    chapter = policy.chapters[index]
    yield number_anchor("chapter", chapter.no)
    match path:
        case ("articles", int(number), *rest):
            article = chapter.articles[number]
            anchor = number_anchor("article", article.no)
            yield anchor
            yield from _in_items(anchor, article.items, rest)


def _in_items(above: str, items: tuple[Item, ...], path: list[str | int]) -> Iterator[str]:
    match path:
        case ("items", int(index), *rest):
            anchor = f"{above}-{items[index].no}"
            yield anchor
            yield from _in_items(anchor, items[index].items, rest)
