"""A chapter has no article, or a policy no chapter."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING)
def empty_chapter(handbook: Handbook) -> Iterator[Problem]:
    """A heading without text promises a rule that is not there."""
    for policy in handbook.policies:
        if policy.status in ("draft", "repealed"):
            continue
        if not policy.chapters:
            yield Problem(handbook.place(policy, "chapters", key=True), {"policy": policy.title}, "no-chapter")
        for at, chapter in enumerate(policy.chapters):
            if not chapter.articles:
                place = handbook.place(policy, "chapters", at)
                yield Problem(place, {"policy": policy.title, "no": chapter.no, "title": chapter.title})
