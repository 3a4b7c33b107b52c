"""The clause for other tasks is not the last duty, stands twice, or is not marked."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Severity
from generator.model.handbook import Handbook

OTHER_TASKS = re.compile("(交办|安排|指派|布置|交代)的?(其他|其它|临时|各项)")


@check(severity=Severity.HINT)
def catch_all_not_last(handbook: Handbook) -> Iterator[Problem]:
    """What is left over comes at the end, once, and is shown apart from the duties proper."""
    for role in handbook.roles:
        marked = [at for at, duty in enumerate(role.duties) if duty.catch_all]
        for at, duty in enumerate(role.duties):
            variant = "unmarked" if not duty.catch_all and OTHER_TASKS.search(duty.text) else None
            if duty.catch_all and at != marked[-1]:
                variant = "repeated"
            elif duty.catch_all and at != len(role.duties) - 1:
                variant = "not-last"
            if variant is not None:
                place = handbook.place(role, "duties", at, "catch_all" if duty.catch_all else "text")
                yield Problem(place, {"no": duty.no, "role": role.title}, None if variant == "not-last" else variant)
