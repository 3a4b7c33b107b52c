"""Titles in 《》: where texts name forms and policies, and which titles the handbook has."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.checks.base import Threshold
from generator.checks.known_ids import nearest
from generator.checks.texts import prose
from generator.load.document import Document, Kind
from generator.model.handbook import Handbook
from generator.model.once import once
from generator.model.policy import Policy
from generator.model.references import Path

_TITLE = re.compile("《([^《》]{1,60})》")
# Laws and standards are no part of a handbook; 办法 is what companies call their own rules.
_OUTSIDE = re.compile(r"^(中华人民共和国|国务院|GB|ISO)|((?<!办)法|法典|条例|解释)$", re.IGNORECASE)
_KINDS = (Kind.DEPARTMENT, Kind.ROLE, Kind.POLICY)
# What changed may name forms and policies as they were called before.
_NOT_TEXT = frozenset({"revision", "ground"})
_JOB_DESCRIPTION = "岗位说明书"
_HINTS = ("《",)
ALIKE = Threshold("misspelt-title", default=75, least=50, most=100)
"""From which likeness on, in percent, a title that is not registered counts as misspelt."""


class Mention(NamedTuple):
    """One title in 《》, in plain spelling, and where it stands."""

    title: str
    document: Document
    path: Path


@once
def mentions(handbook: Handbook) -> Iterator[Mention]:
    """Titles that the texts of departments, roles and policies in use name; not those of laws."""
    for page in prose(handbook):
        if page.document.kind in _KINDS and page.may_have(_HINTS):
            for path, text in page.texts:
                if "《" in text and _NOT_TEXT.isdisjoint(path):
                    for title in titles_in(text):
                        yield Mention(title, page.document, path)


def articles(handbook: Handbook) -> Iterator[tuple[Policy, list[tuple[Path, str]]]]:
    """The texts of the articles of each policy in use, headings included, each with its path."""
    policies = {policy.file: policy for policy in handbook.policies}
    for page in prose(handbook):
        if page.document.file in policies:
            yield policies[page.document.file], [entry for entry in page.texts if entry[0][0] == "chapters"]


def titles_in(text: str) -> Iterator[str]:
    """The titles in 《》 of one text, in plain spelling; not those of laws."""
    if "《" in text:
        for match in _TITLE.finditer(text):
            title = plain_title(match[1])
            if title and not _OUTSIDE.search(title):
                yield title


def plain_title(title: str) -> str:
    """A title in one width and without spaces."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", title)).casefold()


def nearest_title(title: str, known: Mapping[str, str], alike: int = ALIKE.default) -> str | None:
    """The registered title that an unknown one is most like; the job description of another role is not meant."""
    return None if title.endswith(_JOB_DESCRIPTION) else nearest(title, known, alike)


def known_titles(handbook: Handbook) -> dict[str, str]:
    """Every title that may stand in 《》, in plain spelling, with the title as it is registered."""
    titles = [handbook.settings.title, *(policy.title for policy in handbook.policies)]
    titles += [title for held in handbook.forms for title in (held.part.title, *held.part.aliases)]
    titles += [f"{role.title}{_JOB_DESCRIPTION}" for role in handbook.roles]
    return {plain_title(title): title for title in titles}
