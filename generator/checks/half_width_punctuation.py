"""Half-width punctuation stands in Chinese text."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.garbled import HAN
from generator.checks.texts import find, snippet
from generator.findings import Severity
from generator.model.handbook import Handbook

FULL = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。", "(": "（", ")": "）"}
# Times, figures and codes have no Chinese character beside the mark; two marks in a row are another check's.
# The pattern begins with all marks, because to look for one of some characters is far quicker than for alternatives.
HALF = re.compile(
    r"[,;:!?.(](?:"
    rf"(?<=[{HAN}》」）][,;:!?])(?![?,;:!.，。；：！？、])|(?<=[\w%)][,;!?])(?=[{HAN}《「（])|(?<=[{HAN}]\.)(?=[{HAN}]|$)"
    rf"|(?<=\()(?=[^()]*[{HAN}][^()]*\))|(?<=[{HAN}]\()(?=[^()a-zü\u00e0-\u01dc][^()]*\))"
    r")"
)

HINTS = re.compile("[,;:!?.()]")


@check(severity=Severity.HINT, requires=("garbled-text",))
def half_width_punctuation(handbook: Handbook) -> Iterator[Problem]:
    """Half-width marks stand too close in Chinese text. One finding for a text."""
    told = set()
    for found in find(handbook, HALF, HINTS):
        if found.place not in told and "formula" not in found.path:
            told.add(found.place)
            mark = found.match[0]
            values = {"words": snippet(found.text, *found.match.span()), "mark": mark, "full": FULL[mark]}
            yield Problem(found.place, values)
