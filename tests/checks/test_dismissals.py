"""Rules that end the labour contract."""

from generator.checks.dismissals import dismissals
from tests.checks.helpers import POLICY, REVISION, read
from tests.conftest import Project

RULES = """\
penalties:
  - id: quarrel
    article: 1
    trigger: 争吵
    measure: {kind: warning}
    escalation:
      - {nth: 1, measure: {kind: warning}}
      - {nth: ">=3", measure: {kind: dismissal}}
  - {id: theft, article: 1, trigger: 偷窃, measure: {kind: dismissal, ground: 第三十九条}}
"""


def test_measures_and_steps_that_end_the_contract_are_found_with_their_path(project: Project) -> None:
    handbook = read(project, {"policies/attendance.yml": POLICY + RULES + REVISION})
    found = [(held.part.id, path, measure.ground) for held, path, measure in dismissals(handbook)]
    assert found == [
        ("quarrel", ("penalties", 0, "escalation", 1, "measure"), None),
        ("theft", ("penalties", 1, "measure"), "第三十九条"),
    ]


def test_a_draft_ends_no_contract(project: Project) -> None:
    draft = POLICY.replace("in_force", "draft") + RULES + REVISION
    assert [*dismissals(read(project, {"policies/attendance.yml": draft}))] == []
