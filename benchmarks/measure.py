"""What a command costs: CPU time, wall time and memory, from the operating system's own books."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

# Linux counts the peak in kilobytes, macOS in bytes.
_PEAK = 1_000_000 if sys.platform == "darwin" else 1_024
_QUIET = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}


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
    with tempfile.TemporaryFile() as said:
        began = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)), cwd=folder, env=os.environ | _QUIET, stdout=said, stderr=subprocess.STDOUT
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            said.seek(0)
            raise SystemExit(f"{command[0]} failed:\n{said.read().decode(errors='replace')[-2000:]}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / _PEAK)


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
