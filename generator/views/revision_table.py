"""The versions of a text as a table, newest first."""

from generator.model.policy import Policy
from generator.model.role import Revision, Role
from generator.views.links import Links
from generator.views.phrases import Phrases
from generator.views.print_section import Cell, Column, Row, Table, without_empty_columns

_COLUMNS = ("version", "effective", "approved_by", "changes")


def revisions_table(record: Role | Policy, links: Links, phrases: Phrases) -> Table:
    """Versions of the text; nothing for a first version without remark."""
    if not record.history and record.revision.changes is None:
        return (), ()
    columns = [Column(name, phrases.catalogue.text(f"print.job_columns.{name}")) for name in _COLUMNS]
    rows = (Row(_revision(revision, links, phrases)) for revision in (record.revision, *record.history))
    return without_empty_columns(columns, rows, phrases.catalogue.text("print.common.none"))


def _revision(revision: Revision, links: Links, phrases: Phrases) -> tuple[Cell, ...]:
    approved_by = links.role(revision.approved_by).text if revision.approved_by else None
    return (
        (revision.version,),
        (phrases.day(revision.effective),),
        () if approved_by is None else (approved_by,),
        () if revision.changes is None else (revision.changes,),
    )
