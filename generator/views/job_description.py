"""The job description (岗位说明书) of one role: every sentence and its order, ready to be printed and signed."""

from dataclasses import dataclass
from datetime import date

from generator.model.handbook import Handbook
from generator.model.role import Role
from generator.views.job_facts import career, conditions, qualifications
from generator.views.job_head import Chart, Field, chart, fields, subordinates
from generator.views.job_sections import JobSections
from generator.views.phrases import Phrases
from generator.views.print_section import Column, Row, Section


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign; `post` is the post that signs, where it is known."""

    label: str
    post: str | None = None


@dataclass(frozen=True, slots=True)
class Qr:
    """The address of the page with the current text, to be drawn as a code."""

    url: str
    label: str
    alt: str


@dataclass(frozen=True, slots=True)
class JobDescription:
    """Everything that stands on the form, in its order.

    `blank` is how an undecided value is written inside texts. `page_label` has the places {page} and {pages}.
    `effective` dates the document, also where the role's own date is not decided yet.
    """

    id: str
    language: str
    title: str
    heading: str
    document: str
    remark: str | None
    author: str
    keywords: tuple[str, ...]
    effective: date
    header: str
    file_control: tuple[str, ...]
    page_label: str
    qr: Qr | None
    color: str
    blank: str
    fields: tuple[Field, ...]
    chart: Chart
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
    date_line: tuple[str, ...]
    copies: str


def job_description(role: Role, handbook: Handbook, phrases: Phrases) -> JobDescription:
    """Draw up the job description of a role."""
    sections = JobSections(role, handbook, phrases)
    settings, text = handbook.settings, sections.text
    document = text("job_description.document")
    effective = role.revision.effective
    code = (role.code,) if role.code else ()
    return JobDescription(
        id=role.id,
        language=phrases.catalogue.language,
        title=text("job_description.title", role=role.title),
        heading=role.title,
        document=document,
        remark=None if role.status == "in_force" else text(f"job_description.{role.status}"),
        author=settings.company.name,
        keywords=(role.title, sections.department_title(role.department), *code, role.revision.version),
        effective=effective if isinstance(effective, date) else settings.revision.effective,
        header=text("common.header", company=settings.company.name, document=document),
        file_control=_file_control(sections),
        page_label=text("common.page"),
        qr=_qr(sections),
        color=settings.theme.primary,
        blank=phrases.blank,
        fields=fields(sections),
        chart=chart(sections),
        sections=_sections(sections),
        signatures=_signatures(sections),
        date_line=tuple(text("common.date_line").split("|")),
        copies=text(f"job_description.copies_{'three' if role.reports_to else 'two'}"),
    )


def _qr(sections: JobSections) -> Qr | None:
    site = sections.handbook.settings.site_url
    if site is None:
        return None
    url = f"{site.rstrip('/')}/roles/{sections.role.id}.html"
    return Qr(url, sections.text("common.qr"), sections.text("common.qr_alt", url=url))


def _file_control(sections: JobSections) -> tuple[str, ...]:
    role, text = sections.role, sections.text
    version = text("common.file_version", version=role.revision.version)
    effective = text("common.file_effective", date=sections.phrases.day(role.revision.effective))
    return (*((text("common.file_code", code=role.code),) if role.code else ()), version, effective)


def _sections(sections: JobSections) -> tuple[Section, ...]:
    no_columns: tuple[Column, ...] = ()
    has_chart = bool(sections.role.reports_to or sections.role.dotted_to or subordinates(sections))
    bodies: tuple[tuple[str, tuple[Column, ...], tuple[Row, ...]], ...] = (
        ("chart", no_columns, ()),
        ("duties", *sections.duties()),
        ("authority", *sections.authority()),
        ("kpis", *sections.kpis()),
        ("standards", *sections.standards()),
        ("relations", *sections.relations()),
        ("qualifications", no_columns, qualifications(sections)),
        ("conditions", no_columns, conditions(sections)),
        ("career", no_columns, career(sections)),
        ("revisions", *sections.revisions()),
    )
    found = [(name, columns, rows) for name, columns, rows in bodies if rows or (name == "chart" and has_chart)]
    return tuple(
        Section(name, sections.phrases.heading(place, sections.text(f"job_sections.{name}")), columns, rows)
        for place, (name, columns, rows) in enumerate([*found, ("signatures", no_columns, ())], start=1)
    )


def _signatures(sections: JobSections) -> tuple[Signature, ...]:
    role, text = sections.role, sections.text
    approver = role.revision.approved_by
    places = [
        Signature(text("signatures.prepared")),
        Signature(text("signatures.reviewed")),
        Signature(text("signatures.approved"), sections.role_title(approver) if approver else None),
        Signature(text("signatures.holder"), role.title),
    ]
    if role.reports_to is not None:
        places.append(Signature(text("signatures.superior"), sections.role_title(role.reports_to)))
    return tuple(places)
