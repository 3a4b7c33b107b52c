"""Asks the search worker where it will run: in a real browser."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.chromium import Chromium

ASSETS = Path(__file__).parents[2] / "templates" / "theme" / "assets" / "search"

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


def ask(browser: Chromium, base: str, index: str, *queries: str) -> list[dict[str, Any]]:
    """What the worker answers to each query, given the content of `search_index.json`."""

    def work(page: Page) -> list[dict[str, Any]]:
        page.goto(f"{base}/iframe-worker.LICENSE.txt")
        answers: list[dict[str, Any]] = page.evaluate(ASK, [f"{base}/handbook-search.js", index, list(queries)])
        return answers

    return browser.run(work)
