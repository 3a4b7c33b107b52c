"""A figure of the data is not in the text of its article, or a sum of the text is not in the data."""

from collections.abc import Iterator, Mapping, Sequence
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
        rules, meetings = _data(policy, RULES), _data(policy, ("cadences",))
        for chapter_at, chapter in enumerate(policy.chapters):
            for at, article in enumerate(chapter.articles):
                path = ("chapters", chapter_at, "articles", at)
                data = rules.get(article.no, [])
                yield from _not_in_text(handbook, policy, (article, path), data + meetings.get(article.no, []))
                if article.no in rules:
                    yield from _not_in_data(handbook, policy, (article, path), data)


def _data(policy: Policy, keys: Sequence[str]) -> Mapping[int | None, list[Datum]]:
    """The figures of some lists of a policy by the article that they belong to."""
    found: dict[int | None, list[Datum]] = {}
    for key in keys:
        for at, part in enumerate(getattr(policy, key)):
            found.setdefault(part.article, []).extend(data_figures(part, (key, at)))
    return found


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
