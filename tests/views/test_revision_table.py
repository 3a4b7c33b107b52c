from pathlib import Path

from generator.views.revision_table import revisions_table
from tests.views.paper_handbook import POLICY, paper_context


def test_newest_first_with_who_approved(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    columns, rows = revisions_table(context.handbook.policy["rules"], context.links, context.phrases)
    assert [column.title for column in columns] == ["版本", "生效日期", "批准人", "修改内容"]
    assert [row.cells for row in rows] == [
        (("1.2",), ("2026-02-01",), ("销售总监",), ("增加晨会",)),
        (("1.1",), ("2025-02-01",), ("—",), ("—",)),
    ]


def test_a_first_version_without_remark_has_no_table(tmp_path: Path) -> None:
    first = POLICY[: POLICY.index("revision:")] + 'revision: {version: "1.0", effective: 2026-01-01}\n'
    context = paper_context(tmp_path, policy=first)
    assert revisions_table(context.handbook.policy["rules"], context.links, context.phrases) == ((), ())
