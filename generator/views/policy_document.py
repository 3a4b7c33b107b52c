"""A policy as a document to be handed out and signed: its text first, then its rules as tables."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.policy import Policy
from generator.views.context import Context
from generator.views.job_head import Field
from generator.views.links import policy_path
from generator.views.policy_articles import ChapterBlock, chapter_block
from generator.views.policy_tables import PolicyTables
from generator.views.print_head import DocumentHead, Signature, document_head, identity_of
from generator.views.print_section import Section
from generator.views.revision_table import revisions_table


@dataclass(frozen=True, slots=True)
class PolicyDocument:
    """Everything that stands in a printed policy, in its order."""

    head: DocumentHead
    fields: tuple[Field, ...]
    chapters: tuple[ChapterBlock, ...]
    see: str
    sections: tuple[Section, ...]
    signatures: tuple[Signature, ...]
    date_line: tuple[str, ...]
    kind: str = "policy"
    parts: tuple[()] = ()


def policy_document(policy: Policy, context: Context) -> PolicyDocument:
    """Draw up a policy."""
    text = context.catalogue.text
    fingerprint = context.fingerprints.policy(policy.id)
    return PolicyDocument(
        head=document_head(identity_of(policy, "policy", policy_path(policy.id), fingerprint), context),
        fields=tuple(_fields(policy, context)),
        chapters=tuple(chapter_block(chapter, context) for chapter in policy.chapters),
        see=text("site.policy.refers-to"),
        sections=_sections(policy, context),
        signatures=tuple(_signatures(policy, context)),
        date_line=tuple(text("print.common.date_line").split("|")),
    )


def _fields(policy: Policy, context: Context) -> Iterator[Field]:
    """What identifies the policy; what nobody wrote is left out."""
    phrases, links = context.phrases, context.links
    approver = policy.revision.approved_by
    narrow = (
        ("code", policy.code),
        ("status", phrases.status(policy)),
        ("version", policy.revision.version),
        ("effective", phrases.day(policy.revision.effective)),
        ("owner", links.role(policy.owner).text if policy.owner else None),
        ("interpreter", links.role(policy.interpreter).text if policy.interpreter else None),
        ("approved_by", links.role(approver).text if approver else None),
    )
    wide = (
        ("applies_to", phrases.listed_phrases(link.text for link in context.scope(policy.applies_to))),
        ("supersedes", phrases.listed(links.policy(old).text for old in policy.supersedes)),
    )
    for name, value in narrow:
        if value is not None:
            yield Field(context.catalogue.text(f"print.policy_fields.{name}"), value, id=name)
    for name, value in wide:
        if value:
            yield Field(context.catalogue.text(f"print.policy_fields.{name}"), value, wide=True, id=name)


def _sections(policy: Policy, context: Context) -> tuple[Section, ...]:
    tables = PolicyTables(policy, context)
    bodies = (
        ("penalties", *tables.penalties()),
        ("rewards", *tables.rewards()),
        ("ladders", *tables.ladders()),
        ("workflows", *tables.workflows()),
        ("cadences", *tables.cadences()),
        ("forms", *tables.forms()),
        ("terms", *tables.terms()),
        ("procedure", *tables.procedure()),
        ("revisions", *revisions_table(policy, context.links, context.phrases)),
    )
    found = [body for body in bodies if body[2]]
    return tuple(
        Section(name, _heading(place, name, len(found), context), columns, rows)
        for place, (name, columns, rows) in enumerate(found, start=1)
    )


def _heading(place: int, name: str, count: int, context: Context) -> str:
    """附表 with its number where there are several, such as 附表二 奖励."""
    title = context.catalogue.text(f"print.policy_sections.{name}")
    if count == 1:
        return context.catalogue.text("print.policy.only_annex", title=title)
    return context.catalogue.text("print.policy.annex", n=context.phrases.numeral(place), title=title)


def _signatures(policy: Policy, context: Context) -> Iterator[Signature]:
    approver = policy.revision.approved_by
    yield Signature(context.catalogue.text("print.signatures.prepared"))
    yield Signature(context.catalogue.text("print.signatures.reviewed"))
    yield Signature(
        context.catalogue.text("print.signatures.approved"), context.links.role(approver).text if approver else None
    )
