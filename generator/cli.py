"""The command line: parse, call one function, turn the outcome into an exit code."""

import io
import os
import sys
from collections import UserDict
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import NoReturn

import click

from generator import __version__
from generator.commands.base import CANNOT_RUN, OutputClosedError, global_options, make_group
from generator.commands.session import Session
from generator.commands.usage import usage_message
from generator.errors import SetupError
from generator.load.document import Kind
from generator.load.find_content import SETTINGS
from generator.load.yaml_source import read_document
from generator.locale import DEFAULT_LANGUAGE, LANGUAGES, Catalogue, catalogue
from generator.project import find_project

PROGRAM = "handbook"
COMMANDS = {
    "build": ("build", "command"),
    "serve": ("serve", "command"),
    "check": ("check", "command"),
    "explain": ("explain", "command"),
    "checks": ("explain", "list_command"),
    "print": ("print", "command"),
    "template": ("template", "command"),
    "schema": ("schema", "command"),
    "new": ("new", "command"),
    "init": ("init", "command"),
    "renumber": ("renumber", "command"),
}
"""Where each command is made: its module and its function, in the order in which people need them."""
LANGUAGE_VARIABLE = "HANDBOOK_LANG"
INTERRUPTED = 130
BROKEN_PIPE = 141


def main() -> NoReturn:
    """Run the program with the arguments of the process; exit code 0, 1 for errors in the content, 2 for the rest."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console of Windows or a log may be set to something that has no Chinese characters.
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    end(run(sys.argv[1:]))


def end(code: int) -> NoReturn:
    """End the process at once; the system takes back in one go what Python would clear away object by object."""
    # Doing that takes a twentieth of the time in which a large handbook is checked.
    try:
        for stream in filter(None, (sys.stdout, sys.stderr)):
            stream.flush()
    except OSError:
        code = BROKEN_PIPE
    os._exit(code)


def run(arguments: Sequence[str]) -> int:
    """Run one call; returns its exit code."""
    words = catalogue(language_of(arguments))
    try:
        code = command_line(words).main(arguments, PROGRAM, standalone_mode=False, obj=Session(words))
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.message)
        return CANNOT_RUN
    except click.UsageError as error:
        click.echo(usage_message(error, words), err=True)
        return CANNOT_RUN
    except SetupError as error:
        click.echo(words.text(f"setup.{error.key}", **error.values), err=True)
        return CANNOT_RUN
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except OutputClosedError:
        # Nobody reads any more; Python would complain once more when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE
    return code or 0


class _Commands(UserDict[str, click.Command]):
    """The commands by name; what a command needs is imported when it is called or listed."""

    def __init__(self, words: Catalogue) -> None:
        super().__init__()
        self._words = words

    def __getitem__(self, name: str) -> click.Command:
        if name not in self.data:
            module, function = COMMANDS[name]
            make = getattr(import_module(f"generator.commands.{module}"), function)
            self.data[name] = make(self._words)
        return self.data[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)

    def __contains__(self, name: object) -> bool:
        return name in COMMANDS


def command_line(words: Catalogue) -> click.Group:
    """All commands, with their help in one language."""
    version = click.Option(
        ["--version"],
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=_show_version,
        help=words.text("commands.handbook.version"),
    )
    *options, show_help = global_options(words)
    group = make_group(words, PROGRAM, [*options, version, show_help])
    group.commands = _Commands(words)
    return group


def language_of(arguments: Sequence[str]) -> str:
    """The language of a call: asked for, else that of the environment, else that of the handbook, else Chinese."""
    asked = _value(arguments, "--lang")
    if asked in LANGUAGES:
        return asked
    wanted = os.environ.get(LANGUAGE_VARIABLE, "").lower()
    for language in LANGUAGES:
        if wanted[:2] == language[:2].lower():
            return language
    return _language_of_project(_value(arguments, "--project"))


def _value(arguments: Sequence[str], option: str) -> str | None:
    for index, argument in enumerate(arguments):
        if argument.startswith(f"{option}="):
            return argument.partition("=")[2]
        if argument == option and index + 1 < len(arguments):
            return arguments[index + 1]
    return None


def _language_of_project(folder: str | None) -> str:
    try:
        root = Path(folder) if folder else find_project(Path())
    except SetupError:
        return DEFAULT_LANGUAGE
    document, _ = read_document(root / SETTINGS, SETTINGS, Kind.SETTINGS)
    language = document.data.get("language") if document else None
    return language if language in LANGUAGES else DEFAULT_LANGUAGE


def _show_version(context: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click calls it so
    del param
    if value:
        click.echo(f"{PROGRAM} {__version__}")
        context.exit()
