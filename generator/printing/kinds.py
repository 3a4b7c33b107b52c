"""The registry of documents: every kind of file that readers take away, in the order in which pages offer them.

A new kind of document is one `Kind` in `KINDS` and one label in the catalogue at `print.files.<name>`:

- `view` draws up what the document says, from an id and the context;
- `draw` makes its bytes from that view and the `PrintSetup` and from nothing else (no clock, no handbook, no
  catalogue), because the cache takes documents of the same view and setup as the same; it may run in several threads at
  once, and its module lies in `generator/render/`, whose code is part of the digest of the setup;
- `wanted` says for which roles or policies there is one (by default for all);
- `path` is where it stands on the site; paths begin with `print/`.

Everything else follows: it is made by `handbook build`, kept in the cache, linked from the page of its role or policy
and from the print centre with its size, and packed into the archive of everything.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.errors import SetupError
from generator.findings import Place
from generator.model.policy import Policy
from generator.model.role import Role
from generator.render.pdf import render_pdf
from generator.render.print_setup import PrintSetup
from generator.views.book import book
from generator.views.collection import collection
from generator.views.context import Context
from generator.views.downloads import PrintedFile, Subject
from generator.views.job_description import job_description
from generator.views.links import (
    BOOK,
    REGISTERS,
    job_description_path,
    job_description_word_path,
    policy_document_path,
    policy_word_path,
    scorecard_path,
    sign_off_path,
)
from generator.views.policy_document import policy_document
from generator.views.registers import registers
from generator.views.scorecard import has_scorecard, scorecard
from generator.views.sign_off import sign_off

LARGEST_BOOK = 300
"""How many roles and policies a build still binds into one book by itself."""


# Word and Excel are slow to import, and a site without documents, or one PDF, does without them.
def _word(view: Any, setup: PrintSetup) -> bytes:
    from generator.render.word import render_word  # noqa: PLC0415 -- see above

    return render_word(view, setup)


def _scorecard(view: Any, setup: PrintSetup) -> bytes:
    from generator.render.scorecard import render_scorecard  # noqa: PLC0415 -- see above

    return render_scorecard(view, setup)


def _registers(view: Any, setup: PrintSetup) -> bytes:
    from generator.render.registers import render_registers  # noqa: PLC0415 -- see above

    return render_registers(view, setup)


def _always(name: str, context: Context) -> bool:
    del name, context
    return True


def _fits_a_book(name: str, context: Context) -> bool:
    """A book of thousands of pages takes minutes and nobody reads it; `handbook print --book` makes it all the same."""
    del name
    return len(context.handbook.roles) + len(context.handbook.policies) <= LARGEST_BOOK


def _is_scored(role: str, context: Context) -> bool:
    return has_scorecard(context.handbook.role[role])


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document; see the head of this module."""

    name: str
    subject: Subject
    path: Callable[[str], str]
    view: Callable[[str, Context], Any]
    draw: Callable[[Any, PrintSetup], bytes] = render_pdf
    wanted: Callable[[str, Context], bool] = _always
    main: bool = False


KINDS = (
    Kind(
        "job-description",
        "role",
        job_description_path,
        lambda role, context: job_description(context.handbook.role[role], context),
        main=True,
    ),
    Kind(
        "job-description-word",
        "role",
        job_description_word_path,
        lambda role, context: job_description(context.handbook.role[role], context),
        _word,
    ),
    Kind(
        "sign-off",
        "role",
        sign_off_path,
        lambda role, context: sign_off(context.handbook.role[role], context),
    ),
    Kind(
        "scorecard",
        "role",
        scorecard_path,
        lambda role, context: scorecard(context.handbook.role[role], context),
        _scorecard,
        _is_scored,
    ),
    Kind(
        "policy",
        "policy",
        policy_document_path,
        lambda policy, context: policy_document(context.handbook.policy[policy], context),
        main=True,
    ),
    Kind(
        "policy-word",
        "policy",
        policy_word_path,
        lambda policy, context: policy_document(context.handbook.policy[policy], context),
        _word,
    ),
    Kind("book", "handbook", lambda _: BOOK, lambda _, context: book(context), wanted=_fits_a_book, main=True),
    Kind("registers", "handbook", lambda _: REGISTERS, lambda _, context: registers(context), _registers),
)


@dataclass(frozen=True, slots=True)
class Order:
    """One document to be made: its kind, and the id of the role or policy, empty for the whole handbook."""

    kind: Kind
    id: str

    @property
    def path(self) -> str:
        """Where the document stands on the site."""
        return self.kind.path(self.id)

    def record(self, context: Context) -> Role | Policy | None:
        """The role or policy that the document is about."""
        if self.kind.subject == "role":
            return context.handbook.role[self.id]
        return context.handbook.policy[self.id] if self.kind.subject == "policy" else None

    def place(self, context: Context) -> Place:
        """Where what the document is about begins in the files."""
        record = self.record(context) or context.handbook.settings
        return context.handbook.place(record)

    def file(self, context: Context, size: int | None = None) -> PrintedFile:
        """The document as pages offer it."""
        record = self.record(context)
        revision = context.handbook.settings.revision if record is None else record.revision
        kind = self.kind
        return PrintedFile(kind.name, kind.subject, self.id, self.path, revision.effective, size, kind.main)


def kind_of(name: str) -> Kind:
    """The kind of a name."""
    return next(kind for kind in KINDS if kind.name == name)


def orders(context: Context, kinds: Iterable[Kind] = KINDS) -> tuple[Order, ...]:
    """All documents of a handbook.

    Raises:
        SetupError: two documents would stand at one path, as with a role whose id is `handbook`.
    """
    found = [Order(kind, name) for kind in kinds for name in _subjects(kind, context) if kind.wanted(name, context)]
    first: dict[str, Order] = {}
    for order in found:
        other = first.setdefault(order.path, order)
        if other is not order:
            raise SetupError("two-documents", path=order.path, id=other.id or order.id)
    return tuple(found)


def merged(wanted: Sequence[Order]) -> Order:
    """Several documents as one: each keeps its own pages, and the bookmarks lead to all of them."""
    kinds = {order.kind.name for order in wanted}
    name = kinds.pop() if len(kinds) == 1 else "documents"
    words = name.replace("-", "_") if name != "documents" else "collection"

    def view(_: str, context: Context) -> Any:
        return collection(words, [order.kind.view(order.id, context) for order in wanted], context)

    return Order(Kind(name, "handbook", lambda _: f"print/{name}-merged.pdf", view), "")


def _subjects(kind: Kind, context: Context) -> Iterable[str]:
    if kind.subject == "handbook":
        return ("",)
    return context.handbook.role if kind.subject == "role" else (policy.id for policy in context.policies)
