"""A real Chromium for tests, and a web server for the folder that it opens."""

import shutil
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # Pages of one site share a process, which the page below keeps alive: to start one takes longer than most tests.
    "--process-per-site",
)
HOST = "http://127.0.0.1/"

Result = TypeVar("Result")


def find_chromium() -> str:
    """The program of the system's browser; `tools/ensure_test_tools.sh` installs one where there is none."""
    found = next(filter(None, map(shutil.which, NAMES)), None) or (str(MAC) if MAC.exists() else None)
    if found is None:
        raise FileNotFoundError("no Chromium or Chrome; run tools/ensure_test_tools.sh")
    return found


class Chromium:
    """A browser in a thread of its own, so that other tests may drive another one meanwhile."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._playwright: Playwright = self._thread.submit(lambda: sync_playwright().start()).result()
        self._browser: Browser = self._thread.submit(
            lambda: self._playwright.chromium.launch(executable_path=find_chromium(), args=FLAGS)
        ).result()
        self._context: BrowserContext = self._thread.submit(self._new_context).result()

    def run(self, work: Callable[[Page], Result]) -> Result:
        """Does something with a fresh page and hands back what came out; nothing that is stored or cached stays."""
        return self._thread.submit(self._run, work).result()

    def close(self) -> None:
        """Ends the browser and its thread."""
        self._thread.submit(self._browser.close).result()
        self._thread.submit(self._playwright.stop).result()
        self._thread.shutdown()

    def _new_context(self) -> BrowserContext:
        context = self._browser.new_context(viewport={"width": 1280, "height": 900})
        kept = context.new_page()
        kept.route("**", lambda route: route.fulfill(body=""))
        kept.goto(HOST)
        return context

    def _run(self, work: Callable[[Page], Result]) -> Result:
        kept, *_ = self._context.pages
        page = self._context.new_page()
        try:
            return work(page)
        finally:
            for opened in self._context.pages[1:]:
                opened.close()
            tools = self._context.new_cdp_session(kept)
            tools.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
            tools.send("Network.clearBrowserCache")
            tools.detach()


class _Handler(SimpleHTTPRequestHandler):
    def __init__(self, *args: Any, headers_to_add: Callable[[Path], Mapping[str, str]], **kwargs: Any) -> None:
        self._headers_to_add = headers_to_add
        super().__init__(*args, **kwargs)

    def end_headers(self) -> None:
        for name, value in self._headers_to_add(Path(self.translate_path(self.path))).items():
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        pass


def no_headers(_: Path) -> Mapping[str, str]:
    """The server adds nothing of its own."""
    return {}


@contextmanager
def served(folder: Path, headers: Callable[[Path], Mapping[str, str]] = no_headers) -> Iterator[str]:
    """Address of a web server for a folder; `headers` gives the extra headers for one of its files."""
    handler = partial(_Handler, directory=str(folder), headers_to_add=headers)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()
