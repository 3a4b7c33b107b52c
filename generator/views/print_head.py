"""What every printed document carries: title, file control, fingerprint, and the code that leads to its page."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol
from urllib.parse import quote

from generator.model.base import Blank
from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context

SIGN_OFF = "sign_off"
"""The sheet whose fingerprint stands for several texts; the page that it leads to has another one of its own."""


@dataclass(frozen=True, slots=True)
class Qr:
    """The address of the page with the current text, to be drawn as a code."""

    url: str
    label: str
    alt: str


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign; `post` is the post that signs, where it is known."""

    label: str
    post: str | None = None


@dataclass(frozen=True, slots=True)
class DocumentHead:
    """The head of a document.

    `title` names the file, `heading` stands on the paper with `document` below it. `blank` is how an undecided value is
    written inside texts. `page_label` has the places {page} and {pages}. `effective` dates the document, also where the
    text's own date is not decided yet. `logo_alt` is what the company's mark is called, None where it has none.
    """

    id: str
    language: str
    title: str
    heading: str
    document: str
    remark: str | None
    author: str
    keywords: tuple[str, ...]
    effective: date
    header: str
    file_control: tuple[str, ...]
    fingerprint: str
    page_label: str
    qr: Qr | None
    color: str
    logo_alt: str | None
    blank: str


class Printed(Protocol):
    """A view that can be printed: `kind` names its template, `parts` are documents inside it."""

    @property
    def kind(self) -> str:
        """The name of the template."""

    @property
    def head(self) -> DocumentHead:
        """What the document carries like every other."""

    @property
    def parts(self) -> tuple["Printed", ...]:
        """The documents inside this one, in their order."""


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells one document from the others.

    `name` is its kind in the catalogue, under `print`; `page` is the page of the site that holds the current text.
    """

    id: str
    name: str
    heading: str
    version: str
    effective: date | Blank
    fingerprint: str
    page: str
    code: str | None = None
    status: Literal["draft", "trial", "in_force", "repealed"] = "in_force"
    keywords: tuple[str, ...] = ()


def identity_of(record: Role | Policy, name: str, page: str, fingerprint: str) -> Identity:
    """The identity of a document that shows one record."""
    return Identity(
        id=record.id,
        name=name,
        heading=record.title,
        version=record.revision.version,
        effective=record.revision.effective,
        fingerprint=fingerprint,
        page=page,
        code=record.code,
        status=record.status,
    )


def document_head(identity: Identity, context: Context) -> DocumentHead:
    """The head of a document."""
    settings, catalogue = context.handbook.settings, context.catalogue
    document = catalogue.text(f"print.{identity.name}.document")
    code = (identity.code,) if identity.code else ()
    remark = None if identity.status == "in_force" else catalogue.text(f"print.status.{identity.status}")
    logo = settings.printing.logo
    return DocumentHead(
        id=identity.id,
        language=catalogue.language,
        title=catalogue.text("print.common.title", heading=identity.heading, document=document),
        heading=identity.heading,
        document=document,
        remark=remark,
        author=settings.company.name,
        keywords=(identity.heading, *identity.keywords, *code, identity.version),
        effective=identity.effective if isinstance(identity.effective, date) else settings.revision.effective,
        header=catalogue.text("print.common.header", company=settings.company.name, document=document),
        file_control=_file_control(identity, context),
        fingerprint=identity.fingerprint,
        page_label=catalogue.text("print.common.page"),
        qr=_qr(identity, context),
        color=settings.theme.primary,
        logo_alt=None if logo is None else catalogue.text("print.common.logo", company=settings.company.name),
        blank=context.phrases.blank,
    )


def _file_control(identity: Identity, context: Context) -> tuple[str, ...]:
    def text(key: str, **values: object) -> str:
        return context.catalogue.text(f"print.common.{key}", **values)

    return (
        *((text("file_code", code=identity.code),) if identity.code else ()),
        text("file_version", version=identity.version),
        text("file_effective", date=context.phrases.day(identity.effective)),
        text("file_fingerprint", fingerprint=identity.fingerprint),
    )


def _qr(identity: Identity, context: Context) -> Qr | None:
    url = copy_url(identity, context)
    if url is None:
        return None
    catalogue = context.catalogue
    return Qr(url, catalogue.text("print.common.qr"), catalogue.text("print.common.qr_alt", url=url))


def copy_url(identity: Identity, context: Context) -> str | None:
    """Where a copy is compared with the current text; None where the site has no address.

    The address tells the page the fingerprint (f) and the version (v) of the copy, and s for a sign-off sheet.
    """
    site = context.handbook.settings.site_url
    if site is None:
        return None
    version = quote(identity.version, safe="")
    sheet = "&s=1" if identity.name == SIGN_OFF else ""
    return f"{site.rstrip('/')}/{identity.page}?f={identity.fingerprint}&v={version}{sheet}"
