"""What a second processor core is good for."""

import shutil
import sys
from functools import partial
from pathlib import Path

from benchmarks.build import site_build
from benchmarks.measure import Cost, alternate, cost
from benchmarks.report import Part, cost_table
from benchmarks.synthetic import write_handbook

JOBS = (1, 2)


def measure(work: Path, *, roles: int, printed: int, rounds: int) -> Part:
    """Measure in an empty folder: the site of so many roles, and the job descriptions of so many."""
    site, paper = work / "site", work / "paper"
    for root, size in ((site, roles), (paper, printed)):
        root.mkdir()
        write_handbook(root, size)
    pages = alternate(
        {f"--jobs {jobs}": partial(cost, site_build(site, "--clean", f"--jobs={jobs}"), site) for jobs in JOBS}, rounds
    )
    documents = alternate({f"--jobs {jobs}": partial(_print, paper, jobs) for jobs in JOBS}, rounds)
    first = f"--jobs {JOBS[0]}"
    text = f"""
Full builds of the site of {roles:,} roles without documents; only pages are drawn by several processes. Medians of
{rounds}; the memory is that of the largest process.

{cost_table(pages, first)}

`handbook print --all` of {printed:,} roles, nothing kept from earlier:

{cost_table(documents, first)}
"""
    return Part("cores", "Cores", text)


def _print(root: Path, jobs: int) -> Cost:
    shutil.rmtree(root / "build", ignore_errors=True)
    return cost([Path(sys.executable).with_name("handbook"), "print", "--all", "--jobs", str(jobs)], root)
