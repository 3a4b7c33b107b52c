"""A word of the glossary is defined twice, and differently."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import bare
from generator.findings import Related, Severity
from generator.model.handbook import Handbook
from generator.model.policy import GlossaryEntry, Policy

Entry = tuple[Policy, int, GlossaryEntry]


@check(severity=Severity.WARNING)
def term_defined_twice(handbook: Handbook) -> Iterator[Problem]:
    """One word, one meaning; within one policy a second meaning leaves staff without any."""
    first: dict[str, Entry] = {}
    for policy in handbook.policies:
        if policy.status == "repealed":
            continue
        for at, entry in enumerate(policy.glossary):
            other, index, earlier = first.setdefault(bare(entry.term), (policy, at, entry))
            if bare(earlier.definition) != bare(entry.definition):
                related = Related(handbook.place(other, "glossary", index, "definition"), "first-of-term")
                place = handbook.place(policy, "glossary", at, "definition")
                values = {"term": entry.term, "policy": other.title}
                if other is policy:
                    yield Problem(place, values, "same-policy", (related,), Severity.ERROR)
                else:
                    yield Problem(place, values, related=(related,))
