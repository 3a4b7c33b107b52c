"""handbook build: check, then the site with its downloads."""

from pathlib import Path
from typing import NoReturn

import click

from generator.check_cache import check_or_recall
from generator.commands.base import CONTENT_ERRORS, jobs_option, make_command
from generator.commands.progress import progress
from generator.commands.session import Session
from generator.last_build import BUILD, build_kind, up_to_date
from generator.load.read_project import without_collector
from generator.locale import Catalogue
from generator.project import Checked
from generator.render.findings_text import counts_text


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    flags = ("--strict", "--portable", "--draft", "--clean")
    options = [click.Option([flag], is_flag=True) for flag in flags]
    archive = click.Option(["--zip", "archive"], is_flag=True)
    return make_command(words, "build", run, *options, archive, jobs_option())


# To the end of the process: with all that a build has made, the first look for garbage would take half a second.
@without_collector()
def run(  # noqa: PLR0913 -- one parameter for each flag of the command
    session: Session, *, strict: bool, portable: bool, draft: bool, archive: bool, clean: bool, jobs: int
) -> None:
    """Build, and say what came of it."""
    root = session.project()
    if not (portable or draft or archive or clean) and _nothing_to_do(session, root, strict=strict):
        return
    from generator.pipeline import Options, build  # noqa: PLC0415 -- slow to import; checking and help do without

    options = Options(strict=strict, portable=portable, draft=draft, archive=archive, clean=clean, jobs=jobs)
    with progress(session) as tell:
        built = build(root, options, progress=tell)
    if built.site is None:
        _refuse(session, root, built.checked, strict=strict, site=root / BUILD / "site")
    done = "build.draft-done" if draft else "build.done"
    session.say(done, folder=root / BUILD / built.site.name, pages=built.pages, documents=built.documents)
    if portable:
        session.say("build.portable-done", folder=root / BUILD / "portable")
    if built.archive is not None:
        session.say("build.archive-done", file=root / BUILD / built.archive.name)
    if built.checked.findings:
        session.out.print(counts_text(built.checked.findings, session.words), soft_wrap=True)
        session.say("build.see-check")
    if built.checked.stops(strict=strict):
        session.report(root, built.checked.against(strict=strict), session.err)
        session.complain("build.draft-errors")
        raise click.exceptions.Exit(CONTENT_ERRORS)


def _nothing_to_do(session: Session, root: Path, *, strict: bool) -> bool:
    """Whether the site is up to date, which is then said together with what the last check found."""
    last = up_to_date(root, build_kind(strict=strict), root / BUILD / "site")
    if last is None:
        return False
    findings = check_or_recall(root).findings
    session.say("build.up-to-date", folder=root / BUILD / "site", pages=len(last.pages), documents=last.documents)
    if findings:
        session.out.print(counts_text(findings, session.words), soft_wrap=True)
        session.say("build.see-check")
    return True


def _refuse(session: Session, root: Path, checked: Checked, *, strict: bool, site: Path) -> NoReturn:
    """Say what stands against publishing, and what became of the last site."""
    against = checked.against(strict=strict)
    session.report(root, against, session.err)
    if len(against) < len(checked.findings):
        session.complain("build.see-check")
    session.complain("build.old-site-stays" if site.is_dir() else "build.no-site")
    raise click.exceptions.Exit(CONTENT_ERRORS)
