"""Duties with one leading number stand under different headings, or one heading has several leading numbers."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related, Severity
from generator.model.handbook import Handbook


# Numbers that do not run on are told first: the headings follow them.
@check(severity=Severity.WARNING, requires=("number-gap",))
def group_number_mismatch(handbook: Handbook) -> Iterator[Problem]:
    """1.1 and 1.2 belong together, and so does what stands under one heading."""
    for role in handbook.roles:
        heading: dict[str, tuple[str, int]] = {}
        number: dict[str, tuple[str, int]] = {}
        for at, duty in enumerate(role.duties):
            leading, dot, _ = duty.no.partition(".")
            if not dot or duty.group is None:
                continue
            group, first = heading.setdefault(leading, (duty.group, at))
            place = handbook.place(role, "duties", at, "group")
            values = {"no": duty.no, "group": duty.group, "leading": leading}
            if group != duty.group:
                related = Related(handbook.place(role, "duties", first, "group"), "first-of-group")
                yield Problem(place, values | {"heading": group}, related=(related,))
                continue
            other, earlier = number.setdefault(group, (leading, at))
            if other != leading:
                related = Related(handbook.place(role, "duties", earlier, "group"), "first-of-group")
                yield Problem(place, values | {"other": other}, "split", (related,))
