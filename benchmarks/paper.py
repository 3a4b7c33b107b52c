"""What a printed job description costs, against WeasyPrint and Chromium with the same words in the same tables."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from html import escape
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page

from benchmarks.measure import cost
from benchmarks.report import table
from benchmarks.synthetic import write_handbook
from benchmarks.tools import pins, program
from generator.locale import catalogue
from generator.printing.kinds import KINDS
from generator.project import check
from generator.render.print_setup import print_setup
from generator.views.context import make_context
from tests.chromium import FLAGS, Chromium, find_chromium

OURS = "handbook"
STARTED = 6
"""How many documents a Chromium of their own draws."""
_JOB = KINDS[0]
_HEAD = '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>table{border-collapse:collapse}'
_STYLE = "td{border:1px solid;padding:4px}@page{size:A4;margin:2cm}body{font:10.5pt sans-serif}</style><body>"
_WEASYPRINT = """
import json, sys, time, weasyprint
times = []
for path in sys.argv[1:]:
    began = time.perf_counter()
    weasyprint.HTML(filename=path).write_pdf(path + ".pdf")
    times.append(time.perf_counter() - began)
print(json.dumps(times))
"""

Times = Sequence[float]


def measure(work: Path, *, roles: int, rounds: int, in_bulk: int) -> str:
    """Measure in an empty folder, with so many job descriptions in turns and so many in one run of the command.

    Returns:
        The text of the page.
    """
    bulk = _in_bulk(work / "bulk", in_bulk)
    work /= "turns"
    work.mkdir()
    write_handbook(work, roles)
    handbook = check(work).handbook
    if handbook is None:
        raise SystemExit("the handbook has errors")
    context = make_context(handbook, catalogue(handbook.settings.language))
    views = {role.id: _JOB.view(role.id, context) for role in handbook.roles}
    pages = [work / f"{role}.html" for role in views]
    for path, view in zip(pages, views.values(), strict=True):
        path.write_text(_HEAD + _STYLE + "".join(_html(view)), encoding="utf-8")
    browser = Chromium()
    with print_setup(work, handbook.settings.printing) as setup:
        runs: dict[str, Callable[[], Times]] = {
            OURS: lambda: _timed(lambda role: _JOB.draw(_JOB.view(role, context), setup), tuple(views)),
            "Chromium, one for all": lambda: browser.run(lambda page: _chromium(page, pages)),
            "Chromium, started for each": lambda: _timed(_start_chromium, pages[:STARTED]),
        }
        if (python := _weasyprint()) is not None:
            runs[f"WeasyPrint ({pins('weasyprint')})"] = lambda: _weasyprint_times(python, pages)
        found = _in_turns(runs, rounds)
    browser.close()
    return _text(found, roles, rounds) + bulk


def _in_bulk(work: Path, roles: int) -> str:
    """What all job descriptions of a handbook cost, as somebody would print them."""
    work.mkdir()
    write_handbook(work, roles)
    spent = cost([Path(sys.executable).with_name("handbook"), "print", "--all"], work)
    return f"""
`handbook print --all` of {roles:,} roles, from nothing: {spent.wall:.1f} s ({spent.cpu:.1f} s CPU on all cores),
{spent.wall / roles * 1000:.0f} ms for each job description.
"""


def _in_turns(runs: Mapping[str, Callable[[], Times]], rounds: int) -> Mapping[str, float]:
    """Milliseconds of one document; the first of each run is left out, because it reads fonts and templates."""
    times: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            times[name] += run()[1:]
    return {name: 1000 * median(all_times) for name, all_times in times.items()}


def _timed(draw: Callable[[Any], object], things: Sequence[Any]) -> Times:
    times = []
    for thing in things:
        began = time.perf_counter()
        draw(thing)
        times.append(time.perf_counter() - began)
    return times


def _chromium(page: Page, paths: Sequence[Path]) -> Times:
    def draw(path: Path) -> None:
        page.goto(path.as_uri())
        page.pdf(format="A4", tagged=True)

    return _timed(draw, paths)


def _start_chromium(path: Path) -> None:
    output = f"--print-to-pdf={path.with_suffix('.pdf')}"
    subprocess.run([find_chromium(), *FLAGS, output, path.as_uri()], check=True, capture_output=True)


def _weasyprint() -> Path | None:
    try:
        return program("weasyprint", "weasyprint").with_name("python")
    except subprocess.CalledProcessError:
        return None


def _weasyprint_times(python: Path, paths: Sequence[Path]) -> Times:
    done = subprocess.run([python, "-c", _WEASYPRINT, *paths], check=True, capture_output=True, text=True)
    times: list[float] = json.loads(done.stdout)
    return times


def _html(value: object) -> Iterator[str]:
    """Every text of a view: a list of records as a table, a text of its own as a paragraph."""
    if isinstance(value, str):
        yield f"<p>{escape(value)}</p>"
    elif isinstance(value, tuple):
        rows = ("".join(f"<td>{cell}</td>" for cell in _html(one)) for one in value)
        yield "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"
    elif is_dataclass(value):
        for field in fields(value):
            yield from _html(getattr(value, field.name))


def _text(found: Mapping[str, float], roles: int, rounds: int) -> str:
    rows = [(name, f"{one:.0f}", f"{one / found[OURS]:.1f}") for name, one in found.items()]
    counted = f"{rounds} × {roles - 1}"
    return f"""One job description after the other in a process that is warm: wall time, median of {counted} documents.
The others get the same words in plain tables, without the form, the headers and the drawing of ours.

{table(("", "ms each", "÷ ours"), rows)}
"""
