"""A word is explained that the policy does not use."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.texts import prose
from generator.findings import Severity
from generator.model.handbook import Handbook


@check(severity=Severity.HINT)
def unused_term(handbook: Handbook) -> Iterator[Problem]:
    """An explanation is for those who meet the word in the text."""
    policies = {policy.file: policy for policy in handbook.policies if policy.glossary}
    for page in prose(handbook):
        policy = policies.get(page.document.file)
        if policy is None:
            continue
        others = "\n".join(text for path, text in page.texts if path[0] != "glossary")
        for at, entry in enumerate(policy.glossary):
            definitions = (other.definition for other in policy.glossary if other is not entry)
            if entry.term not in others and not any(entry.term in definition for definition in definitions):
                values = {"term": entry.term, "policy": policy.title}
                yield Problem(handbook.place(policy, "glossary", at, "term"), values)
