"""handbook template: Word templates of the company's own, taken out of the product and checked."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.commands.base import CONTENT_ERRORS, global_options, make_command, make_group
from generator.commands.session import Session
from generator.commands.skeletons import write_new
from generator.errors import SetupError
from generator.load.document import Kind
from generator.load.find_content import SETTINGS
from generator.load.yaml_source import read_document
from generator.locale import Catalogue
from generator.resources import templates_root

if TYPE_CHECKING:
    from generator.render.word_check import Placeholders

TEMPLATES = ("job_description.docx", "policy.docx")
FOLDER = "templates"
_ALIKE = 70


def command(words: Catalogue) -> click.Command:
    """The group in one language."""
    group = make_group(words, "template", global_options(words))
    file = click.Argument(
        ["file"], type=click.Path(path_type=Path), required=False, metavar=words.text("commands.template-check.metavar")
    )
    folder = click.Argument(
        ["folder"],
        type=click.Path(path_type=Path),
        required=False,
        metavar=words.text("commands.template-new.metavar"),
    )
    group.add_command(make_command(words, "template-check", run_check, file), "check")
    group.add_command(make_command(words, "template-new", run_new, folder), "new")
    return group


def run_check(session: Session, *, file: Path | None) -> None:
    """Say of every placeholder whether it means something; exit code 1 where one does not."""
    if file is not None and not file.is_file():
        raise SetupError("no-template-file", file=str(file))
    sound = [_check(session, one) for one in ([file] if file else _own_templates(session.project()))]
    if not all(sound):
        raise click.exceptions.Exit(CONTENT_ERRORS)


def run_new(session: Session, *, folder: Path | None) -> None:
    """Put the templates of the product where the company can change them; nothing is overwritten."""
    target = session.project() / (folder or FOLDER)
    there = next((target / name for name in TEMPLATES if (target / name).exists()), None)
    if there is not None:
        raise SetupError("file-in-the-way", file=str(there))
    for name in TEMPLATES:
        write_new(target / name, (templates_root() / "print" / name).read_bytes())
        session.say("template-done.written", file=target / name)
    session.say("template-done.next", folder=(folder or Path(FOLDER)).as_posix())


def _own_templates(root: Path) -> list[Path]:
    document, _ = read_document(root / SETTINGS, SETTINGS, Kind.SETTINGS)
    printing = document.data.get("print") if document else None
    folder = printing.get("template") if isinstance(printing, dict) else None
    found = [root / folder / name for name in TEMPLATES] if isinstance(folder, str) else []
    found = [file for file in found if file.is_file()]
    if not found:
        raise SetupError("no-own-template")
    return found


def _check(session: Session, file: Path) -> bool:
    from generator.render.word_check import placeholders  # noqa: PLC0415 -- slow to import
    from generator.render.word_template import WordTemplateError, word_template  # noqa: PLC0415 -- as above

    try:
        found = placeholders(word_template(file.read_bytes()), file.name)
    except WordTemplateError as error:
        reason = session.words.text(f"print.word.{error.key}", **error.details)
        session.say("template-done.broken", file=file.name, reason=reason)
        return False
    _tell(session, file.name, found)
    return not found.unknown


def _tell(session: Session, file: str, found: "Placeholders") -> None:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 -- slow to import

    for one in found.unknown:
        best = process.extractOne(one.name, one.candidates, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if best is None:
            session.say("template-done.unknown", file=file, name=one.name)
        else:
            session.say("template-done.unknown-nearest", file=file, name=one.name, nearest=best[0])
    if not found.unknown:
        session.say("template-done.fine", file=file)
    if found.unused:
        session.say("template-done.unused", file=file, names=list(found.unused))
