"""What a build costs: against other engines on the same pages, and again after little or nothing has changed."""

import shutil
import sys
from functools import partial
from pathlib import Path

from benchmarks.measure import Command, Cost, Runs, alternate, cost
from benchmarks.report import Part, cost_table
from benchmarks.synthetic import write_handbook
from benchmarks.tools import engines, sphinx

OURS = "handbook, full build"
EDITED = "roles/department-1/department-1-role-2.yml"


def measure(work: Path, *, roles: int, rounds: int) -> Part:
    """Measure in an empty folder, with a handbook of so many roles."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    cost(site_build(root, "--portable"), root)
    tree = root / "build" / "portable"
    ours: Runs = {OURS: partial(cost, site_build(root, "--clean"), root)}
    peers = {name: partial(_cold, command, folder, made) for name, command, folder, made in engines(tree, work)}
    full = alternate({**ours, **peers}, rounds)
    text = f"""
Site of {roles:,} roles without documents, cold: what an engine made before is removed first. The other engines
build the portable tree (Hugo its Markdown, with a layout of one line). Medians of {rounds}.

{cost_table(full, OURS)}
"""
    return Part("build", "Build", text)


def measure_again(work: Path, *, roles: int, rounds: int) -> Part:
    """Measure in an empty folder what the next build costs after little or nothing has changed."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    runs: Runs = {
        OURS: partial(cost, site_build(root, "--clean"), root),
        "again, nothing changed": partial(cost, site_build(root), root),
        "again, one role edited": partial(_edited, root),
    }
    text = (
        f"The same site of {roles:,} roles again, medians of {rounds}.\n\n{cost_table(alternate(runs, rounds), OURS)}"
    )
    return Part("again", "Second build", text)


def measure_sphinx(work: Path, *, roles: int) -> Part:
    """Sphinx by itself and once, because it takes longer than all others together."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    cost(site_build(root, "--portable"), root)
    runs: Runs = {OURS: partial(cost, site_build(root, "--clean"), root)}
    if (found := sphinx(root / "build" / "portable", work)) is not None:
        name, command = found
        runs = {**runs, name: partial(cost, command, work)}
    text = f"The same site of {roles:,} roles, one run of each.\n\n{cost_table(alternate(runs, 1), OURS)}"
    return Part("sphinx", "Sphinx", text)


def site_build(root: Path, *flags: str) -> list[str]:
    """The command that builds the site of a handbook."""
    return [sys.executable, "-m", "benchmarks.build_site", str(root), *flags]


def _cold(command: Command, folder: Path, made: Path) -> Cost:
    shutil.rmtree(made, ignore_errors=True)
    shutil.rmtree(folder / ".cache", ignore_errors=True)
    return cost(command, folder)


def _edited(root: Path) -> Cost:
    path = root / EDITED
    text = path.read_text(encoding="utf-8")
    # Another word in the purpose, never the same one twice.
    path.write_text(text.replace("完成年度计划", "按时完成年度计划", 1), encoding="utf-8")
    return cost(site_build(root), root)
