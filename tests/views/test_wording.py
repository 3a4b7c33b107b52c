"""Words, figures and units that all phrases are made of."""

from datetime import date
from decimal import Decimal

from generator.locale import catalogue
from generator.model.base import Blank
from generator.views.wording import Wording, is_blank

ZH = Wording(catalogue("zh-CN"))
EN = Wording(catalogue("en"))
UNDECIDED = Blank(blank="每次罚款____元")


def test_amount_has_no_space_between_figure_and_han() -> None:
    assert ZH.amount(Decimal("3.0"), "workday") == "3个工作日"
    assert ZH.amount(UNDECIDED, "yuan") == "____元"


def test_english_units_have_a_plural() -> None:
    assert EN.amount(1, "hour") == "1 hour"
    assert EN.amount(2, "hour") == "2 hours"


def test_blank_values() -> None:
    assert is_blank(UNDECIDED)
    assert not is_blank("____")
    assert ZH.value(UNDECIDED) == "____"
    assert ZH.value(3) == "3"
    assert ZH.day(UNDECIDED) == "____"
    assert ZH.day(date(2026, 1, 1)) == "2026-01-01"


def test_notes_stand_in_brackets() -> None:
    assert ZH.noted("每月", None) == "每月"
    assert ZH.noted("每月", "遇节假日顺延") == "每月（遇节假日顺延）"
    assert ZH.noted("", "账期届满") == "账期届满"


def test_a_list_of_lists_is_set_apart_by_the_stronger_mark() -> None:
    assert ZH.listed_phrases(["甲", "乙"]) == "甲、乙"
    assert ZH.listed_phrases(["甲、乙", "丙"]) == "甲、乙；丙"
    assert ZH.listed_phrases(["甲，乙", "丙"]) == "甲，乙；丙"
    assert ZH.listed_phrases([]) == ""


def test_lists_and_single_words() -> None:
    assert ZH.listed(["甲", "乙"]) == "甲、乙"
    assert ZH.unit_name("workday") == "工作日"
    assert ZH.per("occurrence") == "每次"
