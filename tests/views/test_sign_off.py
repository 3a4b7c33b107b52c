from pathlib import Path

from generator.views.sign_off import SignOff, sign_off, sign_off_fingerprint
from tests.views.paper_handbook import POLICY, SITE, paper_context
from tests.views.small_handbook import SETTINGS


def sheet(folder: Path, policy: str = POLICY, settings: str = SETTINGS) -> SignOff:
    context = paper_context(folder, settings, policy)
    return sign_off(context.handbook.role["post"], context)


def test_it_lists_the_job_description_and_what_binds_the_role(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    rows = sign_off(context.handbook.role["post"], context).texts.rows
    fingerprints = context.fingerprints
    assert [row.cells[:6] for row in rows] == [
        (("1",), ("销售主管 岗位说明书",), ("XS-03",), ("1.1",), ("2026-03-01",), (fingerprints.role("post"),)),
        (("2",), ("销售行为规范",), ("XS-ZD-01",), ("1.2",), ("2026-02-01",), (fingerprints.policy("rules"),)),
        (("3",), ("表单管理制度",), ("—",), ("1.0",), ("2026-01-01",), (fingerprints.policy("forms"),)),
    ]
    assert all(row.cells[6:] == ((),) for row in rows)


def test_a_policy_that_binds_nobody_is_not_signed_for(tmp_path: Path) -> None:
    draft = sheet(tmp_path, POLICY.replace("status: in_force", "status: draft"))
    assert [row.cells[1][0] for row in draft.texts.rows] == ["销售主管 岗位说明书", "表单管理制度"]
    trial = sheet(tmp_path, POLICY.replace("status: in_force", "status: trial"))
    assert trial.texts.rows[1].cells[1] == ("销售行为规范（试行）",)


def test_its_fingerprint_follows_every_text_on_it(tmp_path: Path) -> None:
    first = sheet(tmp_path)
    assert sheet(tmp_path, POLICY.replace("amount: 20", "amount: 30")).head.fingerprint != first.head.fingerprint
    later = sheet(tmp_path, POLICY.replace('version: "1.2"', 'version: "1.3"'))
    assert later.head.fingerprint == first.head.fingerprint
    context = paper_context(tmp_path)
    assert sign_off_fingerprint(context.handbook.role["post"], context) == first.head.fingerprint


def test_its_code_says_that_it_is_a_sheet(tmp_path: Path) -> None:
    found = sheet(tmp_path, settings=SETTINGS + SITE)
    assert found.head.qr is not None
    expected = f"https://handbook.example/hr/roles/post.html?f={found.head.fingerprint}&v=1.1&s=1"
    assert found.head.qr.url == expected


def test_what_the_holder_declares_and_where_to_sign(tmp_path: Path) -> None:
    found = sheet(tmp_path)
    assert "本人已经收到并逐页阅读" in found.statement
    assert found.last_lines == ("姓名", "签名", "日期", "人力资源经办人")
    assert found.head.title == "销售主管 签收页"
