"""The same work on many things, on several processor cores at once."""

import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Thing = TypeVar("Thing")

# Fewer things are done before a second process has begun.
_WORTH_A_PROCESS = 32
# So many are handed over at a time: enough to make that cheap, and few enough for all processes to end together.
_AT_A_TIME = 8
_WORK: list[Callable[[int], None]] = []
"""What a process is there for; it is empty in the process that starts the others."""


def in_processes(work: Callable[[Thing], None], things: Sequence[Thing], jobs: int) -> Iterator[None]:
    """Do some work on each thing, by at most so many processes; yields each time that one is done.

    The processes are copies of this one, so that nothing has to be packed and handed over. Where copying a process is
    not safe (anywhere but on Linux), or there is little to do, this process does the work alone.

    Raises:
        Exception: what the work raises; what is not begun by then is left undone.
    """
    jobs = min(jobs, len(things) // _WORTH_A_PROCESS)
    if jobs <= 1 or sys.platform != "linux":
        for thing in things:
            work(thing)
            yield
        return
    parts = [range(len(things))[start : start + _AT_A_TIME] for start in range(0, len(things), _AT_A_TIME)]
    with ProcessPoolExecutor(jobs, get_context("fork"), _begin, (lambda index: work(things[index]),)) as pool:
        for done in pool.map(_do, parts):
            yield from (None for _ in range(done))


def _begin(work: Callable[[int], None]) -> None:
    # Ctrl+C reaches all processes; the one that started the others tells them when to end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _WORK.append(work)


def _do(part: range) -> int:
    for index in part:
        _WORK[0](index)
    return len(part)
