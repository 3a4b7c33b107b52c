"""The whole handbook as one book: cover, contents, roles by department, policies, index of roles."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.department import Department
from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.job_description import JobDescription, job_description
from generator.views.links import PRINT_CENTRE
from generator.views.policy_document import PolicyDocument, policy_document
from generator.views.print_head import DocumentHead, Identity, document_head
from generator.views.print_section import Column, Row, Section

_INDEX = ("role", "code", "department", "page")


@dataclass(frozen=True, slots=True)
class DepartmentPart:
    """One department of the book: its purpose, its duties, its roles."""

    id: str
    heading: str
    purpose: str | None
    duties: Section | None
    roles: tuple[JobDescription, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """Everything that stands in the book, in its order.

    The last cell of each row of `index` names the document whose page is to be filled in.
    """

    head: DocumentHead
    cover: tuple[str, ...]
    contents: str
    roles_heading: str
    departments: tuple[DepartmentPart, ...]
    policies_heading: str
    policies: tuple[PolicyDocument, ...]
    index: Section
    kind: str = "handbook"
    parts: tuple[()] = ()


def book(context: Context) -> Book:
    """Draw up the book."""
    settings, text = context.handbook.settings, context.catalogue.text
    departments = tuple(_departments(context))
    identity = Identity(
        id="handbook",
        name="book",
        heading=settings.title,
        version=settings.revision.version,
        effective=settings.revision.effective,
        fingerprint=context.fingerprints.whole(),
        page=PRINT_CENTRE,
    )
    head = document_head(identity, context)
    head = replace(head, header=text("print.common.header", company=settings.company.name, document=settings.title))
    return Book(
        head=replace(head, title=f"{settings.company.name} {settings.title}", document=settings.company.name),
        cover=tuple(head.file_control),
        contents=text("print.book.contents"),
        roles_heading=text("print.book.roles"),
        departments=departments,
        policies_heading=text("print.book.policies"),
        policies=tuple(_policy(policy, context) for policy in context.policies),
        index=_index(context),
    )


def _departments(context: Context) -> Iterator[DepartmentPart]:
    for department in context.departments:
        roles = tuple(_role(role, context) for role in context.roles_of(department.id))
        duties = _duties(department, context)
        if roles or duties or department.purpose:
            yield DepartmentPart(department.id, department.title, department.purpose, duties, roles)


def _duties(department: Department, context: Context) -> Section | None:
    text = context.catalogue.text
    if not department.duties:
        return None
    columns = tuple(Column(name, text(f"print.book_columns.{name}")) for name in ("number", "duty", "owner"))
    dash = text("print.common.none")
    rows = (
        Row(((duty.no,), (duty.text,), (context.links.role(duty.owner).text if duty.owner else dash,)))
        for duty in department.duties
    )
    return Section("department-duties", text("print.book.duties"), columns, tuple(rows))


def _role(role: Role, context: Context) -> JobDescription:
    """A job description without what only a loose copy needs: the code, and the places to sign."""
    document = job_description(role, context)
    sections = tuple(section for section in document.sections if section.id != "signatures")
    return replace(document, head=replace(document.head, qr=None), sections=sections, signatures=())


def _policy(policy: Policy, context: Context) -> PolicyDocument:
    document = policy_document(policy, context)
    return replace(document, head=replace(document.head, qr=None), signatures=())


def _index(context: Context) -> Section:
    text = context.catalogue.text
    columns = tuple(Column(name, text(f"print.book_columns.{name}")) for name in _INDEX)
    dash = text("print.common.none")
    rows = (
        Row(((role.title,), (role.code or dash,), (context.links.department(role.department).text,), (role.id,)))
        for role in sorted(context.handbook.roles, key=lambda one: (one.code is None, one.code or "", one.id))
    )
    return Section("index", text("print.book.index"), columns, tuple(rows))
