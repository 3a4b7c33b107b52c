"""What a check costs: from nothing, and when nothing has changed since the last one."""

import sys
from functools import partial
from pathlib import Path

from benchmarks.measure import alternate, cost
from benchmarks.report import Part, cost_table
from benchmarks.synthetic import write_handbook

COLD = "without cache"


def measure(work: Path, *, roles: int, rounds: int) -> Part:
    """Measure in an empty folder, with a handbook of so many roles."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    command: list[str | Path] = [Path(sys.executable).with_name("handbook"), "check"]
    cost(command, root)
    runs = {COLD: partial(cost, [*command, "--no-cache"], root), "nothing changed": partial(cost, command, root)}
    text = f"`handbook check` of {roles:,} roles, medians of {rounds}.\n\n{cost_table(alternate(runs, rounds), COLD)}"
    return Part("check", "Check", text)
