"""Failures that are not findings: the program cannot run at all."""

from collections.abc import Callable
from functools import partial


class SetupError(Exception):
    """Something about the machine or the call is wrong, not the content. Exit code 2.

    Args:
        key: message key in the catalogue, under `setup`.
        values: what the message names.
    """

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __reduce__(self) -> tuple[Callable[[], "SetupError"], tuple[()]]:
        """How one process hands it to another."""
        return partial(SetupError, self.key, **self.values), ()
