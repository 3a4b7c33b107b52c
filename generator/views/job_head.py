"""The head of a job description: what identifies the post and where it stands."""

from dataclasses import dataclass

from generator.views.job_sections import JobSections

_MOST_BOXES = 5


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value at the head of the form; a wide one has a row of its own.

    `id` is what a Word template calls it.
    """

    label: str
    value: str
    wide: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """The post between those above and those below it; many subordinates stand in one box."""

    superiors: tuple[str, ...]
    post: str
    subordinates: tuple[str, ...]
    alt: str


def fields(sections: JobSections) -> tuple[Field, ...]:
    """What identifies the post. What nobody wrote is left out; what is not decided yet stays open."""
    role, none = sections.role, sections.text("common.none")
    superior = sections.role_title(role.reports_to) if role.reports_to else none
    dotted = sections.phrases.listed(sections.role_title(other) for other in role.dotted_to)
    below = sections.phrases.listed(subordinates(sections)) or none
    found = (
        ("title", role.title),
        ("code", role.code),
        ("department", sections.department_title(role.department)),
        ("headcount", _headcount(sections)),
        ("superior", superior),
        ("subordinates", below),
        ("dotted", dotted or None),
        ("staff", _staff(sections)),
        ("grade", None if role.grade is None else sections.phrases.value(role.grade)),
        ("family", role.job_family),
        ("status", None if role.status == "in_force" else sections.phrases.status(role)),
    )
    known = [(name, value) for name, value in found if value is not None]
    labelled = [Field(sections.text(f"job_fields.{name}"), value, id=name) for name, value in known]
    return (*labelled, Field(sections.text("job_fields.purpose"), role.purpose, wide=True, id="purpose"))


def _headcount(sections: JobSections) -> str | None:
    headcount = sections.role.headcount
    if headcount is None:
        return None
    return sections.text("job_description.headcount", n=sections.phrases.value(headcount))


def _staff(sections: JobSections) -> str | None:
    counts = [role.headcount for role in sections.handbook.reports.get(sections.role.id, ())]
    known = [count for count in counts if isinstance(count, int)]
    if not known or len(known) < len(counts):
        return None
    return sections.text("job_description.headcount", n=sum(known))


def subordinates(sections: JobSections) -> tuple[str, ...]:
    """Titles of the direct subordinates that are not repealed."""
    reports = sections.handbook.reports.get(sections.role.id, ())
    return tuple(role.title for role in reports if role.status != "repealed")


def chart(sections: JobSections) -> Chart:
    """The post between those above and those below it."""
    role, phrases = sections.role, sections.phrases
    above = (*((role.reports_to,) if role.reports_to else ()), *role.dotted_to)
    superiors = tuple(sections.role_title(other) for other in above)
    below = subordinates(sections)
    none = sections.text("common.none")
    alt = sections.text(
        "job_description.chart_alt",
        superiors=phrases.listed(superiors) or none,
        post=role.title,
        subordinates=phrases.listed(below) or none,
    )
    boxes = below if len(below) <= _MOST_BOXES else (phrases.listed(below),)
    return Chart(superiors, role.title, boxes, alt)
