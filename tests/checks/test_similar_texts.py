"""Similar texts are found without comparing each with each."""

from time import process_time

import pytest

from generator.checks.similar_texts import similar_texts

LONG = "检查会客室的桌椅和茶水，做好来访客户的接待准备"


@pytest.mark.parametrize(
    ("other", "found"),
    [
        (LONG, [[0, 1]]),
        (LONG.replace("准备", ""), [[0, 1]]),
        (LONG.replace("检查", "每天检查"), [[0, 1]]),
        (LONG.replace("会客室", "会议室"), [[0, 1]]),
        ("收发公司的信件，并登记寄出的日期", []),
        ("短", []),
    ],
)
def test_two_texts(other: str, found: list[list[int]]) -> None:
    assert similar_texts([(0, LONG), (1, other)], alike=85) == found


def test_texts_are_grouped_with_the_first_that_they_are_like() -> None:
    texts = [(0, LONG), (1, LONG + "工作"), (2, "编制年度销售计划"), (3, LONG), (4, "短"), (5, "短")]
    assert similar_texts(texts, alike=85) == [[0, 1, 3], [4, 5]]


def test_many_texts_with_a_common_end_take_linear_time() -> None:
    def seconds(count: int) -> float:
        texts = [(at, f"{at * 7919 % 100_003}号门店的员工{at}按规定登记来访客户并整理记录") for at in range(count)]
        start = process_time()
        similar_texts(texts, alike=100)
        return process_time() - start

    seconds(500)
    assert seconds(8000) < 4 * 3 * max(seconds(2000), 0.01)
