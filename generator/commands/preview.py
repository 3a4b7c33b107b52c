"""What the live preview shows: the last good pages, and what stands against the newest edit."""

import json
import time
from html import escape
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING

from generator.commands.quick_look import QuickLook
from generator.commands.session import Session
from generator.errors import SetupError
from generator.locale import catalogue
from generator.model.handbook import Handbook
from generator.pipeline import Options, build
from generator.printing.everything import print_path
from generator.resources import templates_root
from generator.views.context import Context, make_context

if TYPE_CHECKING:
    from generator.findings import Finding

SCRIPT = "/assets/preview.js"
STYLE = "/assets/preview.css"
FINDINGS = "/assets/preview-findings.json"
_TYPES = {".js": "text/javascript", ".css": "text/css"}


class Preview:
    """Builds a project into a folder of its own, again and again."""

    def __init__(self, session: Session, root: Path, folder: Path) -> None:
        self.root = root
        self.site = folder / "draft"
        self._session = session
        self._folder = folder
        self._context: Context | None = None
        self._against: tuple[Finding, ...] = ()
        self._has_pages = False
        self._updated = False
        self._quick_look: QuickLook | None = None
        self._looks: dict[str, tuple[float, bytes]] = {}

    def rebuild(self) -> None:
        """Build a draft, with what was found at its lines, errors included.

        Where a file cannot be read the old pages stay. The errors are kept for the page and told in the terminal.
        """
        started = time.monotonic()
        try:
            built = build(self.root, Options(documents=False, draft=True), output=self._folder)
        except SetupError as error:
            self._session.err.print(self._session.words.text(f"setup.{error.key}", **error.values), soft_wrap=True)
            return
        self._against = built.checked.against()
        self._updated = built.site is not None
        self._has_pages |= self._updated
        if built.checked.handbook is not None and not self._against:
            self._context = _context(built.checked.handbook)
        if built.checked.handbook is not None and built.frame is not None:
            self._quick_look = QuickLook(self.root, built.checked.handbook, built.frame)
        self._looks = {path: look for path, look in self._looks.items() if look[0] > started}
        if self._updated:
            self._session.say("serve.built", seconds=f"{time.monotonic() - started:.1f}", pages=built.pages)
        if self._against:
            self._session.report(self.root, self._against, self._session.err)
            stays = "old-pages-stay" if self._has_pages else "no-pages-yet"
            self._session.complain("serve.errors-shown" if self._updated else f"serve.{stays}")

    def look(self, file: Path) -> bool:
        """Draw the page of a file that was just saved, ahead of the build; whether there is something to see."""
        looked = time.monotonic()
        found = self._quick_look.page(file.relative_to(self.root.absolute()).as_posix()) if self._quick_look else None
        if found is None:
            return False
        path, content = found
        self._looks[path] = (looked, content)
        return True

    def page(self, path: str) -> bytes | None:
        """A page that is newer than the last build."""
        looked = self._looks.get(path.removeprefix("/"))
        return looked[1] if looked else None

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Type and content of what only the preview has; None for the pages of the site."""
        if path == FINDINGS:
            return "application/json", self._panel().encode()
        if path in (SCRIPT, STYLE):
            file = templates_root() / "preview" / Path(path).name
            return _TYPES[file.suffix], file.read_bytes()
        return self._document(path.removeprefix("/"))

    def missing_page(self, epoch: int) -> bytes:
        """The page that is shown where there is none; it comes alive with the next good build."""
        words = self._session.words
        text = escape(self._session.text("serve.page-missing" if self._has_pages else "serve.no-pages-yet"))
        return (
            f'<!doctype html><html lang="{words.language}"><head><meta charset="utf-8"><title>{text}</title>'
            f"{tags(epoch)}</head><body><p>{text}</p></body></html>"
        ).encode()

    def _panel(self) -> str:
        text, words = self._session.text, self._session.words
        rows = [
            {
                "label": text(f"severity.{one.severity.value}"),
                "place": f"{one.place.file}:{one.place.line}:{one.place.column}",
                "problem": words.problem(one),
                "fix": words.fix(one),
            }
            for one in self._against
        ]
        panel = "serve.panel-shown" if self._updated else "serve.panel"
        labels = {"title": text(panel, count=len(rows)), "note": text(f"{panel}-note")}
        return json.dumps({**labels, "close": text("serve.close"), "findings": rows}, ensure_ascii=False)

    def _document(self, path: str) -> tuple[str, bytes] | None:
        """A document, made when somebody asks for it."""
        document = print_path(self._context, self.root, path) if self._context else None
        kind, _ = guess_type(path)
        return (kind or "application/octet-stream", document) if document is not None else None


def _context(handbook: Handbook) -> Context:
    return make_context(handbook, catalogue(handbook.settings.language))


def tags(epoch: int) -> str:
    """What every page of the preview has in its head. `epoch` tells the script which build it sees."""
    return f'<link rel="stylesheet" href="{STYLE}"><script src="{SCRIPT}" data-epoch="{epoch}" defer></script>'
