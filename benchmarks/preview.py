"""How long an edit takes to be seen: from the saved file to the new page, served over HTTP."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from socket import socket
from statistics import median
from urllib.error import URLError
from urllib.request import urlopen

from benchmarks.build import EDITED, site_build
from benchmarks.measure import cost
from benchmarks.report import Part, table
from benchmarks.synthetic import write_handbook

EDITS = 5
BUILT = "已更新"
PAGE = f"roles/{Path(EDITED).stem}.html"
_BETWEEN_LOOKS = 0.005


def measure(work: Path, *, roles: int, rounds: int) -> Part:
    """Measure in an empty folder, with a handbook of so many roles."""
    root = work / "handbook"
    root.mkdir()
    write_handbook(root, roles)
    full = median(cost(site_build(root, "--clean"), root).wall for _ in range(rounds))
    with _serving(root) as (address, told):
        times = [_edit(root, address, told, number) for number in range(EDITS)]
    seen, followed = (median(column) for column in zip(*times, strict=True))
    rows = [
        ("the page of the edited role is served", f"{seen:.2f}", f"{seen / full:.3f}"),
        ("every other page has followed", f"{followed:.2f}", f"{followed / full:.3f}"),
        ("for comparison: a full build", f"{full:.2f}", "1"),
    ]
    text = f"""
`handbook serve` of {roles:,} roles. A role file is saved with another word in it; the clock runs until the page, asked
for every {1000 * _BETWEEN_LOOKS:.0f} ms, has that word. Medians of {EDITS} edits, and of {rounds} full builds.

{table(("from the saved file until", "wall s", "÷ full build"), rows)}
"""
    return Part("preview", "Preview", text)


def _edit(root: Path, address: str, told: Iterator[str], number: int) -> tuple[float, float]:
    """Save an edit; the seconds until its page is served, and until the build that follows is done."""
    path = root / EDITED
    word = f"预览{number}"
    text = path.read_text(encoding="utf-8").replace("完成年度计划", f"{word}完成年度计划", 1)
    began = time.perf_counter()
    path.write_text(text, encoding="utf-8")
    while word not in _page(address):
        time.sleep(_BETWEEN_LOOKS)
    seen = time.perf_counter() - began
    next(told)
    return seen, time.perf_counter() - began


def _page(address: str) -> str:
    try:
        with urlopen(f"{address}/{PAGE}", timeout=60) as answer:  # noqa: S310 -- our own server on this machine
            text: str = answer.read().decode()
            return text
    except URLError:
        return ""


@contextmanager
def _serving(root: Path) -> Iterator[tuple[str, Iterator[str]]]:
    """Address of a preview, and a line for each build that it does from now on."""
    with socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-u", "-m", "generator", "serve", "--port", str(port)]
    process = subprocess.Popen(command, cwd=root, stdout=subprocess.PIPE, text=True, encoding="utf-8")
    if process.stdout is None:
        raise RuntimeError("the preview tells nothing")
    told = (line for line in process.stdout if line.startswith(BUILT))
    try:
        address = f"http://127.0.0.1:{port}"
        next(told)
        while not _page(address):
            time.sleep(0.1)
        yield address, told
    finally:
        process.terminate()
        process.wait()
