"""handbook init: a fresh small handbook."""

from pathlib import Path

import click

from generator.commands.base import make_command
from generator.commands.schema import FOLDER, write_schemas
from generator.commands.session import Session
from generator.commands.skeletons import handbook_skeleton
from generator.errors import SetupError
from generator.locale import Catalogue
from generator.publish.write import write_files


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    folder = click.Argument(["folder"], type=click.Path(path_type=Path), metavar=words.text("commands.help.folder"))
    return make_command(words, "init", run, folder)


def run(session: Session, *, folder: Path) -> None:
    """Write it into a folder that is empty or not there yet."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SetupError("folder-not-empty", folder=str(folder))
    files = handbook_skeleton()
    write_files(folder, files)
    write_schemas(folder / FOLDER)
    session.say("init.done", folder=folder)
