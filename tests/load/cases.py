"""One broken file per wording of the load layer: text, then check, variant, line and column of each finding."""

from collections.abc import Iterable

from generator.findings import Finding

Expected = tuple[str, str | None, int, int]
Case = tuple[str | bytes, list[Expected]]


def summary(findings: Iterable[Finding]) -> list[Expected]:
    return [(found.check, found.variant, found.place.line, found.place.column) for found in findings]


WIDE = "full-width-colon"
TIGHT = "missing-space-after-colon"
SYNTAX = "yaml-syntax"

VALUES = (
    "@x",
    "`x`",
    "%5",
    "& foo",
    "*重点*",
    "*abc",
    "!注意",
    ">5天",
    "|x",
    "- x",
    "? x",
    ",x",
    "]x",
    "[重] 请",
    "{姓}好",
)
SPECIAL_STARTS: list[Case] = [(f"id: a\ntext: {value}\n", [(SYNTAX, "special-start", 2, 7)]) for value in VALUES]
CASES: list[Case] = [
    # Wrong colons: what the parser makes of them depends on the line they stand in.
    ("id: a\ntitle：销售\ndepartment: b\n", [(WIDE, None, 2, 6)]),
    ("id: a\ntitle:销售\ndepartment: b\n", [(TIGHT, None, 2, 6)]),
    ("title：销售\nid: a\n", [(WIDE, None, 1, 6)]),
    ("title:销售\nid: a\n", [(TIGHT, None, 1, 6)]),
    ("id: a\ntitle：销售", [(WIDE, None, 2, 6)]),
    ("id: a\ntitle:销售", [(TIGHT, None, 2, 6)]),
    ("岗位：招聘", [(WIDE, None, 1, 3)]),
    ("岗位:招聘", [(TIGHT, None, 1, 3)]),
    ("id：a\ntitle：b\nx: c\n", [(WIDE, None, 1, 3), (WIDE, None, 2, 6)]),
    ("id: a\r\ntitle：b\r\nx: c\r\n", [(WIDE, None, 2, 6)]),
    ('"title"：销售\nx: 1', [(WIDE, None, 1, 8)]),
    ("title：x: y", [(WIDE, None, 1, 6)]),
    ("d:\n  - no：1\n    text: foo\n", [(WIDE, None, 2, 7)]),
    ("d:\n  - no:1\n    text: foo\n", [(TIGHT, None, 2, 7)]),
    ("d:\n  - no: 1\n    text：foo\n  - no: 2\n", [(WIDE, None, 3, 9)]),
    ("d:\n  - no: 1\n    text:foo\n    x: 1\n", [(TIGHT, None, 3, 9)]),
    ("d:\n  - no：1\n    text：foo\n", [(WIDE, None, 2, 7), (WIDE, None, 3, 9)]),
    ("d:\n  - no: 1\n    text: foo\n      topic：bar\n", [(WIDE, None, 4, 12)]),
    ("d:\n  - x: 1\n  - 姓名：李\n", [(WIDE, None, 3, 7)]),
    ("d:\n  internal：x\n", [(WIDE, None, 2, 11)]),
    ("e: {every：week, on: [mon]}", [(WIDE, None, 1, 10)]),
    ("e: {every:week, on:mon}", [(TIGHT, None, 1, 10), (TIGHT, None, 1, 19)]),
    (
        "a: 1\na: 2\nb：3\nc：{x: 1, x: 2}\n",
        [(WIDE, None, 3, 2), (WIDE, None, 4, 2), ("duplicate-key", None, 2, 1), ("duplicate-key", None, 4, 10)],
    ),
    # Syntax.
    ('text: "foo\ntitle: x\n', [(SYNTAX, "unclosed-quote", 1, 7)]),
    ('text: "foo\ntitle: "bar"\n', [(SYNTAX, "unclosed-quote", 1, 7)]),
    ('text: "客户"投诉\n', [(SYNTAX, "text-after-quote", 1, 11)]),
    ('text: "a\\q"\n', [(SYNTAX, "escape", 1, 9)]),
    ("a: [b, c\ntitle: x\n", [(SYNTAX, "unclosed-bracket", 1, 4)]),
    ("a: {b: c d: e}\n", [(SYNTAX, "bracket-content", 1, 11)]),
    *SPECIAL_STARTS,
    ("text: 注意: 请\n", [(SYNTAX, "colon-in-value", 1, 9)]),
    ("id: a\n销售主管\ntitle: b\n", [(SYNTAX, "no-colon", 2, 1)]),
    (": x\n", [(SYNTAX, "no-key", 1, 1)]),
    ("a: 1\n- b\n", [(SYNTAX, "mixed", 2, 1)]),
    ("- a\nc: d\n", [(SYNTAX, "mixed", 2, 1)]),
    ("id: a\n  b: c\n", [(SYNTAX, "indentation", 2, 3)]),
    ("a:\n    b: 1\n  c: 2\n", [(SYNTAX, "indentation", 3, 3)]),
    ("a: " + "[" * 70 + "]" * 70, [(SYNTAX, "too-deep", 1, 67)]),
    ("a: b\n...\nc: d", [(SYNTAX, None, 3, 1)]),
    # A tab is the only cause reported.
    ("id:\n\ttitle: b\n\tx: c\n", [("tab-indentation", None, 2, 1)]),
    ("id: a\n\ttitle: b\n", [("tab-indentation", None, 2, 1)]),
    ("d:\n  -\tno: 1\n    \tx: 1\n", [("tab-indentation", None, 2, 4)]),
    # One each of the rest.
    ("a: 1\nb: {c: 1, c: 2}\na: 3\n", [("duplicate-key", None, 2, 11), ("duplicate-key", None, 3, 1)]),
    ("a: 1\n'a': 2\n", [("duplicate-key", None, 2, 1)]),
    ("id: a\ntitle: 销售主管\n".encode("gb18030"), [("wrong-encoding", "gb18030", 2, 8)]),
    ("id: a\n".encode("utf-16"), [("wrong-encoding", "utf-16", 1, 1)]),
    ("id: a\n".encode("utf-16-le"), [("wrong-encoding", "utf-16", 1, 1)]),
    ("id: a\n".encode("utf-16-be"), [("wrong-encoding", "utf-16", 1, 1)]),
    (b"id: a\nb: \xff\n", [("wrong-encoding", "unknown", 2, 4)]),
    (
        "id: a\x0b\nb: \x00\nb: 1\n",
        [("control-character", None, 1, 6), ("control-character", None, 2, 4), ("duplicate-key", None, 3, 1)],
    ),
    ("id: a\u2028b\n", [("control-character", None, 1, 6)]),
    ("", [("empty-file", None, 1, 1)]),
    ("# 只有注释\n", [("empty-file", None, 1, 1)]),
    ("---\n", [("empty-file", None, 1, 1)]),
    ("- a\n", [("not-a-mapping", "list", 1, 1)]),
    ("12:30\n", [("not-a-mapping", "text", 1, 1)]),
    ("a: &a [1, *a]\n", [("alias-bomb", "itself", 1, 11)]),
    ("a: &a [" + "1, " * 400 + "1]\nb: [" + "*a, " * 300 + "*a]\n", [("alias-bomb", None, 2, 997)]),
    ("a: " + "x" * 1024 * 1024, [("file-too-large", None, 1, 1)]),
    (
        "a: !!python/object:os.system x\nb: !foo y\nc: !!timestamp 2026-01-01\n",
        [("yaml-tag", None, 1, 4), ("yaml-tag", None, 2, 4), ("yaml-tag", None, 3, 4)],
    ),
    ("a: b\n---\nc: d\n", [("several-documents", None, 2, 1)]),
    ("[a]: 1\n{b: c}: 2\n", [("non-text-key", None, 1, 1), ("non-text-key", None, 2, 1)]),
]
