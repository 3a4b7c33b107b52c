"""Whoever silences a tool says why, on the same line."""

import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("generator", "tests", "benchmarks", "tools")
SUPPRESSION = re.compile(
    r"#\s*(?:ruff:\s*|flake8:\s*)?noqa\b|#\s*type:\s*ignore|#\s*mypy:|#\s*pragma\b|#\s*fmt:", re.IGNORECASE
)
REASON = re.compile(r"(?: -- |  # )\s*\w.*\w")


def suppressions(folder: Path) -> Iterator[tuple[str, str]]:
    """Place and text of every comment that silences a tool."""
    for file in sorted(folder.rglob("*.py")):
        with file.open("rb") as stream:
            for token in tokenize.tokenize(stream.readline):
                if token.type == tokenize.COMMENT and SUPPRESSION.match(token.string):
                    yield f"{file}:{token.start[0]}", token.string


def without_reason(folder: Path) -> list[str]:
    """Places where the reason is missing."""
    return [f"{place}: {comment}" for place, comment in suppressions(folder) if not REASON.search(comment)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_suppression_says_why(folder: str) -> None:
    assert without_reason(ROOT / folder) == []


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa: S603",
        "#noqa",
        "# type: ignore[attr-defined]",
        "# pragma: no cover",
        "# ruff: noqa: D100",
        "# noqa: S603 --",
    ],
)
def test_a_planted_suppression_is_found(tmp_path: Path, comment: str) -> None:
    (tmp_path / "planted.py").write_text(f"x = 1  {comment}\n", encoding="utf-8")
    assert len(without_reason(tmp_path)) == 1


@pytest.mark.parametrize(
    "comment",
    ["# noqa: S603 -- our own command", "# type: ignore[attr-defined]  # has no stubs", "# an ordinary remark on noqa"],
)
def test_a_reason_is_enough(tmp_path: Path, comment: str) -> None:
    (tmp_path / "planted.py").write_text(f"x = 1  {comment}\ny = '# noqa'\n", encoding="utf-8")
    assert without_reason(tmp_path) == []
