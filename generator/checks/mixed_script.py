"""Traditional and simplified characters are mixed."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from generator.checks.base import Problem, Threshold, check
from generator.checks.texts import Prose, prose
from generator.findings import Severity
from generator.model.handbook import Handbook

# A document with more than this share of traditional characters, in percent, is written in them.
TRADITIONAL_SHARE = Threshold("mixed-script", default=10, least=1, most=50)


@check(severity=Severity.WARNING, requires=("garbled-text",), threshold=TRADITIONAL_SHARE)
def mixed_script(handbook: Handbook) -> Iterator[Problem]:
    """A word is found, and reads well, in one script; the name of the company and aliases may be in the other."""
    company = handbook.settings.company
    most = TRADITIONAL_SHARE.of(handbook) / 100
    names = {company.name, company.short_name or company.name}
    for page in prose(handbook):
        if traditional().search(page.letters) and not _is_traditional(page, most):
            for path, text in page.texts:
                found = "".join(dict.fromkeys(traditional().findall(text)))
                if found and text not in names and "aliases" not in path:
                    yield Problem(page.document.place(*path), {"found": found, "plain": _simplified(found)})


def _simplified(text: str) -> str:
    import opencc  # noqa: PLC0415 -- nearly no handbook needs it

    return str(opencc.OpenCC("t2s").convert(text))


def _is_traditional(page: Prose, most: float) -> bool:
    return len(traditional().findall(page.joined)) > most * len(page.joined)


@cache
def traditional() -> re.Pattern[str]:
    """Any character that is only traditional; the list saves loading the converter for nothing."""
    table = files("generator.checks").joinpath("data/traditional.txt").read_text(encoding="utf-8")
    return re.compile(f"[{''.join(table.split())}]")
