"""handbook print: job descriptions as PDF."""

from collections.abc import Sequence
from pathlib import Path

import click

from generator.checks.known_ids import names_of, nearest
from generator.commands.base import CONTENT_ERRORS, make_command
from generator.commands.progress import progress
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import Catalogue, catalogue
from generator.model.handbook import Handbook
from generator.project import check


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    roles = click.Argument(["roles"], nargs=-1, metavar=words.text("commands.print.metavar"))
    everything = click.Option(["--all", "everything"], is_flag=True)
    department = click.Option(["--department"], metavar=words.text("commands.print.department-metavar"))
    output = click.Option(["--output"], type=click.Path(path_type=Path), metavar=words.text("commands.help.folder"))
    return make_command(words, "print", run, roles, everything, department, output)


def run(
    session: Session, *, roles: Sequence[str], everything: bool, department: str | None, output: Path | None
) -> None:
    """Print what was chosen. A handbook with errors is not printed: a copy on paper cannot be corrected."""
    from generator.pipeline import BUILD, print_roles  # noqa: PLC0415 -- slow to import; checking and help do without
    from generator.publish.write import write_files  # noqa: PLC0415 -- as above
    from generator.views.context import make_context  # noqa: PLC0415 -- as above

    if not (roles or everything or department):
        raise SetupError("nothing-to-print")
    root = session.project()
    checked = check(root)
    if checked.handbook is None or checked.stops():
        session.report(root, checked.against(), session.err)
        session.complain("print.refused")
        raise click.exceptions.Exit(CONTENT_ERRORS)
    chosen = choose(checked.handbook, roles, department, everything=everything)
    context = make_context(checked.handbook, catalogue(checked.handbook.settings.language))
    with progress(session) as tell:
        documents, failures = print_roles(context, chosen, tell)
    folder = output or root / BUILD / "print"
    write_files(folder, {f"{role}.pdf": document for role, document in documents.items()})
    if documents:
        session.say("print.done", count=len(documents), folder=folder)
    if failures:
        session.report(root, failures, session.err)
        failed = [role for role in chosen if role not in documents]
        session.complain("print.failed", roles=failed)
        raise click.exceptions.Exit(CONTENT_ERRORS)


def choose(handbook: Handbook, roles: Sequence[str], department: str | None, *, everything: bool) -> tuple[str, ...]:
    """The ids of the roles that a call means, each once. A department includes the departments below it.

    Raises:
        SetupError: there is no such role or department, or a department has no roles.
    """
    for role in roles:
        if role not in handbook.role:
            raise _unknown(handbook, "role", role)
    if department is not None and department not in handbook.department:
        raise _unknown(handbook, "department", department)
    chosen = [*roles]
    for one in handbook.roles:
        line = handbook.department_line(one.department)
        chosen += [one.id] if everything or (department and department in line) else []
    if not chosen:
        raise SetupError("no-roles-there")
    return tuple(dict.fromkeys(chosen))


def _unknown(handbook: Handbook, kind: str, name: str) -> SetupError:
    found = nearest(name, names_of(handbook, kind))
    return SetupError(f"unknown-{kind}-nearest" if found else f"unknown-{kind}", id=name, nearest=found)
