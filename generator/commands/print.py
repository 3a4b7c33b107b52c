"""handbook print: documents on paper."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.checks.known_ids import names_of, nearest
from generator.commands.base import CONTENT_ERRORS, jobs_option, make_command
from generator.commands.progress import progress
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import Catalogue, catalogue
from generator.model.handbook import Handbook
from generator.project import check

if TYPE_CHECKING:
    from generator.printing.kinds import Order

FOLDER = "print/"
FORMATS = ("pdf", "docx", "xlsx")
KINDS = {
    "role": {"pdf": "job-description", "docx": "job-description-word", "xlsx": "scorecard"},
    "sign-off": {"pdf": "sign-off"},
    "policy": {"pdf": "policy", "docx": "policy-word"},
    "book": {"pdf": "book", "xlsx": "registers"},
}
"""The kind of document that each format of a thing is; the whole handbook in Excel is its registers."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What a call wants on paper: job descriptions or sign-off sheets of roles, policies, the whole handbook."""

    roles: Sequence[str] = ()
    department: str | None = None
    policies: Sequence[str] = ()
    everything: bool = False
    book: bool = False
    sign_off: bool = False
    merged: bool = False
    formats: Sequence[str] = ()


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    folder = words.text("commands.help.folder")
    return make_command(
        words,
        "print",
        run,
        click.Argument(["roles"], nargs=-1, metavar=words.text("commands.print.metavar")),
        click.Option(["--all", "everything"], is_flag=True),
        click.Option(["--department"], metavar=words.text("commands.print.department-metavar")),
        click.Option(["--policy", "policies"], multiple=True, metavar=words.text("commands.print.policy-metavar")),
        click.Option(["--book"], is_flag=True),
        click.Option(["--sign-off"], is_flag=True),
        click.Option(["--merged"], is_flag=True),
        click.Option(["--format", "formats"], type=click.Choice(FORMATS), multiple=True),
        click.Option(["--template"], type=click.Path(path_type=Path), metavar=folder),
        click.Option(["--output"], type=click.Path(path_type=Path), metavar=folder),
        jobs_option(),
    )


def run(session: Session, *, template: Path | None, output: Path | None, jobs: int, **chosen: object) -> None:
    """Print what was chosen. A handbook with errors is not printed: a copy on paper cannot be corrected."""
    from generator.last_build import BUILD  # noqa: PLC0415 -- slow to import; checking and help do without
    from generator.printing.cache import DocumentCache  # noqa: PLC0415 -- as above
    from generator.printing.everything import CACHE, PrintShop  # noqa: PLC0415 -- as above
    from generator.publish.write import write_files  # noqa: PLC0415 -- as above
    from generator.views.context import make_context  # noqa: PLC0415 -- as above

    choice = Choice(**chosen)  # type: ignore[arg-type]  # click gives each option the type that it declares
    if not (choice.roles or choice.everything or choice.department or choice.policies or choice.book):
        raise SetupError("nothing-to-print")
    root = session.project()
    handbook = _sound(session, root)
    orders = chosen_orders(handbook, choice)
    context = make_context(handbook, catalogue(handbook.settings.language))
    shop = PrintShop(context, root, DocumentCache(root / BUILD / CACHE), template, jobs)
    with progress(session) as tell:
        made = shop.make(orders, tell)
    folder = output or root / BUILD / FOLDER
    write_files(folder, {path.removeprefix(FOLDER): document for path, document in made.documents.items()})
    if made.documents:
        session.say("print.done", count=len(made.documents), folder=folder)
    if made.failures:
        session.report(root, made.failures, session.err)
        session.complain("print.failed", documents=[one.path.removeprefix(FOLDER) for one in made.failed])
        raise click.exceptions.Exit(CONTENT_ERRORS)


def _sound(session: Session, root: Path) -> Handbook:
    checked = check(root)
    if checked.handbook is None or checked.stops():
        session.report(root, checked.against(), session.err)
        session.complain("print.refused")
        raise click.exceptions.Exit(CONTENT_ERRORS)
    return checked.handbook


def chosen_orders(handbook: Handbook, choice: Choice) -> "tuple[Order, ...]":
    """The documents that a call means, each once.

    Raises:
        SetupError: there is no such role, department or policy, a department has no roles, or nothing that was chosen
            exists in that format.
    """
    from generator.printing.kinds import merged  # noqa: PLC0415 -- slow to import

    for policy in choice.policies:
        if policy not in handbook.policy:
            raise _unknown(handbook, "policy", policy)
    formats = tuple(dict.fromkeys(choice.formats)) or FORMATS[:1]
    if choice.merged and formats != FORMATS[:1]:
        raise SetupError("merged-is-pdf")
    roles = "sign-off" if choice.sign_off else "role"
    documents = list(_orders(handbook, roles, chosen_roles(handbook, choice), formats))
    documents += _orders(handbook, "policy", dict.fromkeys(choice.policies), formats)
    if choice.merged and len(documents) > 1:
        documents = [merged(documents)]
    documents += _orders(handbook, "book", [""] if choice.book else [], formats)
    if not documents:
        raise SetupError("not-in-that-format", formats=[*formats])
    return tuple(documents)


def _orders(handbook: Handbook, what: str, names: Iterable[str], formats: Sequence[str]) -> "Iterator[Order]":
    """The documents of some things in some formats, as far as there are such documents."""
    from generator.printing.kinds import Order, kind_of  # noqa: PLC0415 -- slow to import

    kinds = [kind_of(KINDS[what][wanted]) for wanted in formats if wanted in KINDS[what]]
    for name in names:
        for kind in kinds:
            if kind.name != "scorecard" or handbook.role[name].kpis:
                yield Order(kind, name)


def chosen_roles(handbook: Handbook, choice: Choice) -> tuple[str, ...]:
    """The ids of the roles that a call means, each once. A department includes the departments below it.

    Raises:
        SetupError: there is no such role or department, or a department has no roles.
    """
    department = choice.department
    for role in choice.roles:
        if role not in handbook.role:
            raise _unknown(handbook, "role", role)
    if department is not None and department not in handbook.department:
        raise _unknown(handbook, "department", department)
    chosen = [*choice.roles]
    for one in handbook.roles:
        line = handbook.department_line(one.department)
        chosen += [one.id] if choice.everything or (department and department in line) else []
    if not chosen and (department is not None or choice.everything):
        raise SetupError("no-roles-there")
    return tuple(dict.fromkeys(chosen))


def _unknown(handbook: Handbook, kind: str, name: str) -> SetupError:
    found = nearest(name, names_of(handbook, kind))
    return SetupError(f"unknown-{kind}-nearest" if found else f"unknown-{kind}", id=name, nearest=found)
