"""The sections of a job description that are pairs of label and value."""

from collections.abc import Iterable, Sequence

from generator.views.job_sections import JobSections
from generator.views.print_section import Row

_QUALIFICATIONS = (
    "education",
    "majors",
    "experience",
    "certificates",
    "skills",
    "languages",
    "traits",
    "age",
    "sex",
    "physical",
    "preferred",
)


def qualifications(sections: JobSections) -> tuple[Row, ...]:
    """What a holder must bring."""
    written = sections.role.qualifications
    if written is None:
        return ()
    return _facts(sections, ((name, _texts(getattr(written, name))) for name in _QUALIFICATIONS))


def conditions(sections: JobSections) -> tuple[Row, ...]:
    """Hours, environment and what the law ties to the post; the company's hours where the role has none of its own."""
    role = sections.role
    hours = role.hours or sections.handbook.settings.company.hours
    facts = [
        ("hours", sections.phrases.schedule(hours) if hours else ()),
        ("environment", _texts(role.environment)),
    ]
    if role.compliance is not None:
        agreed = sections.text("job_description.agreed")
        age = role.compliance.min_age
        facts.append(("minimum_age", () if age is None else (sections.text("job_description.minimum_age", n=age),)))
        facts += [
            (name, (agreed,) if getattr(role.compliance, name) else ()) for name in ("secrecy", "non_compete", "hazard")
        ]
    return _facts(sections, facts)


def career(sections: JobSections) -> tuple[Row, ...]:
    """Where the role can lead, and who stands in."""
    written = sections.role.career
    if written is None:
        return ()
    names = (("promotes_to", written.promotes_to), ("rotates_with", written.rotates_with))
    facts = [(name, _titles(sections, roles)) for name, roles in names]
    return _facts(sections, [*facts, ("deputy", _titles(sections, _texts(written.deputy)))])


def _facts(sections: JobSections, facts: Iterable[tuple[str, Sequence[str]]]) -> tuple[Row, ...]:
    separator = sections.text("common.separator")
    return tuple(
        Row(((sections.text(f"job_facts.{name}"),), (separator.join(text.rstrip("。") for text in texts),)))
        for name, texts in facts
        if texts
    )


def _titles(sections: JobSections, roles: Sequence[str]) -> tuple[str, ...]:
    return (sections.phrases.listed(sections.role_title(role) for role in roles),) if roles else ()


def _texts(value: str | tuple[str, ...] | None) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else value
