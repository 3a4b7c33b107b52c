"""The texts of a handbook: what counts as one, and how a pattern is looked for in them."""

import gc
import re
import weakref
from typing import Any

import pytest

from generator.checks.blank_left import blank_left
from generator.checks.texts import find, find_in_rules, prose, snippet
from generator.model.references import Path
from tests.checks.helpers import CLERK, POLICY, REVISION, SETTINGS, read
from tests.conftest import Project

CLERK_FILE = "roles/company/clerk.yml"
POLICY_FILE = "policies/attendance.yml"


def files_with(project: Project, pattern: str, overlay: dict[str, str]) -> list[tuple[str, int]]:
    return [(found.place.file, found.place.line) for found in find(read(project, overlay), re.compile(pattern))]


def test_every_text_is_found_with_its_place(project: Project) -> None:
    assert files_with(project, "登记来访", {CLERK_FILE: CLERK}) == [(CLERK_FILE, 8)]


def test_addresses_in_the_settings_and_citations_are_no_texts(project: Project) -> None:
    site = f"{SETTINGS}repository: {{url: 'https://git.example/handbook'}}\n"
    clerk = CLERK + "source: [s000#R1/git.example]\n"
    assert files_with(project, "git.example", {"site_config.yml": site, CLERK_FILE: clerk}) == []


def test_a_repealed_policy_is_left_alone(project: Project) -> None:
    repealed = POLICY.replace("in_force", "repealed") + REVISION
    assert files_with(project, "罚款", {POLICY_FILE: POLICY + REVISION}) == [(POLICY_FILE, 9)]
    assert files_with(project, "罚款", {POLICY_FILE: repealed}) == []


def test_hints_that_no_text_has_save_the_search(project: Project) -> None:
    handbook = read(project, {CLERK_FILE: CLERK})
    pattern = re.compile("登记来访")
    assert [*find(handbook, pattern, ("来访", "没有"))] != []
    assert [*find(handbook, pattern, ("没有",))] == []
    assert [*find(handbook, pattern, re.compile("[访]"))] != []
    assert [*find(handbook, pattern, re.compile("[\ufffd]"))] == []


def test_rules_are_roles_and_articles_but_not_the_data_that_repeat_them(project: Project) -> None:
    data = "penalties:\n  - {id: late, article: 1, trigger: 迟到, measure: {kind: fine, amount: 20}}\n"
    handbook = read(project, {POLICY_FILE: POLICY + data + REVISION})
    assert [found.place.line for found in find_in_rules(handbook, re.compile("迟到"))] == [9]
    assert len([*find(handbook, re.compile("迟到"))]) == 2


def test_a_draft_binds_nobody(project: Project) -> None:
    draft = POLICY.replace("in_force", "draft") + REVISION
    assert [*find_in_rules(read(project, {POLICY_FILE: draft}), re.compile("迟到"))] == []


def test_the_texts_are_taken_once_and_forgotten_with_the_handbook(project: Project) -> None:
    handbook = read(project)
    assert prose(handbook) is prose(handbook)
    page = weakref.ref(prose(handbook)[0])
    del handbook
    gc.collect()
    assert page() is None


def test_the_paths_of_texts_are_those_of_the_joined_ones(project: Project) -> None:
    for page in prose(read(project, {CLERK_FILE: CLERK, POLICY_FILE: POLICY + REVISION})):
        assert sorted("\n".join(text for _, text in page.texts).split("\n")) == sorted(page.joined.split("\n"))
        for path, text in page.texts:
            assert at(page.document.data, path) == text


def at(value: Any, path: Path) -> object:
    for step in path:
        value = value[step]
    return value


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("短句。", 0, 1, "短句。"),
        ("一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅卯辰", 12, 13, "…三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑寅…"),
        ("前半句\n后半句", 0, 1, "前半句 后半句"),
    ],
)
def test_a_snippet_shows_the_words_around(text: str, start: int, end: int, expected: str) -> None:
    assert snippet(text, start, end) == expected


def test_a_blank_is_found_where_only_the_history_has_one(project: Project) -> None:
    history = 'history: [{version: "0.9", effective: 2025-01-01, changes: 补贴____元}]\n'
    assert [*blank_left.rule(read(project, {CLERK_FILE: CLERK}))] == []
    (found,) = blank_left.rule(read(project, {CLERK_FILE: CLERK + history}))
    assert (found.place.file, found.values) == (CLERK_FILE, {"text": "补贴____元"})
