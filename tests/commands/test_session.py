from pathlib import Path

import pytest

from generator.commands.session import Session, lines_of
from generator.errors import SetupError
from generator.locale import catalogue


def test_a_named_folder_is_the_project_even_without_settings(tmp_path: Path) -> None:
    assert Session(catalogue("en"), tmp_path).project() == tmp_path


def test_without_a_name_the_project_is_looked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SetupError):
        Session(catalogue("en")).project()


def test_lines_of_a_file_that_cannot_be_shown_are_none(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_bytes("标题".encode("gb18030"))
    (tmp_path / "b.yml").write_text("id: b\r\ntitle: 乙\n", encoding="utf-8", newline="")
    lines = lines_of(tmp_path)
    assert (lines("a.yml"), lines("missing.yml")) == ((), ())
    assert list(lines("b.yml")) == ["id: b", "title: 乙", ""]


def test_a_file_with_many_findings_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("id: a", encoding="utf-8")
    lines = lines_of(tmp_path)
    assert lines("a.yml") is lines("a.yml")


def test_results_and_complaints_go_apart(capsys: pytest.CaptureFixture[str]) -> None:
    session = Session(catalogue("en"))
    session.say("serve.ended")
    session.complain("build.no-site")
    captured = capsys.readouterr()
    assert captured.out == "The preview has ended.\n"
    assert captured.err.startswith("Nothing was published.")
