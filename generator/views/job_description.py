"""The job description (岗位说明书) of one role: every sentence and its order, ready to be printed and signed."""

from dataclasses import dataclass, replace

from generator.model.role import Role
from generator.views.context import Context
from generator.views.job_facts import career, conditions, qualifications
from generator.views.job_head import Chart, Field, chart, fields, subordinates
from generator.views.job_sections import JobSections
from generator.views.links import role_path
from generator.views.print_head import DocumentHead, Signature, document_head, identity_of
from generator.views.print_section import Column, Row, Section


@dataclass(frozen=True, slots=True)
class JobDescription:
    """Everything that stands on the form, in its order."""

    head: DocumentHead
    fields: tuple[Field, ...]
    chart: Chart
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
    date_line: tuple[str, ...]
    copies: str
    kind: str = "job_description"
    parts: tuple[()] = ()


def job_description(role: Role, context: Context) -> JobDescription:
    """Draw up the job description of a role."""
    sections = JobSections(role, context.handbook, context.phrases)
    text = sections.text
    identity = identity_of(role, "job_description", role_path(role.id), context.fingerprints.role(role.id))
    department = sections.department_title(role.department)
    return JobDescription(
        head=document_head(replace(identity, keywords=(department,)), context),
        fields=fields(sections),
        chart=chart(sections),
        sections=_sections(sections),
        signatures=_signatures(sections),
        date_line=tuple(text("common.date_line").split("|")),
        copies=text(f"job_description.copies_{'three' if role.reports_to else 'two'}"),
    )


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
