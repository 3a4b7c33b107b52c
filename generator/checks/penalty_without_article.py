"""A penalty, reward or liability is not tied to an article."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.model.handbook import Handbook


@check()
def penalty_without_article(handbook: Handbook) -> Iterator[Problem]:
    """What is not in the text that staff have signed cannot be held against them."""
    for key, variant, rules in (
        ("penalties", None, handbook.penalties),
        ("rewards", "reward", handbook.rewards),
        ("liabilities", "liability", handbook.liabilities),
    ):
        for held in rules:
            if held.part.article is None:
                values = {"trigger": held.part.trigger, "policy": held.policy.title}
                yield Problem(handbook.place(held.policy, key, held.index), values, variant)
