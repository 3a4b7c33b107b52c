"""One call of the program: its language, its project, and where it says what."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rich.console import Console

from generator.findings import Finding
from generator.load.source_text import LINE_BREAK, read_text
from generator.locale import Catalogue
from generator.project import find_project
from generator.render.findings_text import LinesOf, findings_text


@dataclass(frozen=True, slots=True)
class Session:
    """One call of the program: its language, and the project that the call names."""

    words: Catalogue
    folder: Path | None = None

    def text(self, key: str, **values: object) -> str:
        """A sentence of the commands."""
        return self.words.text(f"commands.{key}", **values)

    def project(self) -> Path:
        """The folder of the handbook that the call means.

        Raises:
            SetupError: no folder was named, and there is none upwards from here.
        """
        return self.folder or find_project(Path())

    @property
    def out(self) -> Console:
        """Where results go."""
        return Console(highlight=False, markup=False, emoji=False)

    @property
    def err(self) -> Console:
        """Where progress and complaints go."""
        return Console(stderr=True, highlight=False, markup=False, emoji=False)

    def say(self, key: str, **values: object) -> None:
        """Print a sentence as a result."""
        self.out.print(self.text(key, **values), soft_wrap=True)

    def complain(self, key: str, **values: object) -> None:
        """Print a sentence beside the results."""
        self.err.print(self.text(key, **values), soft_wrap=True)

    def report(self, root: Path, findings: Sequence[Finding], console: Console) -> None:
        """Print findings; lines are broken for a terminal only."""
        width = console.width if console.is_terminal else None
        console.print(findings_text(findings, self.words, lines_of(root), width), end="", soft_wrap=True)


def lines_of(root: Path) -> LinesOf:
    """The lines of the files of a project, for the frames of a report; each file is read once."""

    @cache
    def lines(file: str) -> Sequence[str]:
        text, _ = read_text(root / file, file)
        return () if text is None else LINE_BREAK.split(text)

    return lines
