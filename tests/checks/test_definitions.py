"""Everything that has an id is known, with the place where the id stands."""

from generator.checks.definitions import definitions
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

PARTS = """\
penalties: [{id: p, trigger: 迟到, measure: {kind: warning}}]
rewards: [{id: r, trigger: 全勤, measure: {kind: praise}}]
liabilities: [{id: l, trigger: 损坏, kind: compensation}]
approval_ladders: [{id: a, subject: 请假, steps: [{approvers: [direct-superior]}]}]
workflows: [{id: w, title: 请假, steps: [{no: 1, action: 申请}]}]
forms: [{id: f, title: 请假单}]
cadences: [{id: c, title: 晨会, kind: meeting, frequency: {every: day}}]
"""


def test_all_ids(project: Project) -> None:
    handbook = read(
        project,
        {
            "roles/_topics.yml": "topics: [{id: visits, title: 来访}]\n",
            "roles/company/clerk.yml": CLERK + "kpis: [{id: rate, name: 率}]\n",
            "policies/attendance.yml": POLICY + PARTS + REVISION,
            "sources/s000.yml": "id: s000\ntitle: 旧制度\n",
        },
    )
    found = list(definitions(handbook))
    assert [(entry.among, entry.id) for entry in found] == [
        ("department", "company"),
        ("role", "clerk"),
        ("role", "general-manager"),
        ("policy", "attendance"),
        ("source", "s000"),
        ("topics", "visits"),
        ("kpis of roles/company/clerk.yml", "rate"),
        ("penalties", "p"),
        ("rewards", "r"),
        ("liabilities", "l"),
        ("approval_ladders", "a"),
        ("workflows", "w"),
        ("forms", "f"),
        ("cadences", "c"),
    ]
    assert [entry.id for entry in found if entry.own_file] == [
        "company",
        "clerk",
        "general-manager",
        "attendance",
        "s000",
    ]
    topic = next(entry for entry in found if entry.among == "topics")
    assert (topic.place.file, topic.place.line, topic.place.column) == ("roles/_topics.yml", 1, 15)
