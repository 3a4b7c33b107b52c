"""Shares of working time do not add up to 100 percent."""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.numerals import plain
from generator.model.handbook import Handbook
from generator.model.policy import Article

WHOLE = Decimal(100)
ABOUT_TIME = re.compile(r"(?:工作|上班|办公)?时间.*(?:分配|安排|用于|占)|时间分配|工作精力")
SHARE = re.compile(r"(\d+(?:\.\d+)?)%")


@check()
def time_shares_not_100(handbook: Handbook) -> Iterator[Problem]:
    """A working day has one whole: each item of such an article gives one share of it."""
    for policy in handbook.policies:
        for chapter_at, chapter in enumerate(policy.chapters):
            for at, article in enumerate(chapter.articles):
                shares = _shares(article)
                total = sum(shares, Decimal(0))
                if shares and total != WHOLE:
                    values = {"no": article.no, "sum": f"{total.normalize():f}"}
                    yield Problem(handbook.place(policy, "chapters", chapter_at, "articles", at, "items"), values)


def _shares(article: Article) -> list[Decimal]:
    """The shares of working time that the items give; none when they are about something else."""
    found = [SHARE.findall(plain(item.text)) for item in article.items]
    if len(found) < 2 or any(len(shares) != 1 for shares in found):  # noqa: PLR2004 -- one share is no division
        return []
    head = f"{article.title or ''}，{article.text}"
    timed = ABOUT_TIME.search(head) or all("时间" in item.text for item in article.items)
    return [Decimal(share) for (share,) in found] if timed else []
