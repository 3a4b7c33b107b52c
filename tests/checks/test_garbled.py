"""Text whose double bytes have moved on by one is put back."""

import opencc
import pytest

from generator.checks.garbled import repaired
from generator.checks.garbled_text import DAMAGE
from generator.checks.mixed_script import traditional


@pytest.mark.parametrize(
    ("damaged", "known", "expected"),
    [
        ("確??蛻粜枨蟮玫郊皶r響應", "明確保持、確保", "確保客戶需求得到及時響應"),
        ("確??冃\ue7a2繕说捻樌\ue38c_成", "確保", "確保績效目標的順利達成"),
        ("確??冃Ч芾矸桨傅挠行\ue751嵤?", "確保", "確保績效管理方案的有效實?"),
        ("確??冃Ч芾淼墓\ue083焦\ue092?", "確保", "確保績效管理的公平公?"),
        ("确??突У男枨蟮玫铰?足", "确保", "确保客户的需求得到?足"),
        ("確??蛻粜枨蟮玫郊皶r響應", "", "確□客戶需求得到及時響應"),
    ],
)
def test_moved_bytes_are_put_back(damaged: str, known: str, expected: str) -> None:
    assert repaired(damaged, known) == expected


@pytest.mark.parametrize("text", ["真的吗??我们再看", "是吗?好的", "价格?客户", "锟斤拷", "文字完好。"])
def test_what_is_no_moved_text_is_left_alone(text: str) -> None:
    assert repaired(text, "我们") is None


def test_marks_after_a_question_are_no_damage() -> None:
    assert DAMAGE.search("你们真的去吗??我们再看") is None
    assert DAMAGE.search("確??蛻粜枨蟮玫郊皶r響應")


def test_the_list_of_traditional_characters_agrees_with_the_converter() -> None:
    characters = [chr(code) for code in range(0x4E00, 0xA000)]
    simplified = opencc.OpenCC("t2s").convert("\n".join(characters)).split("\n")
    pairs = zip(characters, simplified, strict=True)
    # Rare forms are left out: 偑 is a slip of the pen for 佩 and no traditional character.
    changed = {one for one, other in pairs if one != other and b"?" not in other.encode("gb2312", "replace")}
    listed = {one for one in characters if traditional().match(one)}
    assert listed <= changed
    assert len(listed) > 0.99 * len(changed)
    assert "偑" not in listed
