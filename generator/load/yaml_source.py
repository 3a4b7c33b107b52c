"""One content file: bytes to a document, or every reason why not."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from generator.findings import Finding, Place, Severity
from generator.load.allowances import find_allowances
from generator.load.colons import Slip, Suspect, repair, slips_in
from generator.load.document import Document, Kind, Spot
from generator.load.plain_lines import read_plain_lines
from generator.load.source_text import lines_of, read_text
from generator.load.syntax import explain, slips_behind, trouble_of
from generator.load.tree import Tree, TreeRefusedError

MAX_CHARACTERS_READ = 2_000_000
"""How much is read of one file in all: after each repair of a wrong colon it is read again for what lies behind."""

_HARMLESS = frozenset({"duplicate-key"})


def read_document(path: Path, file: str, kind: Kind) -> tuple[Document | None, list[Finding]]:
    """Read one file. `file` is its path as findings show it.

    Returns a document whenever the meaning of every value is certain; of a key written twice the first counts.
    """
    text, findings = read_text(path, file)
    return (None, findings) if text is None else parse_document(text, file, kind, findings)


def parse_document(
    text: str, file: str, kind: Kind, findings: list[Finding] | None = None
) -> tuple[Document | None, list[Finding]]:
    """The document of a text, or every reason why not; `findings` are those that reading the text has given."""
    findings = list(findings or ())
    reading = _Reading(file, lines_of(text))
    root = reading.read(text)
    if findings:
        # What stands in for a forbidden character may break the syntax.
        reading.findings = [found for found in reading.findings if found.check != "yaml-syntax"]
    findings += reading.findings
    if root is None or any(found.check not in _HARMLESS for found in findings):
        return None, findings
    data, spots = root
    return Document(file, kind, data, spots, find_allowances(text, reading.lines)), findings


@dataclass(slots=True)
class _Reading:
    file: str
    lines: list[str]
    findings: list[Finding] = field(default_factory=list)
    _grown: dict[int, list[int]] = field(default_factory=dict)
    _repaired: set[int] = field(default_factory=set)

    def read(self, text: str) -> tuple[Any, Spot] | None:
        """Read, repair wrong colons and read again until nothing new is found."""
        slipped: list[Finding] = []
        for _ in range(1 + MAX_CHARACTERS_READ // (len(text) + 1)):
            root, found, slips = self._read_once(text)
            if not slips:
                break
            slipped += [self._report(slip) for slip in slips]
            for slip in reversed(slips):
                self._repair(slip)
            text = "\n".join(self.lines)
        self.findings = slipped + [self._as_written(finding) for finding in found]
        return root

    def _read_once(self, text: str) -> tuple[tuple[Any, Spot] | None, list[Finding], list[Slip]]:
        if plain := read_plain_lines(self.lines):
            return (plain.data, plain.spots), [], self._slips(plain.suspects)
        tree = Tree(text, self.file)
        try:
            root = tree.read()
        except TreeRefusedError as refused:
            return None, [*tree.findings, self._with_text(refused.finding)], []
        except yaml.YAMLError as error:
            trouble = trouble_of(error, self.lines, tree.last)
            slips = slips_behind(trouble)
            finding = explain(trouble, self.file)
            cascade = bool(slips) or finding.place.line in self._repaired
            return None, tree.findings if cascade else [*tree.findings, finding], slips
        slips = self._slips(tree.suspects)
        findings = tree.findings
        if not slips and (shape := self._shape(root)):
            findings.append(shape)
        return root, findings, slips

    def _slips(self, suspects: list[Suspect]) -> list[Slip]:
        found = {slip for suspect in suspects for slip in slips_in(suspect, self.lines)}
        return sorted(found, key=lambda slip: (slip.line, slip.column))

    def _shape(self, root: tuple[Any, Spot] | None) -> Finding | None:
        if root is None or root[0] is None:
            return Finding("empty-file", Severity.ERROR, Place(self.file))
        data, spots = root
        if isinstance(data, dict):
            return None
        variant = "list" if isinstance(data, list) else "text"
        place = Place(self.file, *spots.value)
        return self._with_text(Finding("not-a-mapping", Severity.ERROR, place, variant=variant))

    def _with_text(self, finding: Finding) -> Finding:
        text = self.lines[finding.place.line - 1].strip()[:60]
        return replace(finding, values={**finding.values, "text": text})

    def _report(self, slip: Slip) -> Finding:
        line = self.lines[slip.line]
        values = {"name": slip.key, "text": line.strip()[:60], "repaired": repair(line, slip)[0].strip()[:60]}
        place = Place(self.file, slip.line + 1, slip.column + 1)
        return self._as_written(Finding(slip.check, Severity.ERROR, place, values))

    def _repair(self, slip: Slip) -> None:
        self.lines[slip.line], grown = repair(self.lines[slip.line], slip)
        self._repaired.add(slip.line + 1)
        if grown:
            self._grown.setdefault(slip.line, []).append(slip.column + 1)

    def _as_written(self, finding: Finding) -> Finding:
        """The finding with its column in the text as it was before the repairs."""
        line, column = finding.place.line, finding.place.column
        for added in reversed(self._grown.get(line - 1, [])):
            column -= column - 1 > added
        return replace(finding, place=replace(finding.place, column=column))
