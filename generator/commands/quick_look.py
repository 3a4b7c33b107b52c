"""The page of a file that was just saved, drawn at once from what the last build knew.

A whole build follows; until it is done, the reader already sees the new text. What other pages say about the record,
and what the checks say, comes with the build.
"""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from generator.load.yaml_source import read_document
from generator.locale import catalogue
from generator.model.build import read_record
from generator.model.department import Department
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.role import Role
from generator.printing.everything import offer_everything
from generator.publish.mkdocs_site import Frame
from generator.render.draft import draft_pen
from generator.render.site import Pen
from generator.views.context import make_context
from generator.views.site import record_page

Named = TypeVar("Named", Role, Department, Policy)


class QuickLook:
    """Draws the pages of single records between two builds.

    Args:
        root: the project.
        handbook: what the last build was made from.
        frame: what the last build puts around a page.
    """

    def __init__(self, root: Path, handbook: Handbook, frame: Frame) -> None:
        self._root = root
        self._handbook = handbook
        self._frame = frame

    def page(self, file: str) -> tuple[str, bytes] | None:
        """Path and content of the page of a file's record; None where only a build can tell what it says."""
        record = self._read(file)
        if record is None:
            return None
        self._handbook = _with(self._handbook, record)
        context = offer_everything(make_context(self._handbook, catalogue(self._handbook.settings.language)))
        view = record_page(record, context)
        if view.path not in self._frame:
            return None
        return view.path, self._frame.html(view, draft_pen(Pen(context.catalogue).draw, {}, context.catalogue))

    def _read(self, file: str) -> Role | Department | Policy | None:
        known = self._handbook.documents.get(file)
        if known is None:
            return None
        document, _ = read_document(self._root / file, file, known.kind)
        record = None if document is None else read_record(document, [])
        return record if isinstance(record, (Role, Department, Policy)) else None


def _with(handbook: Handbook, record: Role | Department | Policy) -> Handbook:
    """The handbook with a record in place of the one of its file."""
    if isinstance(record, Role):
        return replace(handbook, roles=_exchanged(handbook.roles, record))
    if isinstance(record, Policy):
        return replace(handbook, policies=_exchanged(handbook.policies, record))
    return replace(handbook, departments=_exchanged(handbook.departments, record))


def _exchanged(records: Sequence[Named], record: Named) -> tuple[Named, ...]:
    return tuple(record if one.file == record.file else one for one in records)
