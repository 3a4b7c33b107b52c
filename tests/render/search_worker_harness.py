"""Asks the search worker where it will run: in a real browser."""

import json
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from tests.chromium import Chromium

ASSETS = Path(__file__).parents[2] / "templates" / "theme" / "assets" / "search"

ASK = """
([url, script, queries]) => new Promise((resolve, reject) => {
  const index = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
  const worker = new Worker(url), answers = [];
  worker.onerror = event => reject(event.message);
  worker.onmessage = ({data}) => {
    if (data.type === 3) answers.push(data.data);
    if (answers.length === queries.length) return resolve(answers);
    worker.postMessage({type: 2, data: queries[answers.length]});
  };
  worker.postMessage({type: 0, data: {config: {index}, docs: [], options: {suggest: false}}});
})
"""


def ask(browser: Chromium, base: str, script: str, *queries: str) -> list[dict[str, Any]]:
    """What the worker answers to each query, given the content of `handbook-index.js`."""

    def work(page: Page) -> list[dict[str, Any]]:
        page.goto(f"{base}/iframe-worker.LICENSE.txt")
        answers: list[dict[str, Any]] = page.evaluate(ASK, [f"{base}/handbook-search.js", script, list(queries)])
        return answers

    return browser.run(work)


def read_index(script: str) -> dict[str, Any]:
    """The index as the worker sees it."""
    quoted = script.removeprefix("self.handbookIndex=()=>JSON.parse('").removesuffix("')\n")
    index: dict[str, Any] = json.loads(quoted.replace("\\'", "'").replace("\\\\", "\\"))
    return index
