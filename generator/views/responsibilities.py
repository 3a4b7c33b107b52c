"""The responsibility matrix: which role takes part in which topic, and where somebody is missing."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Part
from generator.views.context import Context
from generator.views.links import RESPONSIBILITIES, role_path
from generator.views.page import Download, Link, PageView, SearchEntry, SectionView
from generator.views.raci import PARTS, TopicParts, topic_parts
from generator.views.reach import RoleGroup, role_groups
from generator.views.responsibilities_csv import hole_words, responsibilities_csv

CSV = "data/responsibilities.csv"
# A table of more rows is cut: its columns are the roles of its rows, so cells stay few however many roles there are.
ROWS_PER_TABLE = 30


@dataclass(frozen=True, slots=True)
class Mark:
    """One way in which a role takes part, with the duty that says so."""

    part: Part
    duty: Link


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """The roles of one department that take part in a topic of the table."""

    title: str
    roles: tuple[tuple[str, Link], ...]


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """One topic.

    `cells` stand in the order of the columns, each with the title of its role, and are empty where it takes no part.
    """

    anchor: str
    title: str
    description: str | None
    hole: str | None
    roles: tuple[str, ...]
    cells: tuple[tuple[str, tuple[Mark, ...]], ...]


@dataclass(frozen=True, slots=True)
class MatrixTable:
    """Some topics with the roles that take part in them."""

    label: str
    columns: tuple[ColumnGroup, ...]
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True)
class ResponsibilitiesPage:
    """Everything that the page shows."""

    title: str
    count: str
    download: Download
    parts: tuple[tuple[Part, str, str], ...]
    holes: tuple[tuple[Link, str], ...]
    groups: tuple[RoleGroup, ...]


def responsibilities(context: Context) -> PageView | None:
    """The page of the matrix; none in a handbook without topics."""
    topics = topic_parts(context.handbook)
    if not topics:
        return None
    text = context.text
    holes = tuple(
        (Link(one.topic.title, f"#{_anchor(one)}" if one.takings else None), hole)
        for one in topics
        if (hole := hole_words(one, context)) is not None
    )
    view = ResponsibilitiesPage(
        title=text("responsibilities.title"),
        count=text("responsibilities.count", count=len(topics), holes=len(holes)),
        download=Download(text("responsibilities.download"), CSV),
        parts=tuple((part, context.phrases.part(part), text(f"responsibilities.means-{part}")) for part in PARTS),
        holes=holes,
        groups=role_groups(context),
    )
    sections = [SectionView("holes", text("responsibilities.holes"), "holes")] if holes else []
    sections += [
        SectionView(f"topics-{name}", title, "matrix", tables) for name, title, tables in _sections(topics, context)
    ]
    return PageView(
        path=RESPONSIBILITIES,
        template="responsibilities",
        title=view.title,
        description=text("responsibilities.purpose"),
        sections=tuple(sections),
        view=view,
        search=(SearchEntry(RESPONSIBILITIES, view.title, "", tuple(text("responsibilities.keys").split())),),
        files={CSV: responsibilities_csv(topics, context)},
    )


class _Order:
    """Departments and roles as the menu orders them; worked out once, because every table asks for it."""

    def __init__(self, context: Context) -> None:
        departments = {department.id: at for at, department in enumerate(context.departments)}
        roles = (role.id for department in context.departments for role in context.roles_of(department.id))
        # In a draft a role may name a department that does not exist; what belongs to it comes last.
        self.departments = defaultdict(lambda: len(departments), departments)
        self.roles = defaultdict(lambda: len(context.handbook.roles), {role: at for at, role in enumerate(roles)})


def _sections(topics: Sequence[TopicParts], context: Context) -> Iterator[tuple[str, str, tuple[MatrixTable, ...]]]:
    """The topics by the department that answers for them, those that nobody answers for first."""
    order = _Order(context)
    by_department: dict[str, list[TopicParts]] = {}
    for one in topics:
        if one.takings:
            owner = one.accountable[0].department if one.accountable else ""
            by_department.setdefault(owner, []).append(one)
    unowned = by_department.pop("", None)
    if unowned:
        title = context.text("responsibilities.unowned")
        yield "unowned", title, tuple(_tables(unowned, title, None, order, context))
    for department in sorted(by_department, key=order.departments.__getitem__):
        title = context.links.department(department).text
        owned = sorted(by_department[department], key=lambda one: order.roles[one.accountable[0].id])
        yield department, title, tuple(_tables(owned, title, department, order, context))


def _tables(
    topics: Sequence[TopicParts], title: str, department: str | None, order: _Order, context: Context
) -> Iterator[MatrixTable]:
    for start in range(0, len(topics), ROWS_PER_TABLE):
        part = topics[start : start + ROWS_PER_TABLE]
        columns = tuple(_columns(part, department, order, context))
        roles = [(role, link.text) for group in columns for role, link in group.roles]
        rows = tuple(_row(one, roles, context) for one in part)
        yield MatrixTable(context.text("responsibilities.label", department=title), columns, rows)


def _columns(topics: Iterable[TopicParts], first: str | None, order: _Order, context: Context) -> Iterator[ColumnGroup]:
    """The roles that take part, by department: the one that answers first, the others in the order of the menu."""
    by_department: dict[str, dict[str, None]] = {}
    for one in topics:
        for taking in one.takings:
            by_department.setdefault(taking.role.department, {})[taking.role.id] = None
    for department in sorted(by_department, key=lambda one: (one != first, order.departments[one])):
        roles = sorted(by_department[department], key=order.roles.__getitem__)
        yield ColumnGroup(
            context.links.department(department).text, tuple((role, context.links.role(role)) for role in roles)
        )


def _row(one: TopicParts, columns: Sequence[tuple[str, str]], context: Context) -> MatrixRow:
    marks: dict[str, list[Mark]] = {}
    for taking in sorted(one.takings, key=lambda taking: PARTS.index(taking.part)):
        duty = Link(
            context.phrases.part(taking.part),
            f"{role_path(taking.role.id)}#{number_anchor('duty', taking.duty.no)}",
        )
        marks.setdefault(taking.role.id, []).append(Mark(taking.part, duty))
    return MatrixRow(
        anchor=_anchor(one),
        title=one.topic.title,
        description=one.topic.description,
        hole=hole_words(one, context),
        roles=tuple(marks),
        cells=tuple((title, tuple(marks.get(role, ()))) for role, title in columns),
    )


def _anchor(one: TopicParts) -> str:
    return number_anchor("topic", one.topic.id)
