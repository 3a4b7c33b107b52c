"""A duty or step says 及时, 定期 or 尽快 instead of a time."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import is_catch_all, written_duties
from generator.findings import Severity
from generator.model.handbook import Handbook

# What may not stand before a word is asked behind it: a pattern that begins with a word is found far quicker.
SOON = re.compile("及时(?<!不及时)(?<!得到及时)(?!性|率)|尽快|尽早|第一时间")
REGULARLY = re.compile("定期(?<![不的]定期)")


@check(severity=Severity.HINT)
def vague_deadline(handbook: Handbook) -> Iterator[Problem]:
    """Only a time that can be measured can be kept or missed."""
    for holder, path, duty in written_duties(handbook):
        if duty.deadline is not None and duty.deadline.vague is not None:
            yield Problem(handbook.place(holder, *path, "deadline"), {"word": duty.deadline.vague})
        elif not is_catch_all(duty) and duty.deadline is None:
            match = SOON.search(duty.text)
            regularly = REGULARLY.search(duty.text) if duty.frequency is None else None
            if match is not None:
                yield Problem(handbook.place(holder, *path, "text"), {"word": match[0]}, "text")
            elif regularly is not None:
                yield Problem(handbook.place(holder, *path, "text"), {"word": regularly[0]}, "regularly")
    for held in handbook.workflows:
        for at, step in enumerate(held.part.steps):
            if step.deadline is not None and step.deadline.vague is not None:
                place = handbook.place(held.policy, "workflows", held.index, "steps", at, "deadline")
                yield Problem(place, {"word": step.deadline.vague})
