"""A duty does not end with a full stop."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import is_chinese, written_duties
from generator.findings import Severity
from generator.model.handbook import Handbook

ENDS = ("。", "！", "？", "。）", "。」", "。”")


@check(severity=Severity.HINT)
def missing_full_stop(handbook: Handbook) -> Iterator[Problem]:
    """A text without its full stop may have lost its end when it was copied."""
    for holder, path, duty in written_duties(handbook):
        text = duty.text.rstrip()
        if is_chinese(text) and not text.endswith(ENDS):
            yield Problem(handbook.place(holder, *path, "text"), {"no": duty.no, "end": text[-6:]})
