"""Reads the page of a check: what it is about, why, and examples that the tests run."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from generator.checks.base import Check

_WHY = {"为什么": "zh-CN", "Why": "en"}
_THRESHOLD = {"界限": "zh-CN", "Threshold": "en"}
_SEVERITY = re.compile(r"^\*\*(\w+)\*\* · (.+)$", re.MULTILINE)
_ENGLISH = re.compile(r"^\*([^*].*)\*$", re.MULTILINE)
_CASE = re.compile(r"^(反例|正例) · (Bad|Good): (.+)$")
_BLOCK = re.compile(r"^(?:`(?P<file>[^`]+)`:\n)?```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """One example: files laid over a base handbook, and the findings that they give, as text; none for a good one."""

    heading: str
    good: bool
    files: Mapping[str, str]
    findings: str


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a check; title, why and threshold by language, severity as it is printed.

    A check without a threshold says nothing about it.
    """

    slug: str
    severity: str
    title: Mapping[str, str]
    why: Mapping[str, str]
    threshold: Mapping[str, str]
    cases: tuple[Case, ...]


def page_source(check: Check) -> str:
    """The Markdown of a check's page, in both languages."""
    return files("generator.checks").joinpath(f"{check.slug.replace('-', '_')}.md").read_text(encoding="utf-8")


@cache
def read_page(check: Check) -> Page:
    """The page of a check, taken apart.

    Raises:
        ValueError: the page does not have the form of a check's page.
    """
    head, *sections = re.split(r"^## ", page_source(check), flags=re.MULTILINE)
    severity, english = _SEVERITY.search(head), _ENGLISH.search(head)
    if severity is None or english is None:
        raise ValueError(check.slug)
    parts = [section.partition("\n") for section in sections]
    return Page(
        slug=head.partition("\n")[0].removeprefix("# "),
        severity=severity[1],
        title={"zh-CN": severity[2], "en": english[1]},
        why={_WHY[heading]: body.strip() for heading, _, body in parts if heading in _WHY},
        threshold={_THRESHOLD[heading]: body.strip() for heading, _, body in parts if heading in _THRESHOLD},
        cases=tuple(_case(heading, body) for heading, _, body in parts if heading not in _WHY | _THRESHOLD),
    )


def _case(heading: str, body: str) -> Case:
    match = _CASE.match(heading)
    if match is None:
        raise ValueError(heading)
    blocks = list(_BLOCK.finditer(body))
    examples = {block["file"]: block["text"] for block in blocks if block["file"]}
    findings = next((block["text"] for block in blocks if block["kind"] == "findings"), "")
    return Case(heading, match[2] == "Good", examples, findings)


def page_text(check: Check, language: str) -> str:
    """The page of a check in one language as Markdown: title, why, and the examples, which are the same in each."""
    page = read_page(check)
    _, *sections = re.split(r"^(?=## )", page_source(check), flags=re.MULTILINE)
    said = _WHY | _THRESHOLD
    examples = [section for section in sections if section[3:].partition("\n")[0] not in said]
    head = f"# {page.slug}\n\n**{page.severity}** · {page.title[language]}\n\n{page.why[language]}\n\n"
    if page.threshold:
        heading = next(name for name, of in _THRESHOLD.items() if of == language)
        head += f"## {heading}\n\n{page.threshold[language]}\n\n"
    return head + "".join(_in_language(section, language) for section in examples)


def _in_language(section: str, language: str) -> str:
    heading, _, body = section.partition("\n")
    return f"## {heading_in(heading.removeprefix('## '), language)}\n{body}"


def heading_in(heading: str, language: str) -> str:
    """The heading of an example in one language: what it is, and what it is about."""
    kinds, _, about = heading.partition(": ")
    chinese, english = kinds.split(" · ")
    about_chinese, _, about_english = about.partition(" · ")
    return f"{chinese}：{about_chinese}" if language == "zh-CN" else f"{english}: {about_english or about_chinese}"
