"""Calls in this process, for the tests of the commands."""

import pytest

from tests.commands.calls import Caller, caller


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Caller:
    return caller(capsys, monkeypatch)
