"""What only the text of a policy says."""

import re

import pytest

from generator.checks.bare_articles import said_only_in_text
from tests.checks.helpers import POLICY, REVISION, read
from tests.conftest import Project

FINE = re.compile("罚款20元")
RULE = "penalties:\n  - {id: late, article: 1, trigger: 迟到, measure: {kind: fine, amount: 20}}\n"


def said(project: Project, policy: str) -> list[tuple[int, str, str]]:
    handbook = read(project, {"policies/attendance.yml": policy})
    return [(one.place.line, one.words, one.whole) for one in said_only_in_text(handbook, FINE, "penalties")]


def test_a_text_without_data_is_found(project: Project) -> None:
    assert said(project, POLICY + REVISION) == [(9, "罚款20元", "迟到一次罚款20元。")]


def test_an_article_with_data_is_left_to_them(project: Project) -> None:
    assert said(project, POLICY + RULE + REVISION) == []
    assert said(project, POLICY + RULE.replace("article: 1", "article: 2") + REVISION) != []


@pytest.mark.parametrize("status", ["draft", "repealed"])
def test_a_policy_that_binds_nobody_is_left_alone(project: Project, status: str) -> None:
    assert said(project, POLICY.replace("in_force", status) + REVISION) == []
