"""Articles that say something which no data of their policy repeat: many policies are text only."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.checks.figures import pieces
from generator.findings import Place
from generator.model.handbook import Handbook
from generator.model.policy import Article, Policy

_UNDECIDED = ("draft", "repealed")


class Said(NamedTuple):
    """What a text of an article says, and where; `whole` is the whole article."""

    policy: Policy
    place: Place
    words: str
    whole: str


def said_only_in_text(handbook: Handbook, pattern: re.Pattern[str], *keys: str) -> Iterator[Said]:
    """What matches the pattern in articles of policies that bind, unless rules under one of the keys stand for it."""
    for policy in handbook.policies:
        if policy.status not in _UNDECIDED:
            covered = {rule.article for key in keys for rule in getattr(policy, key)}
            for at, chapter in enumerate(policy.chapters):
                for index, article in enumerate(chapter.articles):
                    if article.no not in covered:
                        path = ("chapters", at, "articles", index)
                        yield from _said(handbook, policy, article, path, pattern)


def _said(
    handbook: Handbook, policy: Policy, article: Article, path: tuple[str | int, ...], pattern: re.Pattern[str]
) -> Iterator[Said]:
    texts = list(pieces(article, path))
    for text, where in texts:
        if match := pattern.search(text):
            whole = "\n".join(one for one, _ in texts)
            yield Said(policy, handbook.place(policy, *where), match[0], whole)
