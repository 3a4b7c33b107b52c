"""Calls of the program as a person makes them."""

import hashlib
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import run

BROKEN_ROLE = "roles/company/general-manager.yml"
REPORTS_NOWHERE = """\
id: clerk
title: 文员
department: company
reports_to: general-managr
purpose: 办理日常事务。
duties:
  - {no: 1, text: 登记来访的客人。}
revision: {version: "1.0", effective: 2026-01-01}
"""


@dataclass(frozen=True)
class Call:
    """What a call gave."""

    code: int
    out: str
    err: str

    @property
    def text(self) -> str:
        return self.out + self.err


Caller = Callable[..., Call]


def caller(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Caller:
    """Calls in this process, from inside a folder."""

    def call(*arguments: str | Path, cwd: Path) -> Call:
        monkeypatch.delenv("HANDBOOK_LANG", raising=False)
        monkeypatch.chdir(cwd)
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        return Call(code, captured.out, captured.err)

    return call


def spawn(*arguments: str | Path, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.Popen[str]:
    """Start the program as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "generator", *map(str, arguments)],
        cwd=cwd,
        env={**{key: value for key, value in os.environ.items() if key != "HANDBOOK_LANG"}, **(env or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        # Tests that a shell runs in the background ignore Ctrl+C, and what they start would do so too.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 -- nothing here is held by a thread
    )


def finished(process: subprocess.Popen[str]) -> Call:
    """Wait for a process."""
    out, err = process.communicate(timeout=120)
    return Call(process.returncode, out, err)


def contents(folder: Path) -> dict[str, str]:
    """Every file of a folder with a digest of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
