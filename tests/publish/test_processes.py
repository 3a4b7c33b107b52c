import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.publish.processes import in_processes

forking = pytest.mark.skipif(sys.platform != "linux", reason="only Linux copies a process safely")


def noting(folder: Path) -> Callable[[int], None]:
    """Leaves a file for each thing that says which process has done it; a second time is an error."""

    def work(thing: int) -> None:
        with (folder / str(thing)).open("x", encoding="ascii") as file:
            file.write(str(os.getpid()))

    return work


def processes(folder: Path) -> set[int]:
    return {int(file.read_text(encoding="ascii")) for file in folder.iterdir()}


@forking
def test_several_processes_do_each_thing_once(tmp_path: Path) -> None:
    told = list(in_processes(noting(tmp_path), range(100), 2))
    assert len(told) == 100
    assert sorted(int(file.name) for file in tmp_path.iterdir()) == list(range(100))
    assert len(processes(tmp_path)) == 2
    assert os.getpid() not in processes(tmp_path)


@pytest.mark.parametrize(("things", "jobs"), [(20, 4), (100, 1), (0, 4)])
def test_little_to_do_is_done_here(tmp_path: Path, things: int, jobs: int) -> None:
    assert len(list(in_processes(noting(tmp_path), range(things), jobs))) == things
    assert processes(tmp_path) <= {os.getpid()}
    assert len([*tmp_path.iterdir()]) == things


@pytest.mark.parametrize("jobs", [1, 2])
def test_what_stands_against_it_is_told(jobs: int) -> None:
    def work(thing: int) -> None:
        if thing == 70:
            raise SetupError("folder-not-writable", folder="x", reason="full")

    with pytest.raises(SetupError) as caught:
        list(in_processes(work, range(100), jobs))
    assert (caught.value.key, caught.value.values) == ("folder-not-writable", {"folder": "x", "reason": "full"})
