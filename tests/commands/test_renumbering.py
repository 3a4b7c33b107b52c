from pathlib import Path

import pytest

from generator.commands.edits import edits_of
from generator.commands.renumbering import Renumbering, renumbering
from generator.project import check
from tests.conftest import Project

ROLE = "roles/company/clerk.yml"
POLICY = "policies/leave.yml"
CLERK = """\
id: clerk
title: 文员
department: company
reports_to: general-manager
purpose: 办理日常事务。
duties: [{duties}]
revision: {{version: "1.0", effective: 2026-01-01}}
"""
LEAVE = """\
id: leave
title: 请假制度
owner: general-manager
applies_to: {everyone: true}
status: in_force
chapters:
  - no: 2
    title: 总则
    articles:
      - no: 2
        text: 请假依照本制度第四条和《劳动法》第四条办理。
  - no: 3
    title: 请假
    articles:
      - no: 4
        text: 请假先申请：
        items:
          - {no: 2, text: 填表。, items: [{no: 3, text: 签字。}]}
      - {no: 7, text: 请假要得到批准。}
workflows:
  - id: leave
    title: 请假
    article: 4
    steps:
      - {no: 10, action: 填表, next: [{when: 不批准, to: 10}, {to: 30}]}
      - {no: 30, action: 批准}
glossary: [{term: 假, definition: 经过批准的休息, article: "7"}]
revision: {version: "1.0", effective: 2026-01-01}
"""
DECISIONS = """\
decisions:
  - id: C1
    title: 请假
    settled: 先申请。
    why: 便于安排。
    touches: [{touches}]
"""


def plan(root: Path, *files: str) -> Renumbering:
    handbook = check(root).handbook
    assert handbook is not None
    assert handbook.unread == frozenset()
    return renumbering(handbook, frozenset(files))


def renumbered(root: Path, *files: str) -> dict[str, str]:
    edits, left = edits_of(root, plan(root, *files).changes)
    assert left == []
    return {edit.file: edit.after.decode() for edit in edits}


def numbers(root: Path, duties: str) -> list[str]:
    (root / ROLE).write_text(CLERK.format(duties=duties), encoding="utf-8")
    text = renumbered(root, ROLE).get(ROLE, CLERK.format(duties=duties))
    return [part.partition(",")[0] for part in text.split("no: ")[1:]]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{no: 3, text: 甲。}, {no: 1, text: 乙。}, {no: 1, text: 丙。}", ["1", "2", "3"]),
        ("{no: 1.1, text: 甲。}, {no: 1.3, text: 乙。}, {no: 3.1, text: 丙。}", ["1.1", "1.2", "2.1"]),
        ("{no: 2.1, group: 子, text: 甲。}, {no: 2.2, group: 丑, text: 乙。}", ["1.1", "2.1"]),
        ("{no: 1.1, group: 子, text: 甲。}, {no: 3.2, group: 子, text: 乙。}", ["1.1", "1.2"]),
        ("{no: '1.9', text: 甲。}, {no: '1.9', text: 乙。}", ["'1.1'", "'1.2'"]),
        ("{no: 1, text: 甲。}, {no: 2.1, text: 乙。}", ["1", "2"]),
        ("{no: 1, text: 甲。}, {no: 2, text: 乙。}", ["1", "2"]),
    ],
)
def test_numbers_follow_the_order_of_the_entries(written: str, expected: list[str], project: Project) -> None:
    assert numbers(project(), written) == expected


def test_a_policy_with_everything_that_names_its_numbers(project: Project) -> None:
    old = "policies/leave#chapter-3, policies/leave#article-4-2-3, policies/leave#article-7, roles/general-manager"
    new = "policies/leave#chapter-2, policies/leave#article-2-1-1, policies/leave#article-3, roles/general-manager"
    root = project({POLICY: LEAVE, "sources/decisions.yml": DECISIONS.format(touches=old)})
    done = renumbered(root, POLICY)
    expected = LEAVE
    for before, after in (
        ("- no: 2\n    title", "- no: 1\n    title"),
        ("- no: 2\n        text", "- no: 1\n        text"),
        ("- no: 3\n", "- no: 2\n"),
        ("- no: 4\n", "- no: 2\n"),
        ("{no: 2, text: 填表。, items: [{no: 3,", "{no: 1, text: 填表。, items: [{no: 1,"),
        ("{no: 7, text", "{no: 3, text"),
        ("article: 4", "article: 2"),
        (
            "{no: 10, action: 填表, next: [{when: 不批准, to: 10}, {to: 30}]}",
            "{no: 1, action: 填表, next: [{when: 不批准, to: 1}, {to: 2}]}",
        ),
        ("{no: 30,", "{no: 2,"),
        ('article: "7"', 'article: "3"'),
    ):
        assert before in expected
        expected = expected.replace(before, after)
    assert done == {POLICY: expected, "sources/decisions.yml": DECISIONS.format(touches=new)}


def test_articles_named_in_words_are_doubtful_but_not_those_of_laws(project: Project) -> None:
    done = plan(project({POLICY: LEAVE}), POLICY)
    assert [(place.file, place.line) for place in done.doubtful] == [(POLICY, 11)]


@pytest.mark.parametrize(
    ("duties", "place"),
    [
        ("{no: 2, text: 甲。}, {no: 2, text: 乙。}", "roles/clerk#duty-2"),
        ("{no: 1, text: 甲。}, {no: 3, text: 乙。}", "roles/clerk#duty-2"),
    ],
)
def test_a_number_that_stood_twice_or_nowhere_is_doubtful(duties: str, place: str, project: Project) -> None:
    decisions = DECISIONS.format(touches=place)
    root = project({ROLE: CLERK.format(duties=duties), "sources/decisions.yml": decisions})
    assert [place.file for place in plan(root, ROLE).doubtful] == ["sources/decisions.yml"]


def test_numbers_that_run_on_stay(project: Project) -> None:
    assert plan(project(), "policies/attendance.yml", "roles/company/general-manager.yml") == Renumbering()
