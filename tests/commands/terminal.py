"""A terminal on which somebody has typed an answer."""

import os
import pty
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def typed(monkeypatch: pytest.MonkeyPatch, answer: str) -> Iterator[None]:
    """A terminal is the standard input of this process, with one line already typed."""
    master, slave = pty.openpty()
    try:
        os.write(master, f"{answer}\n".encode())
        with os.fdopen(slave, encoding="utf-8") as stream, monkeypatch.context() as patch:
            patch.setattr(sys, "stdin", stream)
            yield
    finally:
        os.close(master)
