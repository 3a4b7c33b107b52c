"""A policy announces an attachment that it does not register, or that has no layout yet."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.numerals import han_number, plain
from generator.checks.titles import articles
from generator.findings import Severity
from generator.model.handbook import Handbook
from generator.model.policy import Policy
from generator.model.references import Path

NUMBER = re.compile("(?:附件|附表|附录)[ ]?(?:(?P<digits>[0-9]+)|(?P<han>[一二三四五六七八九十]+))")


@check(severity=Severity.WARNING)
def attachment_missing(handbook: Handbook) -> Iterator[Problem]:
    """What a text attaches can be handed out with it."""
    for policy, texts in articles(handbook):
        for at, form in enumerate(policy.forms):
            if form.status == "absent":
                yield Problem(handbook.place(policy, "forms", at, "status"), {"form": form.title}, "absent")
        yield from _announced(handbook, policy, texts)


def _announced(handbook: Handbook, policy: Policy, texts: list[tuple[Path, str]]) -> Iterator[Problem]:
    known = {number for form in policy.forms if form.number is not None for number, _ in _numbers(f"附件{form.number}")}
    known |= {number for form in policy.forms if form.number is not None for number, _ in _numbers(form.number)}
    for path, text in texts:
        for number, written in _numbers(text):
            if number not in known:
                known.add(number)
                yield Problem(handbook.place(policy, *path), {"attachment": written, "policy": policy.title})


def _numbers(text: str) -> Iterator[tuple[int, str]]:
    if "附" not in text:
        return
    for match in NUMBER.finditer(plain(text)):
        yield int(match["digits"]) if match["digits"] else han_number(match["han"]), match[0]
