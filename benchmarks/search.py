"""The known-item table against the handbook's own search and against that of Material for MkDocs with jieba.

    python -m benchmarks.search

Both searches run as web workers in the same Chromium, on the same pages: the portable tree of the shipped handbook,
built by plain MkDocs in an environment of its own under `build/`, and a handbook of 1,000 roles for size and speed.
"""

import gzip
import json
import os
import platform
import subprocess
import tempfile
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import yaml
from playwright.sync_api import Page

from benchmarks.synthetic import write_handbook
from generator.load.read_project import read_project
from generator.locale import catalogue
from generator.model.build import build_handbook
from generator.pipeline import Options, build
from generator.views.context import make_context
from generator.views.site import site_view
from tests.chromium import Chromium, served
from tests.content.known_items import Groups, KnownItem, in_order, known_items, place_of
from tests.content.page_texts import pages_with, texts_of

ROOT = Path(__file__).parents[1]
PEER = ROOT / "build" / "peers" / "material-search"
PINS = Path(__file__).with_name("peers") / "material-search.txt"
RESULT = Path(__file__).with_name("search.md")
ROLES, ROUNDS = 1000, 5
LARGE_QUERIES = (
    "专员500",
    "专员77 权限",
    "准确率",
    "及时率 采购订单",
    "客户",
    "第十二条",
    "罚款",
    "zhuanyuan",
    "核对 签字",
)

RUN = """
([url, setup, queries, rounds]) => new Promise((resolve, reject) => {
  const worker = new Worker(url), answers = [], times = [], all = Array(rounds + 1).fill(queries).flat();
  let began = performance.now(), first = 0;
  worker.onerror = event => reject(event.message);
  worker.onmessage = ({data}) => {
    const now = performance.now();
    if (data.type === 3) {
      if (answers.length < queries.length) answers.push(data.data.items);
      if (first) times.push(now - began); else first = now - began;
      if (times.length + 1 === all.length) return resolve({answers, times: times.slice(queries.length - 1), first});
    }
    const next = first ? times.length + 1 : 0;
    if (data.type === 3 || data.type === 1) {
      if (first) began = performance.now();
      worker.postMessage({type: 2, data: all[next]});
    }
  };
  worker.postMessage({type: 0, data: setup});
})
"""


@dataclass(frozen=True)
class Engine:
    """A search that can be asked: its name, its built site, its worker, its index."""

    name: str
    site: Path
    worker: str
    index: Path

    def ask(self, browser: Chromium, queries: Sequence[str]) -> dict[str, Any]:
        """Answers to the queries, milliseconds from asking to the answer, and from nothing to the first answer."""
        setup = json.loads((self.site / "search" / "search_index.json").read_text(encoding="utf-8"))

        def work(page: Page) -> dict[str, Any]:
            page.goto(f"{base}/404.html")
            setting = {**setup, "options": {"suggest": False}}
            found: dict[str, Any] = page.evaluate(RUN, [f"{base}/{self.worker}", setting, list(queries), ROUNDS])
            return found

        with served(self.site) as base:
            return browser.run(work)

    @property
    def size(self) -> tuple[int, int]:
        """Bytes of the index, and compressed with gzip -9."""
        content = self.index.read_bytes()
        return len(content), len(gzip.compress(content, 9))


def main(result: Path = RESULT, roles: int = ROLES) -> None:
    """Measure, and write the Markdown."""
    _make_peer()
    browser = Chromium()
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large"
        large.mkdir()
        write_handbook(large, roles)
        shipped_engines = _engines(ROOT, Path(folder) / "shipped")
        tables = _known_items(browser, shipped_engines)
        speed = _speed(browser, _engines(large, Path(folder) / "large-build"))
    version = browser.run(lambda page: str(page.evaluate("navigator.userAgent")))
    browser.close()
    result.write_text(_markdown(tables, speed, version, roles), encoding="utf-8")


def _make_peer() -> None:
    if not (PEER / "bin" / "mkdocs").exists():
        venv.create(PEER, with_pip=True)
        subprocess.run([PEER / "bin" / "pip", "install", "--quiet", "-r", PINS], check=True)


def _engines(project: Path, output: Path) -> tuple[Engine, Engine]:
    build(project, Options(documents=False, portable=True), output=output)
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
    tree = output / "portable"
    command = [str(PEER / "bin" / "mkdocs"), "build", "--quiet"]
    subprocess.run(command, cwd=tree, env=environment, check=True, stderr=subprocess.DEVNULL)
    worker = next((tree / "site/assets/javascripts/workers").glob("search.*.min.js"))
    return (
        Engine(
            "handbook",
            output / "site",
            "assets/search/handbook-search.js",
            output / "site/search/handbook-index.js",
        ),
        Engine(
            "Material + jieba",
            tree / "site",
            worker.relative_to(tree / "site").as_posix(),
            tree / "site/search/search_index.json",
        ),
    )


def _known_items(browser: Chromium, engines: Sequence[Engine]) -> list[str]:
    handbook, _ = build_handbook(read_project(ROOT))
    if handbook is None:
        raise SystemExit("the handbook of this folder cannot be built; run `handbook check`")
    texts = dict(texts_of(site_view(make_context(handbook, catalogue("zh-CN")), [], [], [])))
    items = known_items()
    rows = []
    for engine in engines:
        found = engine.ask(browser, [item.query for item in items])
        rows.append(_row(engine, items, found, texts))
    titles = (
        "first place: line",
        "page",
        "first five: line",
        "page",
        "pages found",
        "median ms",
        "p95 ms",
        "index",
        "gzip -9",
    )
    return [_head("search", titles), *rows]


def _row(engine: Engine, items: Sequence[KnownItem], found: Mapping[str, Any], texts: Mapping[str, str]) -> str:
    answers: list[Groups] = found["answers"]
    lines = [place_of(item, in_order(groups)) for item, groups in zip(items, answers, strict=True)]
    pages = [_page_place(item, groups) for item, groups in zip(items, answers, strict=True)]
    there = reached = 0
    for item, groups in zip(items, answers, strict=True):
        expected = pages_with(item.query, texts)
        there += len(expected)
        reached += len(expected & {group[0]["location"].partition("#")[0] for group in groups})
    counts = [
        _share(lines, 1),
        _share(pages, 1),
        _share(lines, 5),
        _share(pages, 5),
        f"{reached / there:.1%} of {there}",
    ]
    return _table_row(engine.name, (*counts, *_times(found["times"]), *_sizes(engine)))


def _page_place(item: KnownItem, groups: Groups) -> int | None:
    wanted = {location.partition("#")[0] for location in item.places}
    order = [group[0]["location"].partition("#")[0] for group in groups]
    return next((place for place, page in enumerate(order, 1) if page in wanted), None)


def _share(places: Sequence[int | None], last: int) -> str:
    count = sum(place is not None and place <= last for place in places)
    return f"{count} ({count / len(places):.1%})"


def _speed(browser: Chromium, engines: Sequence[Engine]) -> list[str]:
    rows = []
    for engine in engines:
        found = engine.ask(browser, LARGE_QUERIES)
        rows.append(_table_row(engine.name, (*_times(found["times"]), f"{found['first']:.0f}", *_sizes(engine))))
    return [_head("search", ("median ms", "p95 ms", "first answer ms", "index", "gzip -9")), *rows]


def _times(times: Sequence[float]) -> tuple[str, str]:
    return f"{median(times):.1f}", f"{quantiles(times, n=20)[-1]:.1f}"


def _sizes(engine: Engine) -> tuple[str, ...]:
    return tuple(f"{size / 1000:,.0f} kB" for size in engine.size)


def _head(first: str, others: Sequence[str]) -> str:
    return _table_row(first, others) + "\n" + "| --- " * (len(others) + 1) + "|"


def _table_row(first: str, others: Sequence[str]) -> str:
    return f"| {first} | {' | '.join(others)} |"


def _markdown(known: Sequence[str], speed: Sequence[str], browser: str, roles: int) -> str:
    pins = ", ".join(PINS.read_text(encoding="utf-8").split())
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    forms = yaml.safe_load((ROOT / "tests/content/known_items.yml").read_text(encoding="utf-8"))
    listed = ", ".join(f"{name.replace('_', ' ')} {len(rows)}" for name, rows in forms.items())
    return f"""# Search: known items, side by side

    python -m benchmarks.search

{datetime.now(UTC):%Y-%m-%d}. {platform.system()} {platform.machine()}, {os.cpu_count()} processors, shared with other
work (load average {load}), Python {platform.python_version()}. Browser: {browser}.
Peer: {pins}, on the portable tree of the same handbook with a separator that suits Chinese.

## The shipped handbook, {sum(map(len, forms.values()))} queries

The table is `tests/content/known_items.yml`, written from the content before any ranking was looked at: {listed}.
The handbook's search was then mended with this table at hand (146 of 170 lines came first before), so its row is not a
forecast for other queries; Material's was taken as it is.
A result is right when it is the line that was looked for (a duty, an article, a penalty, a form …). Material's index
has one entry for each section of a page, so that it can rarely give a line: the columns "page" count a search as right
when it gives the right page. "Pages found" is the share of the pages that contain all words of a query, by a plain scan
of their text.
Milliseconds are from asking the worker to its answer, over {ROUNDS} rounds after one to warm up.

{chr(10).join(known)}

## {roles:,} roles (`benchmarks/synthetic.py`)

Queries: {", ".join(LARGE_QUERIES)}. "First answer" includes reading the index.

{chr(10).join(speed)}
"""


if __name__ == "__main__":
    main()
