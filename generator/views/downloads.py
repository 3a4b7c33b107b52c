"""The files that readers take away: what each is, whom it is about, how large it is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from generator.locale import Catalogue
from generator.model.base import Blank
from generator.views.page import Download

Subject = Literal["role", "policy", "handbook"]

_KILO = 1000


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """One file: `kind` names it in the catalogue at `print.files.<kind>`, `path` is relative to the site's root.

    `id` is the role or policy that it is about, empty for the whole handbook. `size` is in bytes, None where the file
    is drawn only when somebody asks for it. `main` is the one that most people want.
    """

    kind: str
    subject: Subject
    id: str
    path: str
    effective: date | Blank
    size: int | None = None
    main: bool = False


@dataclass(frozen=True)
class Downloads:
    """All files of a build, in the order in which pages offer them."""

    files: tuple[PrintedFile, ...] = ()

    @cached_property
    def _about(self) -> dict[tuple[Subject, str], list[PrintedFile]]:
        found: dict[tuple[Subject, str], list[PrintedFile]] = {}
        for file in self.files:
            found.setdefault((file.subject, file.id), []).append(file)
        return found

    def about(self, subject: Subject, name: str = "") -> tuple[PrintedFile, ...]:
        """The files about a role, a policy or the whole handbook."""
        return tuple(self._about.get((subject, name), ()))


def offers(files: Iterable[PrintedFile], catalogue: Catalogue, *, dated: bool = True) -> tuple[Download, ...]:
    """Files as links with what they are, how large they are, and (if dated) from when they hold."""
    return tuple(
        Download(catalogue.text(f"print.files.{file.kind}"), file.path, file.main, _note(file, catalogue, dated=dated))
        for file in files
    )


def size_text(size: int, catalogue: Catalogue) -> str:
    """A size as people read it: 84 KB, 1.2 MB."""
    if size < _KILO * _KILO:
        return catalogue.text("print.size.kilo", n=max(1, round(size / _KILO)))
    return catalogue.text("print.size.mega", n=f"{size / _KILO / _KILO:.1f}")


def _note(file: PrintedFile, catalogue: Catalogue, *, dated: bool) -> str:
    size = () if file.size is None else (size_text(file.size, catalogue),)
    day = (file.effective.isoformat(),) if dated and not isinstance(file.effective, Blank) else ()
    return " · ".join((*size, *day))
