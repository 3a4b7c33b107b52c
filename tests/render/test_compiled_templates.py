from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from generator.render.compiled_templates import CompiledTemplates


def said(folder: Path, source: str = "Hello {{ name }}") -> str:
    """What a template says in a run of its own."""
    environment = Environment(loader=DictLoader({"a": source}), bytecode_cache=CompiledTemplates(folder))  # noqa: S701 -- no page
    return environment.get_template("a").render(name="you")


def test_the_next_run_finds_what_this_one_has_compiled(tmp_path: Path, compiled: list[str]) -> None:
    assert [said(tmp_path / "new"), said(tmp_path / "new")] == ["Hello you"] * 2
    assert compiled == ["a"]


def test_a_changed_template_is_compiled_anew(tmp_path: Path, compiled: list[str]) -> None:
    assert [said(tmp_path), said(tmp_path, "Bye {{ name }}")] == ["Hello you", "Bye you"]
    assert compiled == ["a", "a"]


def test_within_a_run_no_file_is_needed(tmp_path: Path, compiled: list[str]) -> None:
    kept = CompiledTemplates(tmp_path)
    for _ in range(2):
        Environment(loader=DictLoader({"a": "x"}), bytecode_cache=kept).get_template("a")  # noqa: S701 -- no page
        for file in tmp_path.iterdir():
            file.unlink()
    assert compiled == ["a"]


@pytest.mark.parametrize("content", [b"", b"nonsense", None])
def test_a_damaged_file_does_no_harm(tmp_path: Path, compiled: list[str], content: bytes | None) -> None:
    said(tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(file.read_bytes()[:-9] if content is None else content)
    assert [said(tmp_path), said(tmp_path)] == ["Hello you"] * 2
    assert compiled == ["a", "a"]


def test_where_nothing_can_be_written_it_is_compiled_each_time(tmp_path: Path, compiled: list[str]) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert [said(tmp_path / "file" / "below"), said(tmp_path / "file" / "below")] == ["Hello you"] * 2
    assert compiled == ["a", "a"]
