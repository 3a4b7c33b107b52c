"""handbook init: a fresh small handbook, and the files that publish it by itself."""

from pathlib import Path

import click

from generator.commands.base import make_command
from generator.commands.schema import FOLDER, write_schemas
from generator.commands.session import Session
from generator.commands.skeletons import HOSTS, handbook_skeleton, pages_skeleton, write_new
from generator.errors import SetupError
from generator.load.find_content import SETTINGS
from generator.locale import Catalogue
from generator.publish.write import write_files


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    folder = click.Argument(["folder"], type=click.Path(path_type=Path), metavar=words.text("commands.help.folder"))
    pages = click.Option(["--pages"], type=click.Choice(HOSTS))
    return make_command(words, "init", run, folder, pages)


def run(session: Session, *, folder: Path, pages: str | None) -> None:
    """Write it into a folder that is empty or not there yet; a handbook that is there gets the files to publish it."""
    if pages is None or not (folder / SETTINGS).is_file():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise SetupError("folder-not-empty", folder=str(folder))
        write_files(folder, handbook_skeleton(session.words.language))
        write_schemas(folder / FOLDER)
        session.say("init.done", folder=folder)
    if pages is not None:
        _write_pages(session, folder, pages)


def _write_pages(session: Session, folder: Path, host: str) -> None:
    """Write what publishes the handbook by itself; nothing where one of the files is there already."""
    files = pages_skeleton(host, session.words.language)
    there = next((file for file in files if (folder / file).exists()), None)
    if there is not None:
        raise SetupError("file-in-the-way", file=str(folder / there))
    for file, content in files.items():
        write_new(folder / file, content)
        session.say("init.pages-done", file=folder / file)
