"""The responsibility matrix as a file for spreadsheets."""

from collections.abc import Iterator, Sequence

from generator.views.context import Context
from generator.views.csv_table import csv_table
from generator.views.raci import PARTS, TopicParts


def hole_words(one: TopicParts, context: Context) -> str | None:
    """What is wrong with who answers for a topic; None where one role does."""
    if not one.is_hole:
        return None
    if not one.takings:
        return context.text("responsibilities.nobody")
    if not one.accountable:
        return context.text("responsibilities.no-owner")
    return context.text("responsibilities.several", count=len(one.accountable))


def responsibilities_csv(topics: Sequence[TopicParts], context: Context) -> str:
    """One line for each role in each topic, so that a spreadsheet can filter and turn it."""
    heads = ("topic", "hole", "department", "role", "part", "duty-no", "duty")
    return csv_table([context.text(f"responsibilities.csv-{head}") for head in heads], _rows(topics, context))


def _rows(topics: Sequence[TopicParts], context: Context) -> Iterator[tuple[str, ...]]:
    for one in topics:
        hole = hole_words(one, context) or ""
        if not one.takings:
            yield (one.topic.title, hole, "", "", "", "", "")
        for taking in sorted(one.takings, key=lambda taking: PARTS.index(taking.part)):
            department = context.links.department(taking.role.department).text
            part = context.phrases.part(taking.part)
            yield (one.topic.title, hole, department, taking.role.title, part, taking.duty.no, taking.duty.text)
