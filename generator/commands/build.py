"""handbook build: check, then the site with its downloads."""

import click

from generator.commands.base import CONTENT_ERRORS, make_command
from generator.commands.progress import progress
from generator.commands.session import Session
from generator.locale import Catalogue
from generator.render.findings_text import counts_text


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    strict = click.Option(["--strict"], is_flag=True)
    portable = click.Option(["--portable"], is_flag=True)
    return make_command(words, "build", run, strict, portable)


def run(session: Session, *, strict: bool, portable: bool) -> None:
    """Build, and say what came of it."""
    from generator.pipeline import BUILD, Options, build  # noqa: PLC0415 -- slow to import; checking and help do without

    root = session.project()
    with progress(session) as tell:
        built = build(root, Options(strict=strict, portable=portable), progress=tell)
    findings = built.checked.findings
    if built.site is None:
        against = built.checked.against(strict=strict)
        session.report(root, against, session.err)
        if len(against) < len(findings):
            session.complain("build.see-check")
        there = (root / BUILD / "site").is_dir()
        session.complain("build.old-site-stays" if there else "build.no-site")
        raise click.exceptions.Exit(CONTENT_ERRORS)
    session.say("build.done", folder=root / BUILD / "site", pages=built.pages, documents=built.documents)
    if portable:
        session.say("build.portable-done", folder=root / BUILD / "portable")
    if findings:
        session.out.print(counts_text(findings, session.words), soft_wrap=True)
        session.say("build.see-check")
