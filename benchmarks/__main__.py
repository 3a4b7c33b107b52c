"""Measure, and write `benchmarks/results.md`.

    python -m benchmarks [PART ...] [--quick]

Parts are build, again, sphinx, cores, check, preview, growth, paper and search; all of them unless some are named.
`--quick` tries every part on small handbooks and writes below `build/`, because its figures mean nothing.
"""

import argparse
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from benchmarks import build, check, cores, growth, paper, preview, search
from benchmarks.report import Part, machine, write_part
from benchmarks.tools import ROOT

RESULTS = ROOT / "benchmarks" / "results.md"
QUICK = ROOT / "build" / "benchmarks" / "results.md"


def main() -> None:
    """Measure the parts that are asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure the generator and its peers.")
    parser.add_argument("parts", nargs="*", metavar="PART", help="what to measure; everything unless some are named")
    parser.add_argument("--quick", action="store_true", help="try every part on small handbooks")
    asked = parser.parse_args()
    results = QUICK if asked.quick else RESULTS
    parts = _parts(results, quick=asked.quick)
    unknown = [name for name in asked.parts if name not in parts]
    if unknown:
        parser.error(f"no such part: {', '.join(unknown)}")
    command = " ".join(["python -m benchmarks", *asked.parts, *(["--quick"] if asked.quick else [])])
    for name in asked.parts or parts:
        with tempfile.TemporaryDirectory() as folder:
            part = parts[name](Path(folder))
        write_part(results, part, list(parts), command)
        print(f"{name}: {results}", flush=True)


def _parts(results: Path, *, quick: bool) -> Mapping[str, Callable[[Path], Part]]:
    """What measures each part in a folder."""
    sizes, rounds = ((20, 40), 1) if quick else ((500, 1000, 5000), 3)
    roles = 40 if quick else 1000
    return {
        "build": lambda work: build.measure(work, roles=roles, rounds=rounds),
        "again": lambda work: build.measure_again(work, roles=roles, rounds=rounds),
        "sphinx": lambda work: build.measure_sphinx(work, roles=roles),
        "cores": lambda work: cores.measure(work, roles=roles, printed=roles // 5, rounds=rounds),
        "check": lambda work: check.measure(work, roles=roles, rounds=rounds),
        "preview": lambda work: preview.measure(work, roles=roles, rounds=rounds),
        "growth": lambda work: growth.measure(work, sizes=sizes, rounds=rounds, results=results),
        "paper": lambda work: _paper(work, results, quick=quick),
        "search": lambda work: _search(work, results, quick=quick),
    }


def _paper(work: Path, results: Path, *, quick: bool) -> Part:
    """Printing has a page of its own."""
    page = results.with_name("print.md")
    sizes = {"roles": 4, "rounds": 1, "in_bulk": 20} if quick else {"roles": 40, "rounds": 3, "in_bulk": 1000}
    text = paper.measure(work, **sizes)
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(f"# Printing\n\n{machine('python -m benchmarks paper')}\n\n{text.strip()}\n", encoding="utf-8")
    return Part(
        "paper", "Paper", f"One job description against other tools, and all of them: [{page.name}]({page.name})."
    )


def _search(work: Path, results: Path, *, quick: bool) -> Part:
    """The search has tables of its own."""
    del work
    page = results.with_name("search.md")
    search.main(page, roles=40 if quick else search.ROLES)
    return Part("search", "Search", f"The known items side by side, speed and size: [{page.name}]({page.name}).")


if __name__ == "__main__":
    main()
