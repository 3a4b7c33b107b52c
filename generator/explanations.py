"""What each check is about, handed from its page to the pages of the site, which do not know the checks."""

from generator.checks import CHECKS
from generator.checks.base import Check
from generator.checks.families import family_of
from generator.checks.page import Case, heading_in, read_page
from generator.views.finding_rows import Example, Explanation


def explanations(language: str) -> tuple[Explanation, ...]:
    """Every check in its order: why it is there, and its first bad and first good example, in one language."""
    return tuple(_explanation(one, language) for one in CHECKS)


def _explanation(check: Check, language: str) -> Explanation:
    page = read_page(check)
    shown = [next(case for case in page.cases if case.good is good) for good in (False, True)]
    return Explanation(
        slug=check.slug,
        family=family_of(check.slug),
        # What editors mark as code in Markdown is plain text here.
        why=tuple(part.replace("`", "") for part in page.why[language].split("\n\n")),
        examples=tuple(_example(case, language) for case in shown),
    )


def _example(case: Case, language: str) -> Example:
    return Example(heading_in(case.heading, language), tuple(case.files.items()))
