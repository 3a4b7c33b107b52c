import pytest

from generator.load.colons import Slip, find_slip, head_of, neighbours, repair

WIDE = "full-width-colon"
TIGHT = "missing-space-after-colon"


@pytest.mark.parametrize(
    ("line", "loose", "strict"),
    [
        ("title：销售", (WIDE, 5), (WIDE, 5)),
        ("title:销售", (TIGHT, 5), (TIGHT, 5)),
        ("  - reports_to ：x", (WIDE, 15), (WIDE, 15)),
        ("- - no：1", (WIDE, 6), (WIDE, 6)),
        ("岗位：招聘", (WIDE, 2), None),
        ("Title:x", (TIGHT, 5), None),
        ("'a b'：x", (WIDE, 5), None),
        ("title: 注意：请", None, None),
        ("title：", (WIDE, 5), (WIDE, 5)),
        ("title:", None, None),
        ("http://x", None, None),
        ("c:\\x", None, None),
        ("std::x", None, None),
        ("12:30", None, None),
        ("# title：x", None, None),
        ("请注意，岗位：x", None, None),
        ("", None, None),
    ],
)
def test_wrong_colons(line: str, loose: tuple[str, int] | None, strict: tuple[str, int] | None) -> None:
    def found(*, strict: bool) -> tuple[str, int] | None:
        slip = find_slip([line], 0, strict=strict)
        return (slip.check, slip.column) if slip else None

    assert (found(strict=False), found(strict=True)) == (loose, strict)


def test_lines_outside_the_text_have_none() -> None:
    assert find_slip(["a：b"], 1) is None
    assert find_slip(["a：b"], -1) is None


def test_neighbours_are_the_same_slips_below_at_one_indentation() -> None:
    lines = ["a：1", "b：2", "c：3", "  d：4", "e：5"]
    assert [slip.line for slip in neighbours(lines, Slip(WIDE, 0, 1, "a"))] == [1, 2]


@pytest.mark.parametrize(
    ("line", "column", "repaired", "grown"),
    [
        ("a：b", 1, "a: b", True),
        ("a:b", 1, "a: b", True),
        ("a： b", 1, "a: b", False),
        ("a：", 1, "a:", False),
    ],
)
def test_repair(line: str, column: int, repaired: str, *, grown: bool) -> None:
    assert repair(line, Slip(WIDE, 0, column, "a")) == (repaired, grown)


def test_head_is_after_indentation_and_dashes() -> None:
    assert [head_of(line) for line in ("a", "  a", "- a", "  - - a", "-a", "")] == [0, 2, 2, 6, 0, 0]
