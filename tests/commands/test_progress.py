import io

import pytest
from rich.console import Console

from generator.commands.progress import progress
from generator.commands.session import Session
from generator.locale import catalogue


def test_a_log_gets_one_line_for_each_finished_step(capsys: pytest.CaptureFixture[str]) -> None:
    with progress(Session(catalogue("en"))) as tell:
        for done in range(1, 4):
            tell("draw", done, 3)
        tell("write", 0, 1)
        tell("write", 1, 1)
    captured = capsys.readouterr()
    assert captured.err.splitlines() == ["drawing pages: done (3)", "writing the site: done"]
    assert captured.out == ""


def test_a_terminal_gets_a_bar(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Console(file=io.StringIO(), force_terminal=True, width=80, highlight=False)
    monkeypatch.setattr(Session, "err", screen)
    with progress(Session(catalogue("en"))) as tell:
        tell("draw", 1, 3)
        tell("draw", 3, 3)
    assert isinstance(screen.file, io.StringIO)
    drawn = screen.file.getvalue()
    assert "drawing pages" in drawn
    assert "3/3" in drawn
    assert "done (3)" not in drawn
