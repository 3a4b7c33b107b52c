"""handbook check: findings only."""

from pathlib import Path

import click

from generator.commands.base import CONTENT_ERRORS, make_command
from generator.commands.session import Session
from generator.findings import Severity
from generator.locale import Catalogue
from generator.project import Checked, check
from generator.render.findings_json import findings_json

FORMATS = ("text", "json")


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    output = click.Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text")
    strict = click.Option(["--strict"], is_flag=True)
    hints = click.Option(["--hints"], is_flag=True)
    return make_command(words, "check", run, output, strict, hints)


def run(session: Session, *, output_format: str, strict: bool, hints: bool) -> None:
    """Check, and report in the wanted format."""
    root = session.project()
    checked = check(root)
    if output_format == "json":
        click.echo(findings_json(checked.findings, session.words), nl=False)
    else:
        _report(session, root, checked, hints=hints)
    if checked.stops(strict=strict):
        raise click.exceptions.Exit(CONTENT_ERRORS)


def _report(session: Session, root: Path, checked: Checked, *, hints: bool) -> None:
    shown = [finding for finding in checked.findings if hints or finding.severity is not Severity.HINT]
    session.report(root, shown, session.out)
    hidden = len(checked.findings) - len(shown)
    if hidden:
        session.say("check.hidden", count=hidden)
    if checked.skipped:
        session.say("check.skipped", count=len(checked.skipped), checks=checked.skipped)
    for entry in checked.allowed:
        place = entry.finding.place
        where = f"{place.file}:{place.line}"
        session.say("check.allowed", where=where, check=entry.finding.check, reason=entry.reason)
    for slug, setting in (checked.handbook.settings.checks if checked.handbook else {}).items():
        session.say(f"check.set.{setting.severity}", check=slug, reason=setting.reason)
