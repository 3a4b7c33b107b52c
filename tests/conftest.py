"""What every test may ask for: golden files and a project on disk."""

import difflib
import shutil
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import pytest
from jinja2 import Environment

from generator.render.site import Page, Pen
from generator.views.page import PageView
from tests.checks.score import score_of

TESTS = Path(__file__).parent
GOLDEN = TESTS / "golden"
MINIMAL = TESTS / "samples" / "minimal"


class Golden(Protocol):
    """Compares a text with `tests/golden/<path>`."""

    def __call__(self, path: str, text: str) -> None: ...


class Project(Protocol):
    """Copies a base handbook, writes files over it, and returns its folder.

    A value of None removes a file of the base; bytes are written as they are.
    With `base=None` the project starts empty.
    """

    def __call__(self, files: Mapping[str, str | bytes | None] | None = None, base: Path | None = MINIMAL) -> Path: ...


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden with what the code gives now")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Here and not beside the mutants: with several processes, the one that reports reads only this file."""
    if score := score_of(terminalreporter.stats):
        terminalreporter.write_line(score)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    update = bool(request.config.getoption("--update-golden"))

    def compare(path: str, text: str) -> None:
        __tracebackhide__ = True
        file = GOLDEN / path
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="")
            return
        if not file.is_file():
            pytest.fail(f"tests/golden/{path} is missing; look at the output, then run pytest --update-golden")
        expected = file.read_bytes().decode("utf-8")
        if text != expected:
            pytest.fail(f"{_diff(expected, text, path)}\nIf this is meant: pytest --update-golden", pytrace=False)

    return compare


@pytest.fixture
def project(tmp_path: Path) -> Project:
    numbers = count(1)

    def make(files: Mapping[str, str | bytes | None] | None = None, base: Path | None = MINIMAL) -> Path:
        root = tmp_path / f"project-{next(numbers)}"
        if base is None:
            root.mkdir()
        else:
            shutil.copytree(base, root)
        for name, content in (files or {}).items():
            _write(root / name, content)
        return root

    return make


def _write(file: Path, content: str | bytes | None) -> None:
    if content is None:
        file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def _diff(expected: str, actual: str, path: str) -> str:
    lines = difflib.unified_diff(
        expected.splitlines(keepends=True),
        actual.splitlines(keepends=True),
        f"tests/golden/{path}",
        "what the code gives",
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the pages that were drawn."""
    seen: list[str] = []
    real = Pen.draw

    def noted(pen: Pen, view: PageView) -> Page:
        seen.append(view.path)
        return real(pen, view)

    monkeypatch.setattr(Pen, "draw", noted)
    return seen


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The templates that were compiled."""
    seen: list[str] = []
    real = Environment.compile

    def noted(self: Environment, source: str, name: str | None = None, *rest: Any, **options: Any) -> Any:
        seen.append(str(name))
        return real(self, source, name, *rest, **options)

    monkeypatch.setattr(Environment, "compile", noted)
    return seen
