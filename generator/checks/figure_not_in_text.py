"""A figure of the data is not in the text of its article, or a sum of the text is not in the data."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from generator.checks.base import Problem, check
from generator.checks.figures import ArticleText, Datum, data_figures, pieces, sums
from generator.findings import Related
from generator.model.handbook import Handbook
from generator.model.policy import Article, Policy
from generator.model.references import Path

RULES = ("penalties", "rewards", "liabilities", "approval_ladders")
FIELDS = {"元": ("amount", "n"), "分": ("points",)}


@check()
def figure_not_in_text(handbook: Handbook) -> Iterator[Problem]:
    """The text is what staff have signed, the data are what tables and forms show: they say the same."""
    for policy in handbook.policies:
        for chapter_at, chapter in enumerate(policy.chapters):
            for at, article in enumerate(chapter.articles):
                path = ("chapters", chapter_at, "articles", at)
                rules = _data(policy, article, RULES)
                yield from _not_in_text(
                    handbook, policy, (article, path), rules + _data(policy, article, ("cadences",))
                )
                if any(part.article == article.no for key in RULES for part in getattr(policy, key)):
                    yield from _not_in_data(handbook, policy, (article, path), rules)


def _data(policy: Policy, article: Article, keys: Sequence[str]) -> list[Datum]:
    parts = [(key, at, part) for key in keys for at, part in enumerate(getattr(policy, key))]
    return [datum for key, at, part in parts if part.article == article.no for datum in data_figures(part, (key, at))]


def _not_in_text(
    handbook: Handbook, policy: Policy, where: tuple[Article, Path], data: list[Datum]
) -> Iterator[Problem]:
    article, path = where
    text = ArticleText(article) if data else None
    for datum in data:
        if text is not None and not text.spells(datum):
            related = Related(handbook.place(policy, *path, "text"), "text-of-article")
            values = {"figure": datum.written, "no": article.no}
            yield Problem(handbook.place(policy, *datum.path), values, related=(related,))


def _not_in_data(
    handbook: Handbook, policy: Policy, where: tuple[Article, Path], data: list[Datum]
) -> Iterator[Problem]:
    article, path = where
    known = {unit: {Decimal(datum.written) for datum in data if datum.name in names} for unit, names in FIELDS.items()}
    for text, at in pieces(article, path):
        for written, unit, value in sums(text):
            if value not in known[unit]:
                yield Problem(handbook.place(policy, *at), {"figure": written, "no": article.no}, "text")
