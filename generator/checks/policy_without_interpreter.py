"""The text of a policy speaks of its interpretation, but no role is named for it."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.figures import pieces
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.references import Path

_INTERPRETS = re.compile("解释权|(?:负责|和|由[^，。；]{1,12})解释")


@check(severity=Severity.WARNING)
def policy_without_interpreter(handbook: Handbook) -> Iterator[Problem]:
    """Where the text says that somebody explains the policy, the handbook shows who."""
    for policy in handbook.policies:
        path = _speaks_of_it(policy) if policy.interpreter is None else None
        if path is not None:
            yield Problem(handbook.place(policy, *path), {"policy": policy.title})


def _speaks_of_it(policy: Policy) -> Path | None:
    for chapter_at, chapter in enumerate(policy.chapters):
        for at, article in enumerate(chapter.articles):
            for text, path in pieces(article, ("chapters", chapter_at, "articles", at)):
                if _INTERPRETS.search(text):
                    return path
    return None
