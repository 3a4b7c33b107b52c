"""A form is registered, but no duty, article, step or meeting uses it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.titles import articles, mentions, plain_title
from generator.findings import Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


@check(severity=Severity.WARNING, requires=("unknown-form",), needs=(Kind.ROLE, Kind.DEPARTMENT, Kind.POLICY))
def unused_form(handbook: Handbook) -> Iterator[Problem]:
    """A form that nothing asks for is not filled in, or was forgotten where it is asked for."""
    used = {reference.id for _, reference in handbook.references.get("form", ())}
    named = {mention.title for mention in mentions(handbook) if "forms" not in mention.path[:1]}
    chapters = {policy.file: "\n".join(text for _, text in texts) for policy, texts in articles(handbook)}
    for held in handbook.forms:
        form, policy = held.part, held.policy
        if form.id in used or policy.status == "repealed":
            continue
        names = (form.title, *form.aliases)
        if not any(plain_title(name) in named or name in chapters[policy.file] for name in names):
            yield Problem(handbook.place(policy, "forms", held.index), {"form": form.title})
