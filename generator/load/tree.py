"""Parser events to plain data and spots, in one walk."""

from dataclasses import dataclass
from typing import Any

from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from generator.findings import Finding, Place, Related, Severity
from generator.load.colons import Suspect
from generator.load.document import Spot
from generator.load.plain_brackets import NULLS

MAX_ALIAS_NODES = 100_000
"""How many values the aliases of one file may stand for."""
MAX_DEPTH = 64
"""How deep lists and mappings may be nested."""

_YAML = "tag:yaml.org,2002:"
_CORE = frozenset(f"{_YAML}{name}" for name in ("str", "int", "float", "bool", "null", "seq", "map"))


class TreeRefusedError(Exception):
    """The file cannot be read on; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.check)
        self.finding = finding


@dataclass(frozen=True, slots=True)
class _Anchor:
    data: Any
    spot: Spot
    nodes: int
    height: int


class Tree:
    """One pass over the events of a text. After `read`, `findings` and `suspects` tell what stood out.

    Raises from `read`:
        yaml.YAMLError: the text is no YAML; `last` is the last scalar before that place.
        TreeRefusedError: the text is YAML but unfit to be read on.
    """

    def __init__(self, text: str, file: str) -> None:
        self.findings: list[Finding] = []
        self.suspects: list[Suspect] = []
        self.last: Any = None
        self._file = file
        self._next: Any = CParser(text).get_event
        self._anchors: dict[str, _Anchor | None] = {}
        self._nodes = 0
        self._borrowed = 0
        self._deepest = 0

    def read(self) -> tuple[Any, Spot] | None:
        """Data and spots of the only document, or None when there is none."""
        self._next()
        if type(self._next()) is StreamEndEvent:
            return None
        root = self._node(self._next(), None, 0, "root")
        while type(event := self._next()) is DocumentEndEvent:
            pass
        if type(event) is not StreamEndEvent:
            self._report("several-documents", event)
        return root

    def _node(self, event: Any, key: tuple[int, int] | None, depth: int, context: str) -> tuple[Any, Spot]:
        if type(event) is ScalarEvent and event.tag is None and event.anchor is None:
            return self._scalar(event, key, context)
        if type(event) is AliasEvent:
            return self._alias(event, key, depth)
        if event.tag is not None and event.tag not in _CORE:
            self._report("yaml-tag", event, tag=event.tag.replace(_YAML, "!!"))
        if event.anchor is not None:
            return self._anchored(event, key, depth, context)
        return self._content(event, key, depth, context)

    def _content(self, event: Any, key: tuple[int, int] | None, depth: int, context: str) -> tuple[Any, Spot]:
        if type(event) is ScalarEvent:
            return self._scalar(event, key, context)
        self._nodes += 1
        mark = event.start_mark
        value = (mark.line + 1, mark.column + 1)
        self._deepest = max(self._deepest, depth)
        if depth >= MAX_DEPTH:
            raise TreeRefusedError(self._finding("yaml-syntax", event, "too-deep", limit=MAX_DEPTH))
        build: Any = self._mapping if type(event) is MappingStartEvent else self._sequence
        data, children = build(depth + 1, flow=bool(event.flow_style))
        return data, Spot(key, value, children)

    def _scalar(self, event: Any, key: tuple[int, int] | None, context: str) -> tuple[str | None, Spot]:
        self._nodes += 1
        self.last = event
        mark = event.start_mark
        spot = Spot(key, (mark.line + 1, mark.column + 1), None)
        text = event.value
        if not event.implicit[0]:
            return None if event.tag == f"{_YAML}null" else text, spot
        if text in NULLS:
            return None, spot
        if ":" in text or "：" in text:
            self._suspect(event, context)
        return text, spot

    def _mapping(self, depth: int, *, flow: bool) -> tuple[dict[str, Any], dict[str, Spot]]:
        data: dict[str, Any] = {}
        spots: dict[str, Spot] = {}
        context = "flow" if flow else "value"
        while type(event := self._next()) is not MappingEndEvent:
            simple = type(event) is ScalarEvent and event.tag is None and event.anchor is None
            name = event.value if simple else self._key(event, depth)
            self.last = event if simple else self.last
            mark = event.start_mark
            key = (mark.line + 1, mark.column + 1)
            below = self._next()
            if simple and name and (":" in name or "：" in name) and event.implicit[0]:
                lonely = flow and type(below) is ScalarEvent and below.implicit[0] and not below.value
                self._suspect(event, "flow-key" if lonely else "key")
            value, spot = self._node(below, key, depth, context)
            if name is None:
                self._report("non-text-key", event)
            elif name in data:
                self._duplicate(event, name, spots[name])
            else:
                data[name], spots[name] = value, spot
        return data, spots

    def _key(self, event: Any, depth: int) -> str | None:
        value, _ = self._node(event, None, depth, "flow")
        return value if isinstance(value, str) else None

    def _sequence(self, depth: int, *, flow: bool) -> tuple[list[Any], list[Spot]]:
        data: list[Any] = []
        spots: list[Spot] = []
        before = len(self.suspects)
        while type(event := self._next()) is not SequenceEndEvent:
            value, spot = self._node(event, None, depth, "flow" if flow else "item")
            data.append(value)
            spots.append(spot)
        if len(self.suspects) > before and any(type(value) is dict for value in data):
            starts = {spot.value for spot in spots}
            for at in range(before, len(self.suspects)):
                found = self.suspects[at]
                if found.context == "item" and (found.start[0] + 1, found.start[1] + 1) in starts:
                    self.suspects[at] = Suspect("mapping-item", found.start, found.end)
        return data, spots

    def _anchored(self, event: Any, key: tuple[int, int] | None, depth: int, context: str) -> tuple[Any, Spot]:
        outer, before, self._deepest = self._deepest, self._nodes, depth
        self._anchors[event.anchor] = None
        data, spot = self._content(event, key, depth, context)
        self._anchors[event.anchor] = _Anchor(data, spot, self._nodes - before, self._deepest - depth)
        self._deepest = max(outer, self._deepest)
        return data, spot

    def _alias(self, event: Any, key: tuple[int, int] | None, depth: int) -> tuple[Any, Spot]:
        if event.anchor not in self._anchors:
            raise TreeRefusedError(self._finding("yaml-syntax", event, "special-start", character="*"))
        anchor = self._anchors[event.anchor]
        if anchor is None:
            raise TreeRefusedError(self._finding("alias-bomb", event, "itself", name=event.anchor))
        self._nodes += anchor.nodes
        self._borrowed += anchor.nodes
        self._deepest = max(self._deepest, depth + anchor.height)
        if self._borrowed > MAX_ALIAS_NODES:
            raise TreeRefusedError(self._finding("alias-bomb", event, None, name=event.anchor, limit=MAX_ALIAS_NODES))
        if depth + anchor.height >= MAX_DEPTH:
            raise TreeRefusedError(self._finding("yaml-syntax", event, "too-deep", limit=MAX_DEPTH))
        mark = event.start_mark
        return anchor.data, Spot(key, (mark.line + 1, mark.column + 1), anchor.spot.children)

    def _suspect(self, event: Any, context: str) -> None:
        if context != "flow":
            start, end = event.start_mark, event.end_mark
            self.suspects.append(Suspect(context, (start.line, start.column), (end.line, end.column)))

    def _duplicate(self, event: Any, name: str, first: Spot) -> None:
        line, column = first.key or first.value
        related = (Related(Place(self._file, line, column), "first-use"),)
        finding = self._finding("duplicate-key", event, None, name=name, first_line=line)
        self.findings.append(Finding(finding.check, finding.severity, finding.place, finding.values, related=related))

    def _report(self, check: str, event: Any, **values: object) -> None:
        self.findings.append(self._finding(check, event, None, **values))

    def _finding(self, check: str, event: Any, variant: str | None, **values: object) -> Finding:
        mark = event.start_mark
        place = Place(self._file, mark.line + 1, mark.column + 1)
        return Finding(check, Severity.ERROR, place, values, variant)
