import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.findings import Finding, Place, Related, Severity
from generator.load.document import Document, Kind
from generator.load.yaml_source import read_document
from generator.locale import LANGUAGES, catalogue
from tests.load.cases import CASES, Expected, summary

VALID = """\
id: sales-supervisor
title: 销售主管
aliases: [销售组长, "组长"]
reports_to: null
duties:
  - no: 1
    text: >-
      负责客户投诉：登记、
      回访
    frequency: {every: week, on: [mon]}
  - {no: 2, text: '见 https://example.cn/a:b'}
# handbook: allow lonely-role -- 筹建中
revision: &r {version: "1.0"}
other: *r
"""


def read(tmp_path: Path, content: str | bytes) -> tuple[Document | None, list[Finding]]:
    path = tmp_path / "role.yml"
    path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)
    return read_document(path, "roles/sales/role.yml", Kind.ROLE)


def assert_worded(findings: list[Finding]) -> None:
    for language in LANGUAGES:
        words = catalogue(language)
        for found in findings:
            assert words.title(found.check)
            assert words.problem(found)
            assert words.fix(found)
            assert all(words.text(f"related.{related.note}") for related in found.related)


@pytest.mark.parametrize(("content", "expected"), CASES, ids=range(len(CASES)))
def test_broken_file(tmp_path: Path, content: str | bytes, expected: list[Expected]) -> None:
    document, findings = read(tmp_path, content)
    assert summary(findings) == expected
    assert {found.place.file for found in findings} == {"roles/sales/role.yml"}
    assert {found.severity for found in findings} == {Severity.ERROR}
    assert_worded(findings)
    assert (document is None) == any(found.check != "duplicate-key" for found in findings)


@pytest.mark.parametrize(
    "content",
    [
        "text: 注意：请\nurl: http://x.cn/a:b\nfrom: 12:30\n",
        "text:\n  注意：请及时\n  说明：好\n",
        "text: 一\n  注意：请\n",
        "text: |\n  title：销售\n  title:销售\n",
        "text: 'a\n  title：销售'\n",
        "notes:\n  - 注意：请\n  - 12:30\n  - http://x.cn\n  - email：x\n",
        "notes: [注意：请, C:\\\\x, a:b]\n",
        "text: 见\n  https://x.cn\n",
        "? a\n: b\n",
    ],
)
def test_ordinary_text_with_colons_is_left_alone(tmp_path: Path, content: str) -> None:
    document, findings = read(tmp_path, content)
    assert findings == []
    assert document is not None


def test_scalars_stay_what_was_typed(tmp_path: Path) -> None:
    text = "a: 007\nb: 1.10\nc: 12:30\nd: no\ne: true\nf: 2026-01-01\n<<: {x: 1}\ng: !!int 3\nno: 0x1F\n"
    document, findings = read(tmp_path, text)
    assert findings == []
    assert document is not None
    assert document.data == {
        "a": "007",
        "b": "1.10",
        "c": "12:30",
        "d": "no",
        "e": "true",
        "f": "2026-01-01",
        "<<": {"x": "1"},
        "g": "3",
        "no": "0x1F",
    }


def test_only_plain_nulls_are_none(tmp_path: Path) -> None:
    text = "a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: 'null'\ng: ''\nh: nULL\ni: !!str null\nj: [null, x]\nk: {l}\n"
    document, _ = read(tmp_path, text)
    assert document is not None
    nothing = dict.fromkeys("abcde")
    assert document.data == nothing | {
        "f": "null",
        "g": "",
        "h": "nULL",
        "i": "null",
        "j": [None, "x"],
        "k": {"l": None},
    }


def test_of_a_key_written_twice_the_first_counts_and_is_shown(tmp_path: Path) -> None:
    document, findings = read(tmp_path, "a: 1\nb: 2\na: 3\n")
    assert document is not None
    assert document.data == {"a": "1", "b": "2"}
    assert findings[0].related == (Related(Place("roles/sales/role.yml", 1, 1), "first-use"),)
    assert catalogue("zh-CN").problem(findings[0]) == "键「a」在这里又写了一次，但第 1 行已经写过"


def test_the_line_and_its_repair_are_shown(tmp_path: Path) -> None:
    _, findings = read(tmp_path, "id: a\n  - x: 1\n")
    assert findings[0].values["text"] == "- x: 1"
    _, findings = read(tmp_path, "id: a\ntitle：销售\n")
    assert "title: 销售" in catalogue("zh-CN").fix(findings[0])


@pytest.mark.parametrize("start", [b"\xef\xbb\xbf", b""])
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_byte_order_mark_and_line_breaks_change_nothing(tmp_path: Path, start: bytes, line_break: str) -> None:
    plain, _ = read(tmp_path, VALID)
    document, findings = read(tmp_path, start + VALID.replace("\n", line_break).encode())
    assert findings == []
    assert document == plain


def test_allowances_arrive_at_the_line_they_are_for(tmp_path: Path) -> None:
    document, _ = read(tmp_path, VALID)
    assert document is not None
    assert [(line, found[0].check, found[0].line) for line, found in document.allowances.items()] == [
        (13, "lonely-role", 12)
    ]


def test_a_missing_file_is_a_finding(tmp_path: Path) -> None:
    document, findings = read_document(tmp_path / "gone.yml", "gone.yml", Kind.ROLE)
    assert document is None
    assert summary(findings) == [("unreadable-file", None, 1, 1)]
    assert_worded(findings)


def test_every_wrong_colon_of_a_long_file_is_found(tmp_path: Path) -> None:
    items = "".join(f"  - no: {number}\n    text：好\n    part: accountable\n" for number in range(100))
    _, findings = read(tmp_path, f"id: a\nduties:\n{items}")
    assert summary(findings) == [("full-width-colon", None, 4 + 3 * number, 9) for number in range(100)]


def test_a_huge_file_full_of_wrong_colons_ends_soon(tmp_path: Path) -> None:
    good = "".join(f"k{number}: [a, b, c, d]\n" for number in range(20_000))
    start = time.process_time()
    _, findings = read(tmp_path, good + "a: 1\nb：2\n" * 1_000)
    assert time.process_time() - start < 20
    assert {found.check for found in findings} >= {"full-width-colon"}


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=60), st.text(max_size=120), st.text("ab1：: \n-[]{}\"'#&*!|>%@`?,~\t\r\u3000。", max_size=60)
    )
)
def test_random_text_gives_worded_findings(tmp_path: Path, content: str | bytes) -> None:
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    document, findings = read(tmp_path, content)
    assert_worded(findings)
    assert document is not None or findings


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, len(VALID)), st.integers(0, 3), st.text("：: \n-[]{}\"'#&*!\tx客", max_size=3)),
        max_size=4,
    )
)
def test_random_damage_gives_worded_findings(tmp_path: Path, damage: list[tuple[int, int, str]]) -> None:
    text = VALID
    for at, length, instead in damage:
        text = text[:at] + instead + text[at + length :]
    document, findings = read(tmp_path, text)
    assert_worded(findings)
    assert document is not None or findings
    lines = text.replace("\r", "\n").split("\n")
    for found in findings:
        assert 1 <= found.place.line <= len(lines)
        assert 1 <= found.place.column <= len(lines[found.place.line - 1]) + 1
