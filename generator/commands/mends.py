"""What `handbook check --fix` mends: faults of typing whose repair is beyond doubt, without touching what is said."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path

from generator.checks.doubled_punctuation import DOUBLED, FINE
from generator.checks.garbled import HAN
from generator.checks.half_width_punctuation import FULL, HALF
from generator.checks.pinyin_note import NOTE, is_pinyin
from generator.checks.typing_error import right_word, wrong_words
from generator.commands.edits import edits_of, offer
from generator.commands.session import Session
from generator.findings import Finding
from generator.load.rewrite import At, Change

_ROUNDS = 5
# A text that ends in a comma or in an opening bracket has lost its end; a full stop would only hide that.
_WHOLE = re.compile(rf"[{HAN}0-9A-Za-z%％）)》」』”]$")


def _typing(text: str) -> str:
    return wrong_words().sub(lambda match: right_word(match) or match[0], text)


def _pinyin(text: str) -> str:
    return NOTE.sub(lambda match: match[1] if is_pinyin(match) else match[0], text)


def _half_width(text: str) -> str:
    match = HALF.search(text)
    while match is not None:
        start, end = match.span()
        after = text[end:]
        if match[0] == "(":
            inner, _, rest = after.partition(")")
            after = f"{inner}）{rest}"
        elif re.match(f" [{HAN}]", after):
            # A full-width mark brings its own space.
            after = after[1:]
        text = text[:start] + FULL[match[0]] + after
        match = HALF.search(text)
    return text


def _doubled(text: str) -> str:
    """Of a mark that is written twice, one. Different marks may hide a lost word, and three may be an ellipsis."""
    return DOUBLED.sub(lambda match: _one(match[0]), text)


def _one(marks: str) -> str:
    wide = {FULL.get(mark, mark) for mark in marks}
    return wide.pop() if len(marks) == 2 and len(wide) == 1 and not FINE.fullmatch(marks) else marks  # noqa: PLR2004 -- doubled


def _full_stop(text: str) -> str:
    words = text.rstrip()
    return f"{words}。{text[len(words) :]}" if _WHOLE.search(words) else text


MENDS: Mapping[str, Callable[[str], str]] = {
    "typing-error": _typing,
    "pinyin-note": _pinyin,
    "half-width-punctuation": _half_width,
    "doubled-punctuation": _doubled,
    "missing-full-stop": _full_stop,
}
"""The checks whose findings can be mended, in the order in which it is done."""


def mended(text: str, checks: Iterable[str]) -> str:
    """A text with the faults mended that some checks have found in it."""
    wanted = set(checks)
    for _ in range(_ROUNDS):
        before = text
        for check, mend in MENDS.items():
            if check in wanted:
                text = mend(text)
        if text == before:
            break
    return text


def mends_of(findings: Iterable[Finding]) -> dict[str, dict[At, Change]]:
    """The changes by which findings are mended, by file and place. What the company allows is no finding."""
    checks: dict[str, dict[At, set[str]]] = {}
    for finding in findings:
        if finding.check in MENDS:
            place = finding.place
            checks.setdefault(place.file, {}).setdefault((place.line, place.column), set()).add(finding.check)
    return {file: {at: partial(mended, checks=found) for at, found in spots.items()} for file, spots in checks.items()}


def mend(session: Session, root: Path, findings: Iterable[Finding], *, yes: bool) -> None:
    """Offer to mend what can be mended of some findings.

    Raises:
        SetupError: there is nobody to ask, or a file cannot be written.
    """
    edits, left = edits_of(root, mends_of(findings))
    for file in left:
        session.complain("edits.left", file=file)
    if edits:
        offer(session, edits, yes=yes)
    else:
        session.complain("check.nothing_to_mend")
