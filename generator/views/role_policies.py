"""The policies that bind a role, each with the articles on which something for this role stands."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from generator.model.policy import Policy
from generator.model.role import Role
from generator.views.context import Context
from generator.views.file_control import marked_title
from generator.views.links import policy_path
from generator.views.page import Link

_HELD = ("penalties", "liabilities", "rewards", "approval_ladders", "cadences", "workflows")
_WEIGHTY = ("penalties", "liabilities")


@dataclass(frozen=True, slots=True)
class PolicyRow:
    """One policy with its articles; `rules` counts what costs this role points, money or its post."""

    link: Link
    articles: tuple[Link, ...]
    rules: int
    heaviest: tuple[Link, ...]


def policy_rows(role: Role, context: Context) -> tuple[PolicyRow, ...]:
    """All policies that bind the role, by their code."""
    bound = {policy.id for policy in context.binding.policies.get(role.id, ())}
    touched = _articles(role, _HELD, context)
    weighty = _articles(role, _WEIGHTY, context)
    return tuple(
        _row(policy, touched.get(policy.id, Counter()), weighty.get(policy.id, Counter()), context)
        for policy in context.policies
        if policy.id in bound or policy.id in touched
    )


def _row(policy: Policy, touched: Counter[int], weighty: Counter[int], context: Context) -> PolicyRow:
    heaviest = sorted(weighty, key=lambda no: (-weighty[no], no))
    return PolicyRow(
        link=Link(marked_title(policy, context), policy_path(policy.id)),
        articles=_links(policy, sorted(touched), context),
        rules=weighty.total(),
        heaviest=_links(policy, heaviest, context),
    )


def _links(policy: Policy, articles: Iterable[int], context: Context) -> tuple[Link, ...]:
    known = context.article_links
    return tuple(known[policy.id, no] for no in articles if (policy.id, no) in known)


def _articles(role: Role, names: Iterable[str], context: Context) -> Mapping[str, Counter[int]]:
    """How many parts stand on each article, by policy."""
    found: dict[str, Counter[int]] = {}
    for held in chain.from_iterable(getattr(context.binding, name).get(role.id, ()) for name in names):
        if held.part.article is not None:
            found.setdefault(held.policy.id, Counter())[held.part.article] += 1
    return found
