"""What a command costs: CPU time, wall time and memory, from the operating system's own books."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

# Linux counts the peak in kilobytes, macOS in bytes.
_PEAK = 1_000_000 if sys.platform == "darwin" else 1_024
# A process begins with the peak of the one that started it, so that a small one must start what is measured.
_LAUNCHER = """
import os, sys, time
began = time.perf_counter()
_, status, used = os.wait4(os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ), 0)
print("\\n", used.ru_utime + used.ru_stime, time.perf_counter() - began, used.ru_maxrss, file=sys.stderr)
sys.exit(os.waitstatus_to_exitcode(status) != 0)
"""
_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
# What pip installs is compiled already, and so is every program at its second start; a machine may be set otherwise.
_COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}


Command = Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Cost:
    """CPU seconds (user and system, with all children that ended), wall seconds, and the peak of memory in MB."""

    cpu: float
    wall: float
    peak: float


def cost(command: Command, folder: Path) -> Cost:
    """Run a command in a folder, and say what it cost.

    Raises:
        SystemExit: it failed; what it wrote is in the message.
    """
    done = subprocess.run(
        [sys.executable, "-S", "-c", _LAUNCHER, *map(str, command)],
        cwd=folder,
        env=os.environ | _QUIET | _COMPILED,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{(done.stdout + done.stderr)[-2000:]}")
    cpu, wall, peak = map(float, done.stderr.split()[-3:])
    return Cost(cpu, wall, peak / _PEAK)


Runs = Mapping[str, Callable[[], Cost]]


def alternate(runs: Runs, rounds: int) -> Mapping[str, Cost]:
    """The median costs of several runs, taken in turns, so that a busy minute strikes all of them alike."""
    costs: dict[str, list[Cost]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            costs[name].append(run())
    return {name: _median(found) for name, found in costs.items()}


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(median(one.cpu for one in costs), median(one.wall for one in costs), median(one.peak for one in costs))
