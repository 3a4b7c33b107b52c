"""Runs the search worker where it will run: in a real Chromium, behind a web server or from a folder."""

import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, TypeVar

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

ASSETS = Path(__file__).parents[2] / "templates" / "theme" / "assets" / "search"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

ASK = """
([url, index, queries]) => new Promise((resolve, reject) => {
  const worker = new Worker(url), answers = [];
  worker.onerror = event => reject(event.message);
  worker.onmessage = ({data}) => {
    if (data.type === 3) answers.push(data.data);
    if (answers.length === queries.length) return resolve(answers);
    worker.postMessage({type: 2, data: queries[answers.length]});
  };
  worker.postMessage({type: 0, data: {...JSON.parse(index), options: {suggest: false}}});
})
"""

Result = TypeVar("Result")


class Chromium:
    """A browser in a thread of its own, so that other tests may drive another one meanwhile."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(max_workers=1)
        self._playwright: Playwright = self._thread.submit(lambda: sync_playwright().start()).result()
        self._browser: Browser = self._thread.submit(
            lambda: self._playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        ).result()

    def run(self, work: Callable[[Page], Result]) -> Result:
        """Does something with a fresh page and hands back what came out."""
        return self._thread.submit(self._run, work).result()

    def close(self) -> None:
        """Ends the browser and its thread."""
        self._thread.submit(self._browser.close).result()
        self._thread.submit(self._playwright.stop).result()
        self._thread.shutdown()

    def _run(self, work: Callable[[Page], Result]) -> Result:
        context = self._browser.new_context(viewport={"width": 1280, "height": 900})
        try:
            return work(context.new_page())
        finally:
            context.close()


def ask(browser: Chromium, base: str, index: str, *queries: str) -> list[dict[str, Any]]:
    """What the worker answers to each query, given the content of `search_index.json`."""

    def work(page: Page) -> list[dict[str, Any]]:
        page.goto(f"{base}/iframe-worker.LICENSE.txt")
        answers: list[dict[str, Any]] = page.evaluate(ASK, [f"{base}/handbook-search.js", index, list(queries)])
        return answers

    return browser.run(work)


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
