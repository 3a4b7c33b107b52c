from pathlib import Path

import pytest

from generator.views.policy_document import PolicyDocument, policy_document
from tests.views.paper_handbook import POLICY, SITE, paper_context
from tests.views.small_handbook import SETTINGS


def document(folder: Path, policy: str = POLICY, settings: str = SETTINGS, language: str = "zh-CN") -> PolicyDocument:
    context = paper_context(folder, settings, policy, language)
    return policy_document(context.handbook.policy["rules"], context)


def test_the_text_keeps_its_numbers(tmp_path: Path) -> None:
    found = document(tmp_path)
    assert [chapter.title for chapter in found.chapters] == ["第一章 总则", "第二章 附则"]
    labels = [article.label for chapter in found.chapters for article in chapter.articles]
    assert labels == ["第一条", "第二条", "第三条"]
    first, second = found.chapters[0].articles[1].items
    assert (first.label, [item.label for item in first.items]) == ("（一）", ["1.", "2."])
    assert (second.label, second.text) == ("（二）", "漏报。")


def test_tables_follow_the_text_and_are_numbered(tmp_path: Path) -> None:
    assert [section.heading for section in document(tmp_path).sections] == [
        "附表一　处罚与责任",
        "附表二　奖励",
        "附表三　审批权限",
        "附表四　流程",
        "附表五　例行事项",
        "附表六　表单",
        "附表七　用语",
        "附表八　制定程序",
        "附表九　修订记录",
    ]


def test_what_is_not_there_has_no_table_and_a_single_one_no_number(tmp_path: Path) -> None:
    bare = POLICY[: POLICY.index("penalties:")] + 'revision: {version: "1.2", effective: 2026-02-01, changes: 新写}\n'
    bare = "\n".join(line for line in bare.splitlines() if not line.startswith("procedure:")) + "\n"
    assert [section.heading for section in document(tmp_path, bare).sections] == ["附表　修订记录"]


def test_the_head_says_what_it_is_and_in_which_version(tmp_path: Path) -> None:
    found = document(tmp_path)
    shown = {field.label: field.value for field in found.fields}
    assert shown == {
        "文件编号": "XS-ZD-01",
        "状态": "生效",
        "版本": "1.2",
        "生效日期": "2026-02-01",
        "归口岗位": "销售总监",
        "解释岗位": "销售总监",
        "批准": "销售总监",
        "适用范围": "销售部",
        "取代": "表单管理制度",
    }
    assert found.head.title == "销售行为规范 制度"
    assert found.head.file_control[:3] == ("文件编号 XS-ZD-01", "版本 1.2", "生效日期 2026-02-01")
    assert [(place.label, place.post) for place in found.signatures] == [
        ("编制", None),
        ("审核", None),
        ("批准", "销售总监"),
    ]


@pytest.mark.parametrize(
    ("status", "remark"), [("draft", "草案，尚未生效"), ("trial", "试行"), ("repealed", "已废止"), ("in_force", None)]
)
def test_what_is_not_simply_in_force_says_so(tmp_path: Path, status: str, remark: str | None) -> None:
    assert document(tmp_path, POLICY.replace("status: in_force", f"status: {status}")).head.remark == remark


def test_the_code_leads_to_the_page_with_fingerprint_and_version(tmp_path: Path) -> None:
    found = document(tmp_path, settings=SETTINGS + SITE)
    assert found.head.qr is not None
    expected = f"https://handbook.example/hr/policies/rules.html?f={found.head.fingerprint}&v=1.2"
    assert found.head.qr.url == expected


def test_english(tmp_path: Path) -> None:
    found = document(tmp_path, language="en")
    assert found.head.document == "Policy"
    assert found.sections[0].heading == "Table 1: Penalties and liability"
