"""What one more role costs in small and in large handbooks."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from benchmarks.build import site_build
from benchmarks.measure import alternate, cost
from benchmarks.plot import Point, line_plot
from benchmarks.report import Part, table
from benchmarks.synthetic import write_handbook

PLOT = "growth.svg"


def measure(work: Path, *, sizes: Sequence[int], rounds: int, results: Path) -> Part:
    """Measure in an empty folder with handbooks of several sizes; the plot is written beside the results."""
    roots = {roles: work / str(roles) for roles in sizes}
    for roles, root in roots.items():
        root.mkdir()
        write_handbook(root, roles)
    runs = {str(roles): partial(cost, site_build(root, "--clean"), root) for roles, root in roots.items()}
    costs = {int(roles): one for roles, one in alternate(runs, rounds).items()}
    rows = [
        (f"{roles:,}", f"{one.cpu:.2f}", f"{one.wall:.2f}", f"{one.peak:.0f}", f"{1000 * one.cpu / roles:.1f}")
        for roles, one in costs.items()
    ]
    points = [Point(roles, 1000 * one.cpu / roles) for roles, one in costs.items()]
    results.parent.mkdir(parents=True, exist_ok=True)
    (results.parent / PLOT).write_text(line_plot("roles", "CPU ms per role", points), encoding="utf-8")
    first, last = points[0], points[-1]
    text = f"""
Full builds of the site without documents, medians of {rounds}. A role of the largest handbook costs
{last.y / first.y:.2f} times what a role of the smallest one costs.

{table(("roles", "CPU s", "wall s", "peak MB", "CPU ms per role"), rows)}

![CPU time per role by size of the handbook]({PLOT})
"""
    return Part("growth", "Growth", text)
