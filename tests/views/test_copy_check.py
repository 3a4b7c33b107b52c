from pathlib import Path

from generator.views.copy_check import handbook_copy, policy_copy, role_copy
from generator.views.sign_off import sign_off_fingerprint
from tests.views.paper_handbook import paper_context


def test_a_role_knows_its_text_and_its_sheet(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    role = context.handbook.role["post"]
    found = role_copy(role, context)
    assert found.fingerprint == context.fingerprints.role("post")
    assert found.sign_off == sign_off_fingerprint(role, context)
    assert found.notes == (("1.1", "2026-03-01", "增加货款职责"), ("1.0", "2025-01-01", None))


def test_a_policy_and_the_handbook_have_no_sheet(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    policy = policy_copy(context.handbook.policy["rules"], context)
    assert (policy.fingerprint, policy.sign_off) == (context.fingerprints.policy("rules"), None)
    assert policy.notes[0] == ("1.2", "2026-02-01", "增加晨会")
    whole = handbook_copy(context)
    assert (whole.fingerprint, whole.sign_off, whole.notes) == (context.fingerprints.whole(), None, ())
