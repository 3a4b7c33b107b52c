from pathlib import Path

import pytest

from generator.views.book import book
from tests.views.paper_handbook import SITE, paper_context
from tests.views.small_handbook import SETTINGS


def test_departments_with_their_roles_then_policies_then_the_index(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    found = book(context)
    assert [(one.heading, [role.head.id for role in one.roles]) for one in found.departments] == [
        ("销售部", ["post", "clerk", "head"])
    ]
    assert [policy.head.id for policy in found.policies] == ["rules", "forms"]
    assert [row.cells for row in found.index.rows] == [
        (("销售主管",), ("XS-03",), ("销售部",), ("post",)),
        (("信息员",), ("—",), ("销售部",), ("clerk",)),
        (("销售总监",), ("—",), ("销售部",), ("head",)),
    ]


def test_the_cover_carries_title_company_version_and_fingerprint(tmp_path: Path) -> None:
    context = paper_context(tmp_path, SETTINGS + SITE)
    found = book(context)
    assert (found.head.heading, found.head.document) == ("岗位手册", "示例公司")
    assert found.head.title == "示例公司 岗位手册"
    assert found.cover == ("版本 1.0", "生效日期 2026-01-01", f"文本指纹 {context.fingerprints.whole()}")
    assert found.head.qr is not None
    assert found.head.qr.url.startswith("https://handbook.example/hr/print-centre.html?f=")


def test_what_only_a_loose_copy_needs_is_left_out(tmp_path: Path) -> None:
    found = book(paper_context(tmp_path, SETTINGS + SITE))
    roles = [role for one in found.departments for role in one.roles]
    assert all(role.head.qr is None and role.signatures == () for role in roles)
    assert all(policy.head.qr is None and policy.signatures == () for policy in found.policies)
    sections = [section.id for role in roles for section in role.sections]
    assert "signatures" not in sections
    assert "duties" in sections


def test_duties_of_a_department_name_their_owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    duties = "[{no: 1, text: 定计划。, owner: head}, {no: 2, text: 收款。}]"
    monkeypatch.setattr(
        "tests.views.paper_handbook.DEPARTMENT", f"{{id: sales, title: 销售部, purpose: 卖货, duties: {duties}}}"
    )
    (one,) = book(paper_context(tmp_path)).departments
    assert one.purpose == "卖货"
    assert one.duties is not None
    assert [row.cells for row in one.duties.rows] == [
        (("1",), ("定计划。",), ("销售总监",)),
        (("2",), ("收款。",), ("—",)),
    ]
