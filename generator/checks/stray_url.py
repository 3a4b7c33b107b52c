"""A web address stands in a text."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.texts import find
from generator.findings import Severity
from generator.model.handbook import Handbook

URL = re.compile(
    r"(?:https?://|www\.)[\w./?=&%#~:-]+|(?<![@\w.-])[\w-]+\.(?:com|cn|net|org)(?:/[\w./?=&%#~-]*)?(?![\w.])", re.ASCII
)


HINTS = ("://", "www.", ".com", ".cn", ".net", ".org")


@check(severity=Severity.WARNING)
def stray_url(handbook: Handbook) -> Iterator[Problem]:
    """An address in the middle of a rule came along when the text was copied; the company's own may stand there."""
    own = handbook.settings.site_url
    for found in find(handbook, URL, HINTS):
        address = found.match[0].rstrip(".")
        if own is None or address not in own:
            yield Problem(found.place, {"url": address})
