"""Which roles a penalty names."""

import pytest

from generator.checks.offenders import offenders
from tests.checks.helpers import POLICY, REVISION, read
from tests.conftest import Project

PENALTY = "penalties:\n  - {id: late, article: 1, trigger: 迟到, measure: {kind: notice}}\n"


@pytest.mark.parametrize(
    ("scope", "own", "expected"),
    [
        ("{everyone: true}", "", ()),
        ("{everyone: true}", "applies_to: [clerk], ", ("clerk",)),
        ("{roles: [general-manager]}", "", ("general-manager",)),
        ("{roles: [general-manager]}", "applies_to: [clerk], ", ("clerk",)),
        ("{departments: [company], roles: [general-manager]}", "", ()),
    ],
)
def test_its_own_list_comes_first(project: Project, scope: str, own: str, expected: tuple[str, ...]) -> None:
    policy = POLICY.replace("{everyone: true}", scope) + PENALTY.replace("trigger", f"{own}trigger") + REVISION
    (held,) = read(project, {"policies/attendance.yml": policy}).penalties
    assert offenders(held) == expected
