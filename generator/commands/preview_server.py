"""The web server of the live preview: MkDocs' own, with our script in place of its inline one."""

import logging
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog.events import FileSystemEvent, FileSystemEventHandler

from generator.commands.preview import Preview, tags
from generator.load.find_content import SETTINGS
from generator.resources import templates_root

CONTENT = (SETTINGS, "roles", "policies", "sources")
_LOOK_EVERY = 0.25
"""Seconds between two looks at the files."""


class PreviewServer(LiveReloadServer):
    """Serves the preview and rebuilds it when the content changes."""

    def __init__(self, preview: Preview, host: str, port: int, on_ready: Callable[[str], None]) -> None:
        # Every page that is not found would be a line of English.
        logging.getLogger("mkdocs.livereload").setLevel(logging.CRITICAL)
        super().__init__(self._rebuild, host, port, root=str(preview.site), polling_interval=_LOOK_EVERY)
        self._preview = preview
        self._on_ready = on_ready
        self.error_handler = self._missing_page
        self.observer.schedule(_NewFolders(self._wake), str(preview.root), recursive=False)
        self._watch_content()

    def _missing_page(self, code: int) -> bytes:
        del code
        return self._preview.missing_page(self._visible_epoch)

    def run(self, *, open_browser: bool) -> None:
        """Serve until somebody interrupts."""
        self.serve(open_in_browser=open_browser)  # type: ignore[no-untyped-call]  # MkDocs left this one without types

    def server_activate(self) -> None:
        """Start listening, and say so."""
        super().server_activate()
        self._on_ready(self.url)

    def _rebuild(self) -> None:
        self._watch_content()
        self._preview.rebuild()
        with self._epoch_cond:
            # A quick look may have shown a later version than the one that this build began with.
            self._wanted_epoch = max(_now(), self._visible_epoch + 1)

    def _look(self, file: Path) -> None:
        if file.suffix == ".yml" and self._preview.look(file):
            with self._epoch_cond:
                self._wanted_epoch = self._visible_epoch = max(_now(), self._visible_epoch + 1)
                self._epoch_cond.notify_all()

    def _watch_content(self) -> None:
        """Watch every part of the content that is there, once."""
        root, templates = self._preview.root, templates_root()
        own = [templates] if templates.is_relative_to(root.resolve()) else []
        for path in (*(root / name for name in CONTENT), *own):
            if path.exists() and str(path.absolute()) not in self._watched_paths:
                self.watch(str(path.absolute()))
                self.observer.schedule(_SavedFiles(self._look), str(path.absolute()), recursive=True)

    def _wake(self) -> None:
        with self._rebuild_cond:
            self._want_rebuild = True
            self._rebuild_cond.notify_all()

    def _serve_request(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes] | None:
        page = self._preview.page(environ["PATH_INFO"])
        answer = self._preview.answer(environ["PATH_INFO"])
        if page is not None:
            answer = "text/html; charset=utf-8", self._inject_js_into_html(page, self._visible_epoch)
        if answer is None:
            found: Iterable[bytes] | None = super()._serve_request(environ, start_response)
            return found
        kind, content = answer
        headers = [("Content-Type", kind), ("Content-Length", str(len(content))), ("Cache-Control", "no-store")]
        start_response("200 OK", headers)
        return [content]

    def _inject_js_into_html(self, content: bytes, epoch: int) -> bytes:
        return content.replace(b"</head>", tags(epoch).encode() + b"</head>", 1)


def _now() -> int:
    return round(time.monotonic() * 1000)


class _SavedFiles(FileSystemEventHandler):
    """Tells which file was changed."""

    def __init__(self, look: Callable[[Path], None]) -> None:
        self._look = look

    def on_modified(self, event: FileSystemEvent) -> None:
        if not event.is_directory:
            self._look(Path(str(event.src_path)))


class _NewFolders(FileSystemEventHandler):
    """Wakes the server when a part of the content appears that was not there before."""

    def __init__(self, wake: Callable[[], None]) -> None:
        self._wake = wake

    def on_created(self, event: FileSystemEvent) -> None:
        if Path(str(event.src_path)).name in CONTENT:
            self._wake()
