import pytest

from generator.load.document import Kind
from generator.load.rewrite import At, rewritten

HEAD = "id: x # 编号, 不变\n"


def widened(text: str, *places: At) -> str | None:
    return rewritten(text, "roles/a/x.yml", Kind.ROLE, dict.fromkeys(places, lambda old: old.replace(",", "，")))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("a: 甲,乙 # 甲,乙\n", "a: 甲，乙 # 甲,乙\n"),
        ("a: '甲,''乙'',丙'\n", "a: '甲，''乙''，丙'\n"),
        ('a: "甲,乙"\n', 'a: "甲，乙"\n'),
        ("a:   甲,\n     乙,丙\n", "a:   甲，\n     乙，丙\n"),
        ("a: |  # 注,释\n    甲,乙\n\n    丙,丁\nb: 1,2\n", "a: |  # 注,释\n    甲，乙\n\n    丙，丁\nb: 1,2\n"),
        ("a: >-\n  甲,乙\n  丙,丁\n", "a: >-\n  甲，乙\n  丙，丁\n"),
        ("a: 甲,乙\r\nb: 1\r\n", "a: 甲，乙\r\nb: 1\r\n"),
        ("a: |\r\n  甲,乙\r\n  丙,丁\r\n", "a: |\r\n  甲，乙\r\n  丙，丁\r\n"),
    ],
)
def test_only_the_value_changes(written: str, expected: str) -> None:
    column = written.index(written[2:].lstrip()) + 1
    assert widened(HEAD + written, (2, column)) == HEAD + expected


def test_values_elsewhere_stay() -> None:
    text = "a: 甲,乙\nb:\n  - {c: '甲,乙', d: [\"甲,乙\", 丙]}\n"
    assert widened(text, (3, 9)) == text.replace("'甲,乙'", "'甲，乙'")


def test_a_space_that_is_the_end_of_a_line_goes_with_it() -> None:
    for text in ("a: >-\n  甲,\n  乙\n", "a: >-\r\n  甲,\r\n  乙\r\n"):
        end = text[-1:] if "\r" not in text else "\r\n"
        done = rewritten(text, "x.yml", Kind.ROLE, {(1, 4): lambda old: old.replace(", ", "，")})
        assert done == text.partition("甲")[0] + "甲，乙" + end


def test_an_escape_is_left_alone() -> None:
    assert widened('a: "甲\\u4e59,丙"\n', (1, 4)) is None


def test_a_value_under_an_anchor_is_left_alone() -> None:
    assert widened("a: &x 甲,乙\nb: *x\n", (1, 4)) is None


@pytest.mark.parametrize("new", ["甲: 乙", "甲 #乙", "null", "*甲", "甲\n乙"])
def test_what_would_be_read_as_something_else_is_left_alone(new: str) -> None:
    assert rewritten("a: 甲乙\nb: 1\n", "x.yml", Kind.ROLE, {(1, 4): lambda _: new}) is None


def test_a_text_that_is_no_yaml_is_left_alone() -> None:
    assert widened("a: [甲,乙\n", (1, 5)) is None


def test_without_changes_the_text_stays() -> None:
    assert widened("a: 甲,乙\n") == "a: 甲,乙\n"


def test_an_alias_is_left_alone() -> None:
    assert widened("a: &x 甲,乙\nb: *x\n", (2, 4)) is None
