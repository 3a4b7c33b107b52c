"""Documents → one frozen handbook, and every schema problem at once."""

from collections.abc import Mapping

from pydantic import ValidationError

from generator.findings import Finding
from generator.load.document import Document, Kind
from generator.load.read_project import Project
from generator.model.base import Record
from generator.model.department import Department, Topics
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.role import Role
from generator.model.schema_problems import schema_findings
from generator.model.settings import Settings
from generator.model.source import Decisions, Source

MODELS: Mapping[Kind, type[Record]] = {
    Kind.SETTINGS: Settings,
    Kind.TOPICS: Topics,
    Kind.DEPARTMENT: Department,
    Kind.ROLE: Role,
    Kind.POLICY: Policy,
    Kind.SOURCE: Source,
    Kind.DECISIONS: Decisions,
}


def build_handbook(project: Project) -> tuple[Handbook | None, tuple[Finding, ...]]:
    """The handbook of a project and its schema findings.

    The handbook holds the records that fit the schema; it is None when the settings do not.
    """
    records: dict[Kind, list[Record]] = {kind: [] for kind in Kind}
    findings: list[Finding] = []
    unread = set(project.unread)
    for document in project.documents:
        record = read_record(document, findings)
        if record is None:
            unread.add(document.file)
        else:
            records[document.kind].append(record)
    settings = [record for record in records[Kind.SETTINGS] if isinstance(record, Settings)]
    if not settings:
        return None, tuple(findings)
    handbook = Handbook(
        settings=settings[0],
        departments=tuple(record for record in records[Kind.DEPARTMENT] if isinstance(record, Department)),
        roles=tuple(record for record in records[Kind.ROLE] if isinstance(record, Role)),
        policies=tuple(record for record in records[Kind.POLICY] if isinstance(record, Policy)),
        topics=tuple(topic for record in records[Kind.TOPICS] if isinstance(record, Topics) for topic in record.topics),
        sources=tuple(record for record in records[Kind.SOURCE] if isinstance(record, Source)),
        decisions=next((record for record in records[Kind.DECISIONS] if isinstance(record, Decisions)), None),
        documents={document.file: document for document in project.documents},
        unread=frozenset(unread),
    )
    return handbook, tuple(findings)


def read_record(document: Document, findings: list[Finding]) -> Record | None:
    """The record of a document; None where it does not fit the schema, with the reasons added to the findings."""
    model = MODELS[document.kind]
    try:
        record = model.model_validate(document.data)
    except ValidationError as error:
        findings.extend(schema_findings(error, document, model))
        return None
    record._file = document.file  # noqa: SLF001 -- set once, here, where the record is made
    return record
