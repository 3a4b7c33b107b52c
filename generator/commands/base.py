"""What every command has in common: options, and help in the language of the call."""

import os
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import wraps
from pathlib import Path

import click

from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import LANGUAGES, Catalogue

CONTENT_ERRORS = 1
CANNOT_RUN = 2
MOST_JOBS = 64


class OutputClosedError(Exception):
    """Whoever read the output has stopped reading."""


class _Help(click.HelpFormatter):
    """Click's help with its own few words in the language of the call."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{_words('commands.help.usage')} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_words(f"commands.help.{heading.lower().replace(' ', '-')}"))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        required = _words("commands.help.required")
        super().write_dl([(name, text.replace("[required]", required)) for name, text in rows], col_max, col_spacing)


class _Context(click.Context):
    formatter_class = _Help


class Command(click.Command):
    """A command whose help is in the language of the call."""

    context_class = _Context


class Group(click.Group):
    """The program itself; commands are listed in the order in which people need them."""

    context_class = _Context

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands as they were registered."""
        del ctx
        return list(self.commands)


def _words(key: str) -> str:
    return click.get_current_context().ensure_object(Session).words.text(key)


def make_command(words: Catalogue, name: str, callback: Callable[..., None], *params: click.Parameter) -> Command:
    """A command with its help from the catalogue: `commands.<name>.help` and `commands.<name>.<parameter>`."""
    describe(words, name, params)
    return Command(
        name,
        callback=click.pass_obj(_noticing_closed_output(callback)),
        params=[*params, *global_options(words, hidden=True)],
        help=words.text(f"commands.{name}.help"),
        options_metavar=words.text("commands.help.options-metavar"),
        add_help_option=False,
    )


def _noticing_closed_output(callback: Callable[..., None]) -> Callable[..., None]:
    @wraps(callback)
    def call(*args: object, **values: object) -> None:
        try:
            callback(*args, **values)
            if sys.stdout is not None:
                sys.stdout.flush()
        except BrokenPipeError as error:
            # Click would turn it into the exit code that says that the content has errors.
            raise OutputClosedError from error

    return call


def make_group(words: Catalogue, name: str, options: Sequence[click.Parameter]) -> Group:
    """A group of commands with its help from the catalogue: `commands.<name>.help`."""
    return Group(
        name,
        params=list(options),
        help=words.text(f"commands.{name}.help"),
        options_metavar=words.text("commands.help.options-metavar"),
        subcommand_metavar=words.text("commands.help.commands-metavar"),
        add_help_option=False,
    )


def describe(words: Catalogue, name: str, params: Sequence[click.Parameter]) -> None:
    """Give parameters their help."""
    for param in params:
        if isinstance(param, (click.Option, click.Argument)):
            param.help = words.text(f"commands.{name}.{param.name}")


def global_options(words: Catalogue, *, hidden: bool = False) -> list[click.Parameter]:
    """The options that every command takes, before or after its name."""
    return [
        click.Option(
            ["--project"],
            type=click.Path(path_type=Path),
            metavar=words.text("commands.help.folder"),
            help=words.text("commands.handbook.project"),
            expose_value=False,
            callback=_set_folder,
            hidden=hidden,
        ),
        click.Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            help=words.text("commands.handbook.lang"),
            expose_value=False,
            hidden=hidden,
        ),
        click.Option(
            ["--help", "-h"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_help,
            help=words.text("commands.handbook.show_help"),
        ),
    ]


def jobs_option() -> click.Option:
    """How many things a command makes at a time: as many as there are processor cores, unless told otherwise."""
    cores = min(os.cpu_count() or 1, MOST_JOBS)
    return click.Option(["--jobs", "-j"], type=click.IntRange(1, MOST_JOBS), default=cores, metavar="N")


def _set_folder(context: click.Context, param: click.Parameter, value: Path | None) -> None:
    del param
    if value is None:
        return
    if not value.is_dir():
        raise SetupError("no-folder", folder=str(value))
    context.obj = replace(context.obj, folder=value)


def _show_help(context: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: FBT001 -- click calls it so
    del param
    if value:
        click.echo(context.get_help())
        context.exit()
