"""What became of every clause of the source documents: coverage of all, and one page for each."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.source import Clause, Source
from generator.views.context import Context
from generator.views.links import SOURCES, place_path, source_path
from generator.views.page import Link, PageView, SearchEntry, SectionView

DISPOSITIONS = ("adopted", "merged", "changed", "dropped")


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How much of one document is accounted for."""

    link: Link
    total: int
    counts: tuple[int, ...]
    covered: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """The table of all documents; the last line is their sum."""

    title: str
    lines: tuple[CoverageRow, ...]


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """One clause: what it said, what became of it, where, and why."""

    anchor: str
    label: str
    gist: str
    disposition: str | None
    disposition_label: str
    places: tuple[Link, ...]
    reason: str | None


@dataclass(frozen=True, slots=True)
class SourcePage:
    """One document."""

    title: str
    description: str
    counts: tuple[tuple[str, int, str], ...]


def sources(context: Context) -> Iterable[PageView]:
    """The table of coverage and a page for each source document; nothing where there are no sources."""
    if not context.handbook.sources:
        return
    yield _coverage(context)
    for source in context.handbook.sources:
        yield _source_page(source, context)


def _coverage(context: Context) -> PageView:
    rows = []
    total: Counter[str | None] = Counter()
    for source in context.handbook.sources:
        counts = _counts(source)
        total += counts
        rows.append(_coverage_row(Link(source.title, source_path(source.id)), counts))
    title = context.text("sources.title")
    view = Coverage(title, (*rows, _coverage_row(Link(context.text("sources.sum")), total)))
    return PageView(
        path=SOURCES,
        template="sources",
        title=title,
        description=context.text("sources.purpose"),
        sections=(),
        view=view,
        search=(SearchEntry(SOURCES, title, ""),),
    )


def _counts(source: Source) -> Counter[str | None]:
    return Counter(clause.disposition for _, clause in source.clauses)


def _coverage_row(link: Link, counts: Counter[str | None]) -> CoverageRow:
    total = counts.total()
    covered = total - counts[None]
    share = f"{100 * covered // total}%" if total else "—"
    return CoverageRow(link, total, tuple(counts[name] for name in DISPOSITIONS), share)


def _source_page(source: Source, context: Context) -> PageView:
    counts = _counts(source)
    view = SourcePage(
        title=source.title,
        description=source.description or "",
        counts=tuple((name, counts[name], context.text(f"sources.{name}")) for name in DISPOSITIONS),
    )
    sections = tuple(
        SectionView(
            f"part-{index}",
            f"{part.label} {part.title}",
            "part",
            tuple(
                _clause_row(clause, f"part-{index}-{number}", context) for number, clause in enumerate(part.clauses, 1)
            ),
        )
        for index, part in enumerate(source.parts, 1)
    )
    path = source_path(source.id)
    return PageView(
        path=path,
        template="source_page",
        title=source.title,
        description=view.description or source.title,
        sections=sections,
        view=view,
        search=(SearchEntry(path, source.title, view.description, (source.id,)),),
    )


def _clause_row(clause: Clause, anchor: str, context: Context) -> ClauseRow:
    label = context.text(f"sources.{clause.disposition or 'open'}")
    places = tuple(place_link(place, context) for place in clause.places)
    return ClauseRow(anchor, clause.label, clause.gist, clause.disposition, label, places, clause.reason)


def clause_link(ref: str, context: Context) -> Link:
    """A clause of a source document by its label there, such as D4 1-①; the words themselves where nothing is found."""
    document, _, rest = ref.partition("#")
    for source in context.handbook.sources:
        if source.id != document:
            continue
        for index, part in enumerate(source.parts, 1):
            for number, clause in enumerate(part.clauses, 1):
                if f"{part.label}/{clause.label}" == rest:
                    return Link(f"{part.label} {clause.label}", f"{source_path(source.id)}#part-{index}-{number}")
    return Link(ref)


def place_link(place: str, context: Context) -> Link:
    """A place of the handbook by the title of its page and the label of its line."""
    page, _, anchor = place.partition("#")
    folder, _, name = page.partition("/")
    if folder == "roles":
        title = context.links.role(name).text
    elif folder == "policies":
        title = context.links.policy(name).text
    elif folder == "departments":
        title = context.links.department(name).text
    else:
        title = context.text("decisions.title")
    return Link(f"{title} {_anchor_label(anchor, context)}".strip(), place_path(place))


def _anchor_label(anchor: str, context: Context) -> str:
    kind, _, rest = anchor.partition("-")
    if kind == "article" and rest:
        return context.phrases.article_label(int(rest.partition("-")[0]))
    if kind == "chapter" and rest:
        return context.phrases.chapter_label(int(rest))
    if kind in ("duty", "authority", "standard"):
        return context.text(f"sources.line-{kind}", no=rest.replace("-", "."))
    words = {"kpi": "kpi", "kpis": "kpi", "penalty": "rule", "liability": "rule", "reward": "rule", "ladder": "ladder"}
    words |= {"workflow": "workflow", "form": "form", "cadence": "cadence", "term": "term"}
    return context.text(f"search.{words[kind]}") if kind in words else anchor if kind[:1].isupper() else ""
