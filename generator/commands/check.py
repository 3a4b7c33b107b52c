"""handbook check: findings only."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypedDict, Unpack

import click

from generator.check_cache import check_or_recall
from generator.commands.base import CONTENT_ERRORS, make_command
from generator.commands.baseline import baseline_text, read_baseline, sift
from generator.commands.changed_files import changed_files
from generator.commands.check_report import FORMATS, report_text, shown
from generator.commands.session import Session
from generator.errors import SetupError
from generator.load.read_project import without_collector
from generator.locale import Catalogue
from generator.outcome import Outcome
from generator.publish.write import write_files
from generator.render.findings_text import counts_text


class Options(TypedDict):
    """What a call of the command may say."""

    output_format: str
    output: Path | None
    strict: bool
    hints: bool
    baseline: Path | None
    write_baseline: Path | None
    changed_since: str | None
    fix: bool
    yes: bool
    no_cache: bool


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    file = words.text("commands.check.file-metavar")
    path = click.Path(path_type=Path, dir_okay=False)
    return make_command(
        words,
        "check",
        run,
        click.Option(["--format", "output_format"], type=click.Choice(FORMATS), default="text"),
        click.Option(["--output"], type=path, metavar=file),
        click.Option(["--strict"], is_flag=True),
        click.Option(["--hints"], is_flag=True),
        click.Option(["--baseline"], type=path, metavar=file),
        click.Option(["--write-baseline"], type=path, metavar=file),
        click.Option(["--changed-since"], metavar=words.text("commands.check.revision-metavar")),
        click.Option(["--fix"], is_flag=True),
        click.Option(["--yes"], is_flag=True),
        click.Option(["--no-cache"], is_flag=True),
    )


@without_collector()
def run(session: Session, **options: Unpack[Options]) -> None:
    """Check, and report in the wanted format."""
    root = session.project()
    if options["fix"]:
        from generator.commands.mends import mend  # noqa: PLC0415 -- loads the checks, which a repeated check does without

        mend(session, root, _narrowed(session, root, _outcome(root, options), options)[0].findings, yes=options["yes"])
    if options["write_baseline"]:
        _write_baseline(session, root, options["write_baseline"], options)
        return
    checked, notes = _narrowed(session, root, _outcome(root, options), options)
    findings = shown(checked, options["output_format"], hints=options["hints"])
    notes = [*_notes(session, checked, len(checked.findings) - len(findings)), *notes]
    if options["output_format"] == "text" and options["output"] is None:
        session.report(root, findings, session.out)
        _print(session, notes)
    else:
        listed = replace(checked, findings=findings)
        text = report_text(session, root, listed, options["output_format"], strict=options["strict"])
        if options["output_format"] == "text":
            text += "".join(f"{note}\n" for note in notes)
        if options["output"] is None:
            click.echo(text, nl=False)
        else:
            _write(options["output"], text)
            _print(session, [counts_text(findings, session.words).plain, *notes])
            session.say("check.written", file=options["output"])
    if checked.stops(strict=options["strict"]):
        raise click.exceptions.Exit(CONTENT_ERRORS)


def _outcome(root: Path, options: Options) -> Outcome:
    return check_or_recall(root, recall=not (options["no_cache"] or options["fix"]))


def _write_baseline(session: Session, root: Path, file: Path, options: Options) -> None:
    if options["baseline"] or options["changed_since"] or options["output"]:
        raise SetupError("baseline-of-everything")
    checked = _outcome(root, options)
    if not checked.complete:
        session.report(root, checked.findings, session.err)
        session.complain("check.no_baseline")
        raise click.exceptions.Exit(CONTENT_ERRORS)
    _write(file, baseline_text(checked.findings, session.words))
    session.say("check.baseline_written", file=file, count=len(checked.findings))


def _narrowed(session: Session, root: Path, checked: Outcome, options: Options) -> tuple[Outcome, list[str]]:
    """The findings that the call asks for, and what must be said about the others."""
    file, revision = options["baseline"], options["changed_since"]
    known = read_baseline(file) if file else {}
    changed = changed_files(root, revision) if revision else frozenset()
    notes: list[str] = []
    if not checked.complete:
        return checked, [session.text("check.all_listed")] if file or revision else notes
    findings = checked.findings
    if file:
        sifted = sift(findings, known)
        findings = sifted.new
        # What a check that did not run would find is not gone.
        counts = {"known": sifted.known, "gone": 0 if checked.skipped else sifted.gone}
        notes += [session.text(f"check.{key}", count=count, file=file) for key, count in counts.items() if count]
    if revision:
        inside = tuple(finding for finding in findings if finding.place.file in changed)
        notes.append(session.text("check.changed", revision=revision, count=len(findings) - len(inside)))
        findings = inside
    return replace(checked, findings=findings), notes


def _notes(session: Session, checked: Outcome, hidden: int) -> Iterator[str]:
    """What a report says below the findings."""
    if hidden:
        yield session.text("check.hidden", count=hidden)
    if checked.skipped:
        yield session.text("check.skipped", count=len(checked.skipped), checks=checked.skipped)
    for entry in checked.allowed:
        place = entry.finding.place
        where = f"{place.file}:{place.line}"
        yield session.text("check.allowed", where=where, check=entry.finding.check, reason=entry.reason)
    for slug, setting in checked.changed.items():
        if setting.severity is not None:
            yield session.text(f"check.set.{setting.severity}", check=slug, reason=setting.reason)
        if setting.threshold is not None:
            yield session.text("check.set.threshold", check=slug, number=setting.threshold, reason=setting.reason)


def _print(session: Session, sentences: list[str]) -> None:
    for sentence in sentences:
        session.out.print(sentence, soft_wrap=True)


def _write(file: Path, text: str) -> None:
    write_files(file.parent, {file.name: text.encode("utf-8")})
