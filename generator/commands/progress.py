"""How far long work is: a bar on a terminal, a line for each finished step otherwise."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn

from generator.commands.session import Session


@contextmanager
def progress(session: Session) -> Iterator["Steps"]:
    """Something to tell the progress to, while the block runs."""
    if not session.err.is_terminal:
        yield Steps(session, None)
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=session.err, transient=True) as bar:
        yield Steps(session, bar)


class Steps:
    """Takes the name of a step, how much of it is done, and how much there is."""

    def __init__(self, session: Session, bar: Progress | None) -> None:
        self._session = session
        self._bar = bar
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show it."""
        label = self._session.text(f"progress.{step}")
        if self._bar is None:
            if done == total:
                self._session.complain("progress.done" if total > 1 else "progress.done-one", step=label, total=total)
            return
        if step not in self._tasks:
            self._tasks[step] = self._bar.add_task(label, total=total)
        self._bar.update(self._tasks[step], completed=done)
