"""The results as Markdown: a part for each kind of measurement, with what it was measured on."""

import os
import platform
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Cost

HEAD = """# Benchmarks

`make bench` measures all of this in one run; `python -m benchmarks {names}` measures one part. Costs are medians of
runs taken in turns. CPU time is user and system time; memory is the peak of one process.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the results: its name on the command line, its title, and its text."""

    name: str
    title: str
    text: str


def write_part(path: Path, part: Part, names: Sequence[str], command: str) -> None:
    """Put a part in its place in the results; the other parts stay as they are."""
    parts = dict(_parts(path))
    parts[part.name] = f"## {part.title}\n\n{machine(command)}\n\n{part.text.strip()}"
    path.parent.mkdir(parents=True, exist_ok=True)
    texts = [f"<!-- {name} -->\n\n{parts[name]}\n" for name in names if name in parts]
    path.write_text("\n".join([HEAD.format(names="|".join(names)), *texts]), encoding="utf-8")


def machine(command: str) -> str:
    """When and on what it was measured, and how to do it again."""
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    system = f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors ({_processor()})"
    return (
        f"`{command}`, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC. {system}, load average at the end {load}, "
        f"Python {platform.python_version()}."
    )


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table of Markdown; all columns but the first are figures."""
    lines = [head, ["---", *("---:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def cost_table(costs: Mapping[str, Cost], first: str) -> str:
    """Costs side by side, with the ratio of CPU and wall time to those of the row named `first`."""
    base = costs[first]
    head = ("", "CPU s", "wall s", "peak MB", f"CPU ÷ {first}", f"wall ÷ {first}")
    return table(head, [(name, *_figures(one, base)) for name, one in costs.items()])


def _figures(one: Cost, base: Cost) -> tuple[str, ...]:
    ratios = (f"{one.cpu / base.cpu:.2f}", f"{one.wall / base.wall:.2f}")
    return (f"{one.cpu:.2f}", f"{one.wall:.2f}", f"{one.peak:.0f}", *ratios)


def _parts(path: Path) -> list[tuple[str, str]]:
    if not path.exists():
        return []
    pieces = re.split(r"^<!-- (\w+) -->$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [(name, text.strip()) for name, text in zip(pieces[::2], pieces[1::2], strict=True)]


def _processor() -> str:
    known = Path("/proc/cpuinfo")
    lines = known.read_text(encoding="utf-8").splitlines() if known.exists() else []
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")
