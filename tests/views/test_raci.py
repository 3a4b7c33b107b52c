from dataclasses import replace
from pathlib import Path

from generator.model.handbook import Handbook
from generator.views.raci import TopicParts, topic_parts
from tests.samples.read import FULL, read
from tests.views.small_handbook import CLERK, DEPARTMENT, HEAD, SETTINGS, read_handbook

TOPICS = "topics: [{id: quotes, title: 报价}, {id: debts, title: 货款}, {id: idle, title: 没人管的事}]"


def handbook_of(folder: Path, head: str, clerk: str) -> Handbook:
    """A head and a clerk with these duties."""
    return read_handbook(
        folder,
        {
            "site_config.yml": SETTINGS,
            "roles/_topics.yml": TOPICS,
            "roles/sales/_department.yml": DEPARTMENT,
            "roles/sales/head.yml": HEAD.replace("[{no: 1, text: 制定销售计划。}]", head),
            "roles/sales/clerk.yml": CLERK.replace("[{no: 1, text: 汇总信息。}]", clerk).replace(
                "reports_to: post", "reports_to: head"
            ),
        },
    )


def parts(handbook: Handbook) -> dict[str, TopicParts]:
    return {one.topic.id: one for one in topic_parts(handbook)}


def test_who_takes_part_is_gathered_once_for_each_role_and_way(tmp_path: Path) -> None:
    head = "[{no: 1, text: 定价。, topic: quotes}, {no: 2, text: 复核。, topic: quotes}]"
    clerk = "[{no: 1, text: 填价。, topic: quotes, part: responsible, owner: head}, {no: 2, text: 其他。}]"
    quotes = parts(handbook_of(tmp_path, head, clerk))["quotes"]
    takings = {(one.role.id, one.part, one.duty.no) for one in quotes.takings}
    assert takings == {("head", "accountable", "1"), ("clerk", "responsible", "1")}
    assert [role.id for role in quotes.accountable] == ["head"]
    assert not quotes.is_hole


def test_nobody_or_two_who_answer_and_nobody_at_all_are_holes(tmp_path: Path) -> None:
    head = "[{no: 1, text: 定价。, topic: quotes}]"
    clerk = (
        "[{no: 1, text: 填价。, topic: quotes}, {no: 2, text: 催款。, topic: debts, part: responsible, owner: head}]"
    )
    found = parts(handbook_of(tmp_path, head, clerk))
    assert {name: len(one.accountable) for name, one in found.items()} == {"quotes": 2, "debts": 0, "idle": 0}
    assert all(one.is_hole for one in found.values())
    assert found["idle"].takings == ()


def test_a_repealed_role_takes_part_in_nothing() -> None:
    handbook = read(FULL)[1]
    gone = replace(handbook, roles=tuple(one.model_copy(update={"status": "repealed"}) for one in handbook.roles))
    assert any(one.takings for one in topic_parts(handbook))
    assert not any(one.takings for one in topic_parts(gone))
