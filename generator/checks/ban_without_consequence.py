"""Articles forbid something, but nothing follows when it is done."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.figures import pieces
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import Article, Policy
from generator.model.references import Path

_FORBIDS = re.compile("不得|严禁|禁止|不准|不许")
_ANY_BREACH = re.compile("违反.*(规定|制度|规范|要求)")


@check(severity=Severity.HINT)
def ban_without_consequence(handbook: Handbook) -> Iterator[Problem]:
    """What is forbidden in earnest has a consequence; a general penalty of the policy is enough."""
    for policy in handbook.policies:
        rules = (*policy.penalties, *policy.liabilities)
        if policy.status == "repealed" or any(_ANY_BREACH.search(rule.trigger) for rule in rules):
            continue
        covered = {rule.article for rule in rules} | {ladder.article for ladder in policy.approval_ladders}
        bare = [(article, path) for article, path in _forbidding(policy) if article.no not in covered]
        if bare:
            values = {"policy": policy.title, "numbers": [article.no for article, _ in bare]}
            yield Problem(handbook.place(policy, *bare[0][1]), values)


def _forbidding(policy: Policy) -> Iterator[tuple[Article, Path]]:
    for chapter_at, chapter in enumerate(policy.chapters):
        for at, article in enumerate(chapter.articles):
            path = ("chapters", chapter_at, "articles", at)
            place = next((where for text, where in pieces(article, path) if _FORBIDS.search(text)), None)
            if place is not None:
                yield article, place
