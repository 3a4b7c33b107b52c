"""The points of labour law that checks remind of: from data, never a judgement."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from generator.checks.base import Problem
from generator.findings import Place, Related, Severity, Term
from generator.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Law:
    """One point: how hard it is reminded of, how far it was verified, where and since when it is in force."""

    id: str
    severity: Severity
    verified: str
    since: date
    until: date | None = None
    province: str | None = None
    city: str | None = None
    words: tuple[str, ...] = ()

    def binds(self, handbook: Handbook) -> bool:
        """Whether the point is in force where the company is, on the day from which its handbook is."""
        day, seat = handbook.settings.revision.effective, handbook.settings.company.jurisdiction
        in_time = self.since <= day and (self.until is None or day <= self.until)
        province, city = ("", "") if seat is None else (seat.province, seat.city or "")
        return in_time and _within(self.province, province) and _within(self.city, city)


def _within(wanted: str | None, given: str) -> bool:
    """广东 and 广东省 are the same."""
    return wanted is None or given.startswith(wanted)


@cache
def laws() -> Mapping[str, Law]:
    """All points by id."""
    text = files("generator.checks").joinpath("data/law.yml").read_text(encoding="utf-8")
    return {row["id"]: _law(row) for row in yaml.load(text, Loader=yaml.CSafeLoader)}


def _law(row: Mapping[str, Any]) -> Law:
    seat = row.get("jurisdiction", {})
    return Law(
        id=row["id"],
        severity=Severity(row["severity"]),
        verified=row["verified"],
        since=row["from"],
        until=row.get("to"),
        province=seat.get("province"),
        city=seat.get("city"),
        words=tuple(row.get("words", ())),
    )


def severity_of(law: str) -> Severity:
    """How hard a point is reminded of."""
    return laws()[law].severity


def reminder(
    law: str,
    place: Place,
    values: Mapping[str, object] | None = None,
    variant: str | None = None,
    related: tuple[Related, ...] = (),
) -> Problem:
    """A problem that names the article to be reviewed, and how far our reading of it was verified."""
    point = laws()[law]
    words = {"law": Term(f"law.{law}"), "verified": Term(f"verified.{point.verified}"), **(values or {})}
    return Problem(place, words, variant, related, point.severity)
