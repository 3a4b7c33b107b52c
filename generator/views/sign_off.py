"""The sign-off sheet (签收页) of one role: which texts bind it, in which version, for the holder to sign."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.job_head import Field
from generator.views.links import role_path
from generator.views.print_head import SIGN_OFF, DocumentHead, Identity, document_head
from generator.views.print_section import Column, Row, Section

_COLUMNS = ("number", "text", "code", "version", "effective", "fingerprint", "signature")


@dataclass(frozen=True, slots=True)
class SignOff:
    """Everything that stands on the sheet, in its order."""

    head: DocumentHead
    fields: tuple[Field, ...]
    statement: str
    texts: Section
    last_lines: tuple[str, ...]
    kind: str = "sign_off"
    parts: tuple[()] = ()


def sign_off(role: Role, context: Context) -> SignOff:
    """Draw up the sheet of a role."""
    text = context.catalogue.text
    policies = _policies(role, context)
    identity = Identity(
        id=role.id,
        name=SIGN_OFF,
        heading=role.title,
        version=role.revision.version,
        effective=role.revision.effective,
        fingerprint=sign_off_fingerprint(role, context),
        page=role_path(role.id),
        code=role.code,
    )
    columns = tuple(Column(name, text(f"print.sign_off_columns.{name}")) for name in _COLUMNS)
    return SignOff(
        head=document_head(identity, context),
        fields=tuple(_fields(role, context)),
        statement=text("print.sign_off.statement"),
        texts=Section("texts", text("print.sign_off.texts"), columns, tuple(_rows(role, policies, context))),
        last_lines=tuple(text(f"print.sign_off.{name}") for name in ("name", "signature", "day", "witness")),
    )


def sign_off_fingerprint(role: Role, context: Context) -> str:
    """The fingerprint of everything that the holder of a role signs for."""
    return context.fingerprints.together(role.id, (policy.id for policy in _policies(role, context)))


def _policies(role: Role, context: Context) -> tuple[Policy, ...]:
    """The policies that bind a role, by code."""
    bound = {policy.id for policy in context.binding.policies.get(role.id, ())}
    return tuple(policy for policy in context.policies if policy.id in bound)


def _fields(role: Role, context: Context) -> Iterator[Field]:
    yield Field(context.catalogue.text("print.job_fields.title"), role.title)
    yield Field(context.catalogue.text("print.job_fields.department"), context.links.department(role.department).text)


def _rows(role: Role, policies: tuple[Policy, ...], context: Context) -> Iterator[Row]:
    document = context.catalogue.text("print.job_description.document")
    title = context.catalogue.text("print.common.title", heading=role.title, document=document)
    yield _row(1, title, role, context.fingerprints.role(role.id), context)
    for no, policy in enumerate(policies, start=2):
        name = context.phrases.noted(
            policy.title, None if policy.status == "in_force" else context.phrases.status(policy)
        )
        yield _row(no, name, policy, context.fingerprints.policy(policy.id), context)


def _row(no: int, title: str, record: Role | Policy, fingerprint: str, context: Context) -> Row:
    dash = context.catalogue.text("print.common.none")
    revision = record.revision
    day = context.phrases.day(revision.effective)
    return Row(((str(no),), (title,), (record.code or dash,), (revision.version,), (day,), (fingerprint,), ()))
