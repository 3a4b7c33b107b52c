import pytest

from generator.load.allowances import find_allowances
from generator.load.document import Allowance

WHY = "# handbook: allow lonely-role -- 筹建中"


def allowed(line: int) -> tuple[Allowance, ...]:
    return (Allowance("lonely-role", "筹建中", line),)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"a: 1 {WHY}\nb: 2\n", {1: allowed(1)}),
        (f"{WHY}\na: 1\n", {2: allowed(1)}),
        (f"a:\n  {WHY}\n\n  # 说明\n  b: 2\n", {5: allowed(2)}),
        (f"{WHY}\n{WHY}\na: 1 {WHY}\n", {3: allowed(1) + allowed(2) + allowed(3)}),
        (f"a: |\n  x\n{WHY}\nb: 2\n", {4: allowed(3)}),
        (f"a: 1\n{WHY}", {2: allowed(2)}),
        ("a: 1\n", {}),
        (f"a: |\n  x\n  {WHY}\nb: 2\n", {}),
        (f"a: '1 {WHY}'\n", {}),
        ("a: 1 # handbook: allow lonely-role\n", {}),
        ("a: 1 # handbook: allow lonely-role --  \n", {}),
        ("a: 1 # handbook: allow -- 筹建中\n", {}),
    ],
)
def test_allowances(text: str, expected: dict[int, tuple[Allowance, ...]]) -> None:
    assert find_allowances(text, text.split("\n")) == expected
