"""Every list with written numbers is known to the checks."""

from generator.checks.numbered import numbered_lists
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

STEPS = "workflows:\n  - {id: leave, title: 请假, steps: [{no: 1, action: 申请}, {no: 2, action: 批准}]}\n"
ITEMS = "      - {no: 1, text: 一。, items: [{no: 1, text: 甲。, items: [{no: 1, text: 子。}, {no: 2, text: 丑。}]}]}\n"
CHAPTER = "  - no: 2\n    title: 附则\n    articles:\n      - {no: 2, text: 二。}\n"


def test_all_lists_with_their_numbers_and_paths(project: Project) -> None:
    policy = POLICY.replace("      - {no: 1, text: 迟到一次罚款20元。}\n", ITEMS) + CHAPTER + STEPS + REVISION
    handbook = read(
        project,
        {
            "roles/company/clerk.yml": CLERK + "standards: [{no: 1, text: 齐。}]\n"
            "authority: [{no: 1, verb: propose, object: 表。}]\n",
            "roles/company/_department.yml": "id: company\ntitle: 公司\nduties: [{no: 1, text: 管理。}]\n",
            "policies/attendance.yml": policy,
        },
    )
    found = {
        (record.file.rpartition("/")[2], name.key, tuple(entry.no for entry in entries))
        for record, name, entries in numbered_lists(handbook)
        if entries
    }
    assert found == {
        ("_department.yml", "lists.duties", ("1",)),
        ("clerk.yml", "lists.duties", ("1",)),
        ("clerk.yml", "lists.standards", ("1",)),
        ("clerk.yml", "lists.authority", ("1",)),
        ("general-manager.yml", "lists.duties", ("1",)),
        ("attendance.yml", "lists.chapters", ("1", "2")),
        ("attendance.yml", "lists.articles", ("1", "2")),
        ("attendance.yml", "lists.items", ("1",)),
        ("attendance.yml", "lists.items", ("1", "2")),
        ("attendance.yml", "lists.steps", ("1", "2")),
    }


def test_every_path_leads_to_its_number(project: Project) -> None:
    handbook = read(project, {"policies/attendance.yml": POLICY + CHAPTER + STEPS + REVISION})
    for record, _, entries in numbered_lists(handbook):
        for no, path in entries:
            data = handbook.documents[record.file].data
            for step in path:
                data = data[step]  # type: ignore[index]  # the path mixes keys and positions
            assert str(data["no"]) == no
