from pathlib import Path

import click
import pytest

from generator.commands.base import OutputClosedError, make_command
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import catalogue

WORDS = catalogue("zh-CN")


def run(session: Session, **values: object) -> None:
    """A command that does nothing."""


def invoke(command: click.Command, *arguments: str) -> None:
    command.main(list(arguments), "handbook", standalone_mode=False, obj=Session(WORDS))


def test_options_get_their_help_from_the_catalogue() -> None:
    strict = click.Option(["--strict"], is_flag=True)
    make_command(WORDS, "build", run, strict)
    assert strict.help == WORDS.text("commands.build.strict")


def test_the_session_knows_the_named_folder(tmp_path: Path) -> None:
    seen: list[Path | None] = []
    command = make_command(WORDS, "checks", lambda session: seen.append(session.folder))
    invoke(command, "--project", str(tmp_path))
    invoke(command)
    assert seen == [tmp_path, None]


def test_a_folder_that_is_not_there_cannot_be_the_project() -> None:
    with pytest.raises(SetupError) as caught:
        invoke(make_command(WORDS, "checks", run), "--project", "nowhere")
    assert (caught.value.key, caught.value.values) == ("no-folder", {"folder": "nowhere"})


def test_closed_output_is_told_apart_from_errors_in_the_content() -> None:
    def closed(session: Session) -> None:
        raise BrokenPipeError(session.words.language)

    with pytest.raises(OutputClosedError):
        invoke(make_command(WORDS, "checks", closed))
