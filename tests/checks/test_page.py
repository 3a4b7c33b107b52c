"""Pages are read into parts and printed in one language."""

import re

import pytest

from generator.checks import CHECKS, CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.checks.page import page_text, read_page


def test_a_page_is_read_into_its_parts() -> None:
    page = read_page(CHECKS_BY_SLUG["unknown-role"])
    assert (page.slug, page.severity) == ("unknown-role", "error")
    assert page.title == {"zh-CN": "提到的岗位不存在", "en": "A role is named that does not exist"}
    assert page.why["en"].startswith("Superiors, owners")
    first = page.cases[0]
    assert not first.good
    assert list(first.files) == ["roles/company/clerk.yml"]
    assert first.files["roles/company/clerk.yml"].startswith("id: clerk\n")
    assert first.findings.endswith("？\n")
    assert page.cases[-1].good
    assert page.cases[-1].findings == ""


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.slug)
def test_the_english_text_has_no_chinese_outside_the_examples(check: Check) -> None:
    text = page_text(check, "en")
    prose = re.sub(r"^```.*?^```$|`[^`]*`|\{[^}]*\}", "", text, flags=re.MULTILINE | re.DOTALL)
    assert text.count("## Bad: ") + text.count("## Good: ") == len(read_page(check).cases)
    assert "为什么" not in text
    if check.slug != "figure-not-in-text":  # its English reason quotes a Chinese numeral
        assert re.search(r"[一-鿿]", prose) is None


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.slug)
def test_the_chinese_text_has_chinese_headings(check: Check) -> None:
    text = page_text(check, "zh-CN")
    assert text.count("## 反例：") + text.count("## 正例：") == len(read_page(check).cases)
    assert "Why" not in text
    assert text.startswith(f"# {check.slug}\n\n**{check.severity}** · ")


def test_a_page_of_another_form_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    check = CHECKS_BY_SLUG["unknown-role"]
    for text in ("# unknown-role\n", "# x\n\n**error** · 标题\n\n*Title*\n\n## 例子\n"):
        monkeypatch.setattr("generator.checks.page.page_source", lambda _, text=text: text)
        with pytest.raises(ValueError, match=r"unknown-role|例子"):
            read_page.__wrapped__(check)
