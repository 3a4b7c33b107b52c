"""handbook schema: JSON Schemas, by which an editor completes, explains and checks the content files."""

from pathlib import Path

import click

from generator.commands.base import make_command
from generator.commands.session import Session
from generator.locale import Catalogue
from generator.model.json_schema import json_schemas
from generator.publish.write import write_files

FOLDER = ".vscode/schemas"


def command(words: Catalogue) -> click.Command:
    """The command in one language."""
    output = click.Option(["--output"], type=click.Path(path_type=Path), metavar=words.text("commands.help.folder"))
    return make_command(words, "schema", run, output)


def run(session: Session, *, output: Path | None) -> None:
    """Write them."""
    folder = output or session.project() / FOLDER
    count = write_schemas(folder)
    session.say("schema.done", count=count, folder=folder)


def write_schemas(folder: Path) -> int:
    """Write the schemas into a folder; returns how many.

    Raises:
        SetupError: the folder cannot be written.
    """
    schemas = json_schemas()
    write_files(folder, {name: text.encode() for name, text in schemas.items()})
    return len(schemas)
