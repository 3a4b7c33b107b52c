"""Similar texts are found without comparing each with each."""

from random import Random
from time import process_time

import pytest
from rapidfuzz import fuzz

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


def test_nearly_all_changed_copies_are_found_among_many_texts() -> None:
    rng = Random(1)  # noqa: S311 -- the same texts each time
    alphabet = "的和公司客户按时每月部门及其资料登记检查合同价格"
    words = [["".join(rng.choices(alphabet, k=rng.randint(4, 12))) for _ in range(40)] for _ in range(4)]
    texts = ["".join(rng.choice(choices) for choices in words) for _ in range(2000)]
    copies = {at: _changed(texts[at], rng) for at in range(0, 2000, 5)}
    entries = [*enumerate(texts), *((-at, copy) for at, copy in copies.items() if at)]
    group = {key: members for members in similar_texts(entries, alike=85) for key in members}
    wanted = [at for at, copy in copies.items() if at and fuzz.ratio(texts[at], copy) >= 90]
    found = [at for at in wanted if at in group and -at in group[at]]
    assert len(wanted) > 300
    assert len(found) > 0.9 * len(wanted)


def _changed(text: str, rng: Random) -> str:
    """The text with one to four characters left out, replaced or added anywhere."""
    for _ in range(rng.randint(1, 4)):
        at = rng.randrange(len(text) - 1)
        text = text[:at] + rng.choice(("", "新", text[at] + "新")) + text[at + 1 :]
    return text


def test_many_texts_with_a_common_end_take_linear_time() -> None:
    def seconds(count: int) -> float:
        texts = [(at, f"{at * 7919 % 100_003}号门店的员工{at}按规定登记来访客户并整理记录") for at in range(count)]
        start = process_time()
        similar_texts(texts, alike=100)
        return process_time() - start

    seconds(500)
    assert seconds(8000) < 4 * 3 * max(seconds(2000), 0.01)
