"""What a check has said, as data: all that a report tells, without the handbook itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from generator.findings import Finding, Place, Related, Severity, Term
from generator.project import Checked

_KINDS: Mapping[str, Callable[[str], object]] = {"term": Term, "decimal": Decimal, "date": date.fromisoformat}


@dataclass(frozen=True, slots=True)
class Exempt:
    """A finding that a comment in its line allows, and why."""

    finding: Finding
    reason: str


@dataclass(frozen=True, slots=True)
class Changed:
    """What the company has set for a check, and why."""

    severity: str | None
    reason: str
    threshold: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that a report of a check tells, without the handbook itself.

    `complete` says whether the handbook could be put together; `changed` is by slug, `titles` by file.
    """

    complete: bool
    findings: tuple[Finding, ...]
    allowed: tuple[Exempt, ...] = ()
    skipped: tuple[str, ...] = ()
    changed: Mapping[str, Changed] = field(default_factory=dict)
    title: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)

    def stops(self, *, strict: bool = False) -> bool:
        """Whether anything stands against publishing: an error, or a warning if strict."""
        against = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
        return not self.complete or any(finding.severity in against for finding in self.findings)


def outcome_of(checked: Checked) -> Outcome:
    """What a report needs of a check."""
    allowed = tuple(Exempt(entry.finding, entry.reason) for entry in checked.allowed)
    book = checked.handbook
    if book is None:
        return Outcome(complete=False, findings=checked.findings, allowed=allowed, skipped=checked.skipped)
    changed = {slug: Changed(one.severity, one.reason, one.threshold) for slug, one in book.settings.checks.items()}
    titles = {role.file: role.title for role in book.roles}
    titles |= {department.file: department.title for department in book.departments}
    titles |= {policy.file: policy.title for policy in book.policies}
    return Outcome(True, checked.findings, allowed, checked.skipped, changed, book.settings.title, titles)  # noqa: FBT003 -- the first field


def to_data(outcome: Outcome) -> dict[str, Any]:
    """The outcome as values that JSON has.

    Raises:
        TypeError: a finding has a value of a kind that is not known here.
    """
    return {
        "complete": outcome.complete,
        "findings": [_row(finding) for finding in outcome.findings],
        "allowed": [[_row(entry.finding), entry.reason] for entry in outcome.allowed],
        "skipped": list(outcome.skipped),
        "changed": {slug: [one.severity, one.reason, one.threshold] for slug, one in outcome.changed.items()},
        "title": outcome.title,
        "titles": dict(outcome.titles),
    }


def from_data(data: Mapping[str, Any]) -> Outcome:
    """The outcome of what `to_data` gave; lists come back as tuples."""
    return Outcome(
        complete=data["complete"],
        findings=tuple(_finding(*row) for row in data["findings"]),
        allowed=tuple(Exempt(_finding(*row), reason) for row, reason in data["allowed"]),
        skipped=tuple(data["skipped"]),
        changed={slug: Changed(*one) for slug, one in data["changed"].items()},
        title=data["title"],
        titles=data["titles"],
    )


def _row(finding: Finding) -> list[Any]:
    related = [[_spot(other.place), other.note] for other in finding.related]
    values = {name: _value_out(value) for name, value in finding.values.items()}
    return [finding.check, finding.severity.value, _spot(finding.place), values, finding.variant, related]


def _finding(  # noqa: PLR0913, PLR0917 -- the columns of a row
    check: str, severity: str, spot: list[Any], values: dict[str, Any], variant: str | None, related: list[Any]
) -> Finding:
    back = {name: _value_in(value) for name, value in values.items()}
    others = tuple(Related(Place(*place), note) for place, note in related)
    return Finding(check, Severity(severity), Place(*spot), back, variant, others)


def _spot(place: Place) -> list[Any]:
    return [place.file, place.line, place.column]


def _value_out(value: object) -> object:
    if value is None or isinstance(value, (bool, int, float)):
        return value
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (list, tuple)):
        return [_value_out(one) for one in value]
    if isinstance(value, Term):
        return {"term": value.key}
    if isinstance(value, Decimal):
        return {"decimal": str(value)}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    raise TypeError(type(value))


def _value_in(value: Any) -> object:
    if isinstance(value, list):
        return tuple(_value_in(one) for one in value)
    if not isinstance(value, dict):
        return value
    ((kind, text),) = value.items()
    return _KINDS[kind](text)
