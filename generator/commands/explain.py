"""handbook explain: the page of one check. handbook checks: the list of them."""

import click
from rich.cells import set_cell_size

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.known_ids import nearest
from generator.checks.page import page_text
from generator.commands.base import make_command
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import Catalogue

_WIDE = 36


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    metavar = words.text("commands.explain.metavar")
    return make_command(words, "explain", run, click.Argument(["check"], metavar=metavar))


def list_command(words: Catalogue) -> click.Command:
    """The list in one language."""
    return make_command(words, "checks", run_list)


def run(session: Session, *, check: str) -> None:
    """Show the page; what reading and the schema find has a short one."""
    if check in CHECKS_BY_SLUG:
        text = page_text(CHECKS_BY_SLUG[check], session.words.language)
    elif check in session.words.section("findings"):
        text = f"# {check}\n\n{session.words.title(check)}\n\n{session.text('explain.while-reading')}\n"
    else:
        known = [*CHECKS_BY_SLUG, *session.words.section("findings")]
        found = nearest(check, {slug: slug for slug in known})
        raise SetupError("unknown-check-nearest" if found else "unknown-check", check=check, nearest=found)
    if session.out.is_terminal:
        from rich.markdown import Markdown  # noqa: PLC0415 -- slow to import, and only a terminal shows it

        session.out.print(Markdown(text))
    else:
        click.echo(text, nl=False)


def run_list(session: Session) -> None:
    """One line for each check: its slug, its severity and what it promises."""
    words = session.words
    for check in CHECKS:
        label = words.text(f"commands.severity.{check.severity.value}")
        click.echo(f"{set_cell_size(check.slug, _WIDE)}{set_cell_size(label, 10)}{words.title(check.slug)}")
    click.echo("\n" + session.text("explain.list-of-reading"))
    for slug in words.section("findings"):
        if slug not in CHECKS_BY_SLUG:
            click.echo(f"{set_cell_size(slug, _WIDE + 10)}{words.title(slug)}")
    click.echo("\n" + session.text("explain.see-one"))
