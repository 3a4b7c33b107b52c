"""Random edits of content files: what people, editors, merges and damaged copies do to them."""

import re
from collections.abc import Callable

from hypothesis import strategies as st

VALUES = (
    *(
        "",
        "~",
        "null",
        "[]",
        "{}",
        "- a",
        "[[[[a]]]]",
        "{a: {a: {a: 1}}}",
        "&a [*a]",
        "*nobody",
        "!!python/none x",
        "<<",
    ),
    *("0", "-1", "1e999", ".nan", ".inf", "9" * 400, "0x1F", "1_000", "007", "1.2.3", "true", "no", "12:30", "99:99"),
    *(
        "2026-02-30",
        "2026-01-01",
        "1000000000000-01-01",
        "每天",
        "第十条",
        "职责",
        "{blank: 每月____日前}",
        "{text: 尽快}",
    ),
    *(
        "{n: 0, unit: day}",
        "{n: 1e400, unit: day}",
        "{min: 90, max: 10}",
        '{op: ">", n: -5}',
        '{op: "=", n: 7, unit: percent}',
    ),
    *(
        '"\\x07\\x1b[31m"',
        '"\\ud800"',
        '"\\uE7A2確??蛻粜枨蟮玫"',
        '"a\\nb\\tc"',
        "'<script>&\"'",
        "“引号”",
        "《》",
        "《没有登记》",
    ),
    *("general-manager", "sales-manager", "sales", "company", "direct-superior", "applicant", "x" * 3000, "岗" * 3000),
    *(
        "[sales-manager, sales-manager]",
        "s000#R0-1/1",
        "#duty-1",
        "policies/x#article-1",
        "a/../b",
        "c:\\d",
        "%s {0} {x}",
    ),
)
NOISE = (
    *(
        "：",
        ":",
        ": ",
        "- ",
        "#",
        " #",
        "\t",
        "  ",
        "\n",
        "\n\n",
        "\r",
        "\r\n",
        "\x85",
        "\u2028",
        "\x00",
        "\x07",
        "\x1b[2J",
    ),
    *(
        "\ufeff",
        "\ufffd",
        "\ue7a2",
        "\u200b",
        "\u202e",
        "\U0001f600",
        "e\u0301",
        "\ud83d",
        '"',
        "'",
        "{",
        "}",
        "[",
        "]",
        "|",
        ">",
    ),
    *(
        "&a ",
        "*a",
        "!!int ",
        "? ",
        "---\n",
        "...\n",
        "%YAML 9.9\n",
        "锟斤拷",
        "烫烫",
        "??",
        "(xù)",
        "____",
        "XX",
        "繁體",
    ),
    *(
        "# handbook: allow duplicate-number -- 试一试",
        "# handbook: allow",
        "# handbook: allow nothing -- x",
        "http://a.b/c",
    ),
)
KEYS = (
    "id",
    "title",
    "no",
    "text",
    "reports_to",
    "owner",
    "topic",
    "weight",
    "titel",
    "重量",
    "<<",
    "no ",
    "measure",
    "nth",
)
SCALAR = re.compile(r"(?<=: )[^\n{}\[\],]+|(?<=: )[\[{][^\n]*|(?<=[\[{,] )[^\n{}\[\],:]+")
KEY = re.compile(r"\b[a-z_]+(?=:)")

Edit = Callable[[str], str]


def _spans(text: str, pattern: re.Pattern[str]) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)] or [(0, 0)]


def _value(at: int, new: str) -> Edit:
    def edit(text: str) -> str:
        spans = _spans(text, SCALAR)
        start, end = spans[at % len(spans)]
        return text[:start] + new + text[end:]

    return edit


def _borrowed(at: int, other: int) -> Edit:
    """A value in the place of another: ids, numbers and texts that are right elsewhere."""

    def edit(text: str) -> str:
        spans = _spans(text, SCALAR)
        start, end = spans[other % len(spans)]
        return _value(at, text[start:end])(text)

    return edit


def _key(at: int, new: str) -> Edit:
    def edit(text: str) -> str:
        spans = _spans(text, KEY)
        start, end = spans[at % len(spans)]
        return text[:start] + new + text[end:]

    return edit


def _inserted(at: int, noise: str) -> Edit:
    def edit(text: str) -> str:
        place = at % (len(text) + 1)
        return text[:place] + noise + text[place:]

    return edit


def _lines(at: int, count: int, to: int | None) -> Edit:
    """Some lines left out, written twice (`to` is 0) or moved elsewhere."""

    def edit(text: str) -> str:
        lines = text.splitlines(keepends=True) or [""]
        start = at % len(lines)
        block = lines[start : start + count]
        rest = lines[:start] + lines[start + count :]
        if to == 0:
            return "".join([*lines[:start], *block, *lines[start:]])
        place = 0 if to is None else to % (len(rest) + 1)
        return "".join(rest if to is None else [*rest[:place], *block, *rest[place:]])

    return edit


PLACE = st.integers(0, 100_000)
EDITS: st.SearchStrategy[Edit] = st.one_of(
    st.builds(_value, PLACE, st.sampled_from(VALUES)),
    st.builds(_borrowed, PLACE, PLACE),
    st.builds(_key, PLACE, st.sampled_from(KEYS)),
    st.builds(_inserted, PLACE, st.sampled_from(NOISE)),
    st.builds(_lines, PLACE, st.integers(1, 6), st.one_of(st.none(), PLACE)),
)
GENTLE: st.SearchStrategy[Edit] = st.one_of(
    st.builds(_value, PLACE, st.sampled_from(VALUES)),
    st.builds(_borrowed, PLACE, PLACE),
    st.builds(_lines, PLACE, st.integers(1, 6), st.one_of(st.none(), PLACE)),
)
"""Edits after which a file can mostly still be read, so that what comes after reading is tried too."""


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


ENCODINGS: st.SearchStrategy[Callable[[str], bytes]] = st.sampled_from(
    (
        *([_utf8] * 12),
        lambda text: b"\xef\xbb\xbf" + _utf8(text),
        lambda text: text.encode("gb18030", "replace"),
        lambda text: text.encode("utf-16", "replace"),
        lambda text: _utf8(text.replace("\n", "\r\n")),
        lambda text: _utf8(text.replace("\n", "\r")),
        lambda text: _utf8(text)[:-1],
    )
)
