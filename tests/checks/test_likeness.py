"""Which texts say the same, and which only look alike."""

import pytest

from generator.checks.likeness import clauses, gist, speaks_of, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("新增客户数量", "新客户数"),
        ("任务达成率", "任务完成率"),
        ("客户的投诉次数", "顾客投诉数"),
        ("Lost Files", "lost files"),
        ("（Ａ类）费用", "A类 费用"),
    ],
)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert gist(one) == gist(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("情节较轻", "情节较重"), ("迟到10分钟", "迟到30分钟"), ("环比增长率", "同比增长率"), ("未请假", "请假")],
)
def test_one_character_can_make_the_difference(one: str, other: str) -> None:
    assert gist(one) != gist(other)


def test_the_order_of_clauses_does_not_count() -> None:
    assert clauses("上班迟到，或者早退") == clauses("早退、上班迟到")
    assert clauses("迟到") != clauses("迟到、早退")


def test_words_leave_out_what_stands_everywhere() -> None:
    assert words("审批公司的相关工作") == {"审批"}
    assert words("签订合同") == {"签订", "订合", "合同"}
    assert words("CRM 系统") == {"crm", "系统"}
    assert words("A 级") == frozenset()


def test_a_text_speaks_of_a_matter_when_it_has_one_of_its_words() -> None:
    assert speaks_of("签订ＣＲＭ合同。", words("crm"))
    assert speaks_of("审核合同。", words("销售合同"))
    assert not speaks_of("登记来访客户。", words("销售合同"))
    assert not speaks_of("登记来访客户。", frozenset())
