"""handbook renumber: numbers that run on, and everything that names them with them."""

from pathlib import Path

import click

from generator.commands.base import CONTENT_ERRORS, make_command
from generator.commands.edits import edits_of, offer
from generator.commands.renumbering import Renumbering, renumbering
from generator.commands.session import Session
from generator.errors import SetupError
from generator.findings import Severity
from generator.load.find_content import find_content
from generator.locale import Catalogue
from generator.model.handbook import Handbook
from generator.project import check


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    files = click.Argument(
        ["files"], nargs=-1, type=click.Path(path_type=Path), metavar=words.text("commands.renumber.metavar")
    )
    return make_command(words, "renumber", run, files, click.Option(["--yes"], is_flag=True))


def run(session: Session, *, files: tuple[Path, ...], yes: bool) -> None:
    """Show what changes, ask, write.

    Raises:
        SetupError: a file is no content file, a reference cannot be changed, or there is nobody to ask.
    """
    root = session.project()
    wanted = _wanted(root, files)
    done = renumbering(_whole_handbook(session, root), wanted)
    edits, left = edits_of(root, done.changes)
    if left:
        raise SetupError("not-renumbered", files=left)
    if not edits:
        session.complain("renumber.nothing")
    elif offer(session, edits, yes=yes):
        _tell_doubtful(session, done)


def _whole_handbook(session: Session, root: Path) -> Handbook:
    """The handbook when every file could be read: otherwise a reference to an old number would stay behind."""
    checked = check(root)
    handbook = checked.handbook
    if handbook is not None and not handbook.unread:
        return handbook
    unread = handbook.unread if handbook else {finding.place.file for finding in checked.findings}
    errors = [one for one in checked.findings if one.severity is Severity.ERROR and one.place.file in unread]
    session.report(root, errors, session.err)
    session.complain("renumber.unread")
    raise click.exceptions.Exit(CONTENT_ERRORS)


def _wanted(root: Path, files: tuple[Path, ...]) -> frozenset[str]:
    known = {path.resolve(): file for path, file, _ in find_content(root)[0]}
    for file in files:
        if file.resolve() not in known:
            raise SetupError("not-content", file=str(file))
    return frozenset(known[file.resolve()] for file in files) if files else frozenset(known.values())


def _tell_doubtful(session: Session, done: Renumbering) -> None:
    if done.doubtful:
        session.complain("renumber.doubtful", count=len(set(done.doubtful)))
    for place in sorted(set(done.doubtful)):
        session.complain("renumber.place", file=place.file, line=place.line)
