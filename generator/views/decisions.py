"""How the contradictions between the source documents were settled, and why."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model.source import Decision
from generator.views.context import Context
from generator.views.links import DECISIONS
from generator.views.page import Link, PageView, SearchEntry, SectionView
from generator.views.sources import clause_link, place_link


@dataclass(frozen=True, slots=True)
class DecisionBlock:
    """One contradiction and how it ended."""

    statements: tuple[tuple[Link, str], ...]
    settled: str
    why: str
    touches: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class DecisionsPage:
    """The head of the page."""

    title: str
    count: str


def decisions(context: Context) -> Iterable[PageView]:
    """The page of the decisions; nothing where there are none."""
    record = context.handbook.decisions
    if record is None:
        return
    title = context.text("decisions.title")
    yield PageView(
        path=DECISIONS,
        template="decisions",
        title=title,
        description=context.text("decisions.purpose"),
        sections=tuple(
            SectionView(decision.id, f"{decision.id} {decision.title}", "decision", _block(decision, context))
            for decision in record.decisions
        ),
        view=DecisionsPage(title, context.text("decisions.count", count=len(record.decisions))),
        search=(
            SearchEntry(DECISIONS, title, ""),
            *(
                SearchEntry(
                    f"{DECISIONS}#{decision.id}",
                    f"{decision.id} {decision.title}",
                    " ".join((*(one.says for one in decision.statements), decision.settled, decision.why)),
                )
                for decision in record.decisions
            ),
        ),
    )


def _block(decision: Decision, context: Context) -> DecisionBlock:
    return DecisionBlock(
        statements=tuple((clause_link(statement.source, context), statement.says) for statement in decision.statements),
        settled=decision.settled,
        why=decision.why,
        touches=tuple(place_link(place, context) for place in decision.touches),
    )
