import pytest

from generator.views.text_layout import text_width, wrap

SENTENCE = (
    "得到询价或者招标的信息，报告销售经理；销售经理决定是否参加（重大的请示总经理），按《报价单》在3个工作日内回复。"
)


def test_chinese_is_wide_and_letters_are_narrow() -> None:
    assert text_width("流程") == 2
    assert 0 < text_width("ab") < text_width("AB") < 2
    assert text_width("") == 0


@pytest.mark.parametrize("width", [4, 7, 10.5, 16])
def test_lines_fit_say_everything_and_keep_punctuation_in_its_place(width: float) -> None:
    lines = wrap(SENTENCE, width)
    assert "".join(lines) == SENTENCE
    assert all(text_width(line) <= width for line in lines)
    assert not [line for line in lines if line[0] in "，；）》。"]
    assert not [line for line in lines if line[-1] in "（《"]


def test_words_stay_whole_and_the_gap_between_lines_is_dropped() -> None:
    assert wrap("Answer the customer at once", 8) == ("Answer the", "customer at", "once")


def test_a_word_wider_than_a_line_is_broken() -> None:
    lines = wrap("Rechtsschutzversicherung", 5)
    assert "".join(lines) == "Rechtsschutzversicherung"
    assert all(text_width(line) <= 5 for line in lines)


def test_text_without_words_has_no_lines_and_line_breaks_are_gaps() -> None:
    assert wrap("  ", 5) == ()
    assert wrap("一\n二", 9) == ("一 二",)


def test_a_line_of_nothing_but_brackets_still_ends() -> None:
    assert "".join(wrap("（（（（（（", 3)) == "（（（（（（"
