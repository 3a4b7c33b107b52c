import os
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.load.source_text import LINE_BREAK, MAX_BYTES, lines_of, read_text

TEXT = "title: 销售主管，负责客户投诉\n"


@pytest.mark.parametrize("encoding", ["gb18030", "gbk", "utf-16"])
@pytest.mark.skipif(shutil.which("iconv") is None, reason="needs iconv")
def test_the_command_of_the_fix_converts_even_long_files(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a b.yml"
    path.write_bytes((TEXT * 5000).encode(encoding))
    text, findings = read_text(path, "a b.yml")
    assert text is None
    subprocess.run(["/bin/sh", "-c", str(findings[0].values["command"])], cwd=tmp_path, check=True)
    assert path.read_text(encoding="utf-8") == TEXT * 5000
    assert read_text(path, "a b.yml") == (TEXT * 5000, [])


def test_the_largest_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"x" * MAX_BYTES)
    assert read_text(path, "a.yml")[1] == []
    path.write_bytes(b"x" * (MAX_BYTES + 1))
    assert [found.check for found in read_text(path, "a.yml")[1]] == ["file-too-large"]


def test_forbidden_characters_are_replaced_one_for_one(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes("a: 一\x0b二\x00\nb: \ufeff😀\u3000\x85".encode())
    text, findings = read_text(path, "a.yml")
    assert text == "a: 一\ufffd二\ufffd\nb: \ufffd😀\u3000\ufffd"
    assert [(found.values["code"], found.place.column) for found in findings] == [("U+000B", 5), ("U+FEFF", 4)]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_finding(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    path.write_bytes(b"a: 1")
    path.chmod(0)
    assert [found.check for found in read_text(path, "a.yml")[1]] == ["unreadable-file"]


@pytest.mark.parametrize("text", ["", "a", "a\n", "a\nb", "a\r\nb\rc\n", "a\r"])
def test_lines_are_parted_at_every_kind_of_break(text: str) -> None:
    assert lines_of(text) == LINE_BREAK.split(text)
