"""The print centre: everything that can be taken away, with its size and from when it holds."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.copy_check import CopyCheck, handbook_copy
from generator.views.downloads import offers
from generator.views.file_control import handbook_control, marked_title
from generator.views.links import PRINT_CENTRE, policy_path, role_path
from generator.views.page import Download, Link, PageView, SearchEntry, SectionView

NAME = "print-centre"


@dataclass(frozen=True, slots=True)
class PrintRow:
    """One role or policy with its files."""

    link: Link
    code: str
    version: str
    effective: str
    downloads: tuple[Download, ...]


@dataclass(frozen=True, slots=True)
class PrintCentre:
    """Everything that the page shows."""

    title: str
    control: str
    purpose: str
    downloads: tuple[Download, ...]
    copy: CopyCheck


def print_centre(context: Context) -> PageView | None:
    """The page of all downloads; none where there are none."""
    if not context.downloads.files:
        return None
    title = context.text(f"{NAME}.title")
    view = PrintCentre(
        title=title,
        control=handbook_control(context),
        purpose=context.text(f"{NAME}.purpose"),
        downloads=offers(context.downloads.about("handbook"), context.catalogue),
        copy=handbook_copy(context),
    )
    return PageView(
        path=PRINT_CENTRE,
        template="print_centre",
        title=title,
        description=view.purpose,
        sections=tuple(_sections(context)),
        view=view,
        search=(SearchEntry(PRINT_CENTRE, title, view.purpose, tuple(context.text(f"{NAME}.keys").split())),),
    )


def _sections(context: Context) -> Iterator[SectionView]:
    for department in context.departments:
        rows = tuple(_rows(context.roles_of(department.id), context))
        if rows:
            yield SectionView(department.id, department.title, "files", rows)
    rows = tuple(_rows(context.policies, context))
    if rows:
        yield SectionView("all-policies", context.text(f"{NAME}.policies"), "files", rows)


def _rows(records: Sequence[Role] | Sequence[Policy], context: Context) -> Iterator[PrintRow]:
    for record in records:
        is_role = isinstance(record, Role)
        files = context.downloads.about("role" if is_role else "policy", record.id)
        if files:
            yield PrintRow(
                link=Link(marked_title(record, context), role_path(record.id) if is_role else policy_path(record.id)),
                code=record.code or "",
                version=record.revision.version,
                effective=context.phrases.day(record.revision.effective),
                downloads=offers(files, context.catalogue, dated=False),
            )
