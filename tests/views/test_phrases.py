"""Figures, bands, labels, and a word for every value that the model allows."""

import types
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Literal, Union, get_args, get_origin

import pytest
from pydantic import TypeAdapter

from generator.locale import LANGUAGES, Catalogue, catalogue
from generator.model import policy, role, rules, values
from generator.model.values import Bound, Quantity, Weight
from generator.views.phrases import Phrases

ZH = Phrases(catalogue("zh-CN"))
EN = Phrases(catalogue("en"))


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"op": ">=", "n": "100", "unit": "percent"}, "≥ 100%"),
        ({"op": "=", "n": "100", "unit": "percent"}, "100%"),
        ({"n": "50", "unit": "ton", "per": "month"}, "50吨/月"),
        ({"n": "100", "unit": "yuan", "per": "person"}, "100元/人"),
        ({"n": {"blank": "____元"}, "unit": "yuan"}, "____元"),
        ({"text": "标准价目内"}, "标准价目内"),
        ({"op": "<=", "n": "5000", "unit": "yuan", "text": "不含税"}, "≤ 5000元（不含税）"),
    ],
)
def test_quantity(data: dict[str, Any], text: str) -> None:
    assert ZH.quantity(Quantity.model_validate(data)) == text


@pytest.mark.parametrize(
    ("data", "text", "share"),
    [
        ("30.0", "30%", Decimal(30)),
        ({"min": "40", "max": "60"}, "40%–60%", Decimal(50)),
        ({"blank": "待定"}, "____%", None),
    ],
)
def test_weight(data: Any, text: str, share: Decimal | None) -> None:
    weight: Any = TypeAdapter(Weight).validate_python(data)
    assert (ZH.weight(weight), ZH.share(weight)) == (text, share)


@pytest.mark.parametrize(
    ("over", "to", "text"),
    [
        (None, {"op": "<=", "n": 3}, "3天以内（含）"),
        (None, {"op": "<", "n": 3}, "不满3天"),
        ({"op": ">", "n": 3}, {"op": "<=", "n": 7}, "超过3天、7天以内（含）"),
        ({"op": ">=", "n": 3}, {"op": "<", "n": 7}, "3天以上（含）、不满7天"),
        ({"op": ">", "n": 7}, None, "超过7天"),
        ({"op": ">", "n": {"blank": "____天"}}, None, "超过____天"),
        (None, None, "不限"),
    ],
)
def test_band_says_of_every_border_whether_it_belongs(over: Any, to: Any, text: str) -> None:
    lower, upper = (None if border is None else Bound.model_validate(border) for border in (over, to))
    assert ZH.band(lower, upper, "day") == text


def test_labels() -> None:
    assert ZH.chapter_label(1) == "第一章"
    assert ZH.article_label(12) == "第十二条"
    assert ZH.item_label(1) == "（一）"
    assert ZH.sub_item_label(1) == "1."
    assert ZH.heading(2, "权限") == "二、权限"
    assert ZH.group_heading(3, "回款") == "（三）回款"
    assert EN.chapter_label(1) == "Chapter 1"
    assert EN.article_label(12) == "Article 12"
    assert EN.item_label(1) == "(1)"
    assert EN.heading(2, "Authority") == "2. Authority"


def test_words_of_closed_lists() -> None:
    assert [ZH.part(part) for part in get_args(role.Part)] == ["负责", "执行", "协助", "知会"]
    assert ZH.verb("propose") == "建议"
    assert ZH.relation_kind("cooperates") == "协作"
    assert ZH.direction("up") == "越高越好"


def literals(annotation: Any) -> Iterator[str]:
    """All texts that an annotation allows."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    elif get_origin(annotation) in (Union, types.UnionType):
        for inner in get_args(annotation):
            yield from literals(inner)


LISTS: dict[str, Any] = {
    "units": values.Unit,
    "periods": values.Unit,
    "unit_names": values.MeasureUnit,
    "per": values.Per,
    "per_names": values.Per,
    "cycles": values.Cycle,
    "cycle_names": values.Cycle,
    "days": values.Weekday,
    "bound": values.Operator,
    "measures": rules.Sanction.model_fields["kind"].annotation,
    "rewards": rules.Recognition.model_fields["kind"].annotation,
    "recipients": rules.Reward.model_fields["given_to"].annotation,
    "liability": rules.Liability.model_fields["kind"].annotation,
    "faults": rules.Liability.model_fields["fault"].annotation,
    "schedule": role.Schedule.model_fields["type"].annotation,
    "parts": role.Part,
    "verbs": role.Verb,
    "statuses": policy.Policy.model_fields["status"].annotation,
    "relation_kinds": role.Relation.model_fields["kind"].annotation,
    "form_kinds": policy.Form.model_fields["kind"].annotation,
    "cadence_kinds": policy.Cadence.model_fields["kind"].annotation,
    "directions": role.Kpi.model_fields["direction"].annotation,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", LISTS)
def test_every_value_that_the_model_allows_has_a_word(language: str, group: str) -> None:
    words: Catalogue = catalogue(language)
    allowed = set(literals(LISTS[group]))
    assert allowed
    assert allowed - words.section(f"phrases.{group}").keys() == set()


@pytest.mark.parametrize("unit", get_args(values.MeasureUnit))
def test_every_unit_of_a_quantity_can_be_counted(unit: values.MeasureUnit) -> None:
    assert ZH.amount(2, unit).startswith("2")
    assert EN.amount(1, unit).startswith("1")
