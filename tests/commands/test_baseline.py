import json
from dataclasses import replace
from pathlib import Path

import pytest

from generator.commands.baseline import Sifted, baseline_text, read_baseline, sift
from generator.errors import SetupError
from generator.findings import Finding, Place, Severity
from generator.locale import catalogue
from generator.render.fingerprints import identity

WORDS = catalogue("zh-CN")


def finding(name: str = "标题", line: int = 3, file: str = "roles/a/b.yml") -> Finding:
    return Finding("duplicate-key", Severity.ERROR, Place(file, line, 5), {"name": name, "first_line": line - 1})


def written(tmp_path: Path, *findings: Finding) -> Path:
    file = tmp_path / "known.json"
    file.write_text(baseline_text(findings, WORDS), encoding="utf-8")
    return file


def test_what_was_written_is_known(tmp_path: Path) -> None:
    file = written(tmp_path, finding(), finding("编号"))
    assert sift([finding(), finding("编号")], read_baseline(file)) == Sifted((), 2, 0)


def test_lines_may_shift(tmp_path: Path) -> None:
    known = read_baseline(written(tmp_path, finding(line=3)))
    assert sift([finding(line=80)], known).new == ()


def test_a_new_one_a_mended_one_and_one_more_of_the_same(tmp_path: Path) -> None:
    known = read_baseline(written(tmp_path, finding(line=3), finding("编号")))
    sifted = sift([finding(line=3), finding(line=9), finding("职责", line=12)], known)
    assert [one.place.line for one in sifted.new] == [9, 12]
    assert (sifted.known, sifted.gone) == (1, 1)


def test_the_file_is_for_people_too_and_in_an_order_that_stays() -> None:
    findings = [finding(line=3), finding(line=5), finding(file="policies/p.yml")]
    text = baseline_text(findings, WORDS)
    assert json.loads(text) == {
        "version": 1,
        "findings": [
            {
                "identity": identity(findings[2]),
                "count": 1,
                "check": "duplicate-key",
                "file": "policies/p.yml",
                "problem": WORDS.problem(findings[2]),
            },
            {
                "identity": identity(findings[0]),
                "count": 2,
                "check": "duplicate-key",
                "file": "roles/a/b.yml",
                "problem": WORDS.problem(findings[0]),
            },
        ],
    }
    assert "标题" in text
    assert baseline_text([replace(one) for one in findings], WORDS) == text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        '{"version": 2, "findings": []}',
        '{"version": 1, "findings": [{"identity": "x"}]}',
        '{"version": 1, "findings": [{"identity": "x", "count": null}]}',
        '{"version": 1, "findings": 3}',
        "[" * 100_000,
    ],
)
def test_another_file_is_not_taken_for_a_baseline(text: str, tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(SetupError) as caught:
        read_baseline(file)
    assert (caught.value.key, caught.value.values) == ("not-a-baseline", {"file": str(file)})


def test_bytes_that_are_no_text_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    with pytest.raises(SetupError) as caught:
        read_baseline(file)
    assert caught.value.key == "file-not-readable"
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SetupError) as caught:
        read_baseline(file)
    assert caught.value.key == "not-a-baseline"
