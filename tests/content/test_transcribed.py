"""Passages as damaged as those of the real sources: each kind of damage is found, by its check and at its line.

`transcribed/` holds short passages written down as faithfully as YAML allows. A comment `# kind: …` in a line names
what is wrong there and, in brackets, where the inventory of the sources lists it. Each folder is laid over the minimal
sample, because some checks are silent where others have found damage.
"""

import re
import shutil
from functools import cache
from pathlib import Path

import pytest

from generator.project import check
from tests.conftest import MINIMAL, Project

FOLDER = Path(__file__).parent / "transcribed"
KIND = re.compile(r"# kind: (?P<kind>.+)$")
# Kind of damage → the check that has to find it.
KINDS = {
    "numbers": {
        "a number twice in one list (10.1-1)": "duplicate-number",
        "a list that starts at 2 (10.1-2)": "number-gap",
        "a number left out (10.1-15)": "number-gap",
        "the head of a list lost (10.1-7)": "number-gap",
        "articles that begin again in each part (10.1-12)": "duplicate-number",
        "articles out of order (10.1-14)": "number-gap",
        "a chapter number twice (10.1-20)": "duplicate-number",
    },
    "texts": {
        "another rank in the text than in the title (10.2)": "title-against-text",
        "half-width marks in Chinese sentences (head)": "half-width-punctuation",
        "a double mark (10.1-5)": "doubled-punctuation",
        "an end with two marks (10.4 cut text)": "doubled-punctuation",
        "an item without a mark at its end (10.5)": "missing-full-stop",
        "an item cut off after a comma (10.4)": "missing-full-stop",
        "a word broken by a space (10.4)": "space-in-word",
        "a stray apostrophe (10.4)": "unpaired-bracket",
        "a stray backtick (10.4)": "unpaired-bracket",
        "a stray full stop (10.4)": "half-width-punctuation",
        "a bracket that is not closed (10.4)": "unpaired-bracket",
        "a number typed into the text (10.1-4)": "number-in-text",
        "several items in one (10.1-8)": "number-in-text",
    },
    "blanks": {
        "a ruled blank (10.3)": "blank-left",
        "a blank of letters (10.3)": "blank-left",
        "an amount that was lost (10.3)": "blank-left",
    },
    "damage": {
        "shifted bytes (10.4)": "garbled-text",
        "private characters (10.4)": "garbled-text",
        "a stray address (10.4)": "stray-url",
        "page furniture (10.4)": "page-furniture",
        "the title of a collection (10.2)": "page-furniture",
        "an empty field of a page (10.3)": "page-furniture",
        "a line of a dictionary (10.4)": "page-furniture",
    },
    "script": {
        "a pinyin note (10.4)": "pinyin-note",
        "traditional among simplified characters (head)": "mixed-script",
        "a word typed wrong (10.5)": "typing-error",
        "a character that looks alike (10.5)": "typing-error",
        "a character of another language (10.5)": "typing-error",
        "the other spelling of 账 (10.5)": "typing-error",
        "a wrong character in a word (10.5)": "typing-error",
    },
    "contradictions": {
        "two meetings at one time (C1)": "meetings-at-once",
        "one report with two times (C2)": "two-deadlines-for-one-report",
        "two who approve leave (C5)": "ladder-overlap",
        "superior and subordinate the wrong way round (C8)": "relation-against-reporting",
        "the same duty in two posts (C11)": "similar-duty",
        "two steps that say the same (C12)": "escalation-step-repeats",
        "one act with two results (C12)": "same-act-two-results",
        "one indicator twice (C15)": "kpi-counted-twice",
        "a duty twice in one post (C17)": "repeated-duty",
        "a topic with two who answer for it (C18)": "topic-with-two-owners",
        "two texts with one title (C20)": "duplicate-title",
    },
    "owners": {
        "a duty of a department that no post has (10.7)": "duty-without-owner",
        "help without one who is helped (10.7)": "duty-without-owner",
        "a step that nobody takes (10.7)": "step-without-actor",
        "something done regularly (10.7)": "vague-deadline",
        "something done in time (10.7)": "vague-deadline",
    },
    "references": {
        "a superior that is no post (10.8)": "unknown-role",
        "an enforcer that is no post (10.8)": "unknown-role",
        "a text that does not exist (10.8)": "unregistered-title",
        "a form that does not exist (10.8)": "unknown-form",
        "an attachment that is not there (10.8)": "attachment-missing",
        "a department under another name (C9)": "unknown-department",
    },
    "law": {
        "a fine (10.9)": "fine-without-legal-ground",
        "a deduction without a ground (10.9)": "deduction-without-contract",
        "a deduction without a limit (10.9)": "deduction-over-20-percent",
        "dismissal for a count without a window (10.9)": "dismissal-by-count-without-window",
        "leave that is punished (10.9)": "leave-punished",
        "work on Saturdays over the limit (10.9)": "hours-over-limit",
        "an age limit (10.9)": "age-or-sex-as-requirement",
        "personal data without a purpose (10.9)": "personal-data-without-purpose",
    },
}
# Kinds of the inventory that no check can find, and why.
NOT_FOUND = {
    "a numeral that lost its mark, 一结算方式 (10.1-22)": "一 also begins ordinary words such as 一般 and 一切",
    "a foreign paragraph, two texts in one (10.4)": "whether a paragraph belongs to its subject is a judgement",
    "synonyms put in by a machine (10.5)": "each word is right in other sentences",
    "a limit said twice, 少于2家以下 (10.5)": "whether below and under mean one limit is a judgement",
    "visits counted differently for each post (C13)": "posts may have targets of their own",
    "different indicators in different texts (C14)": "posts may have indicators of their own",
}


def marked(folder: Path) -> dict[str, tuple[str, int]]:
    """Kind → file and line where it is written."""
    found: dict[str, tuple[str, int]] = {}
    for file in sorted(folder.rglob("*.yml")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if match := KIND.search(line):
                assert match["kind"] not in found
                found[match["kind"]] = (file.relative_to(folder).as_posix(), number)
    return found


@cache
def found_in(root: Path) -> frozenset[tuple[str, str, int]]:
    return frozenset((found.check, found.place.file, found.place.line) for found in check(root).findings)


@pytest.fixture(scope="module")
def roots(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Each folder, laid over the minimal sample."""
    made = {}
    for section in KINDS:
        made[section] = shutil.copytree(MINIMAL, tmp_path_factory.mktemp(section) / "project")
        shutil.copytree(FOLDER / section, made[section], dirs_exist_ok=True)
    return made


@pytest.mark.parametrize(("section", "kind"), [(section, kind) for section, kinds in KINDS.items() for kind in kinds])
def test_damage_is_found_by_its_check_at_its_line(section: str, kind: str, roots: dict[str, Path]) -> None:
    file, line = marked(FOLDER / section)[kind]
    assert (KINDS[section][kind], file, line) in found_in(roots[section])


def test_every_passage_is_expected() -> None:
    assert {folder.name for folder in FOLDER.iterdir()} == KINDS.keys()
    for section, kinds in KINDS.items():
        assert marked(FOLDER / section).keys() == kinds.keys()
    assert all(NOT_FOUND.values())


def test_what_is_expected_is_not_found_in_sound_content(project: Project) -> None:
    assert check(project()).findings == ()
