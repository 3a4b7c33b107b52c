"""A rule, ladder, workflow, cadence or word names an article that its policy does not have."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.model.handbook import Handbook
from generator.model.references import references


@check()
def unknown_article(handbook: Handbook) -> Iterator[Problem]:
    """Data of a policy lead to the text that staff have signed."""
    for policy in handbook.policies:
        articles = {str(article.no) for chapter in policy.chapters for article in chapter.articles}
        for reference in references(policy):
            if reference.kind == "article" and reference.id not in articles:
                values = {"no": reference.id, "policy": policy.title, "last": max(map(int, articles), default=0)}
                yield Problem(handbook.place(policy, *reference.path), values)
