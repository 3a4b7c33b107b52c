"""What a check costs: from nothing, and when nothing has changed since the last one."""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.measure import Cost, alternate, cost
from benchmarks.report import Part, cost_table
from benchmarks.synthetic import write_handbook

COLD = "without cache"
# A check is short, and the speed of a shared machine changes within minutes: more runs than of a build.
TIMES = 4


def measure(work: Path, *, roles: int, rounds: int) -> Part:
    """Measure in an empty folder, with a handbook of so many roles."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    command: list[str | Path] = [Path(sys.executable).with_name("handbook"), "check"]
    cost(command, root)
    best: dict[str, float] = {}
    runs: dict[str, Callable[[], Cost]] = {
        COLD: partial(cost, [*command, "--no-cache"], root),
        "nothing changed": partial(cost, command, root),
    }
    runs = {name: partial(_noted, run, best, name) for name, run in runs.items()}
    text = f"""
`handbook check` of {roles:,} roles, medians of {TIMES * rounds}.

{cost_table(alternate(runs, TIMES * rounds), COLD)}

The best runs, which were disturbed least: {", ".join(f"{name} {cpu:.2f} s CPU" for name, cpu in best.items())}.
"""
    return Part("check", "Check", text)


def _noted(run: Callable[[], Cost], best: dict[str, float], name: str) -> Cost:
    spent = run()
    best[name] = min(spent.cpu, best.get(name, spent.cpu))
    return spent
