from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.settings import MinimumWage, Settings

SETTINGS: dict[str, Any] = {
    "title": "岗位手册",
    "company": {"name": "示例有限公司"},
    "revision": {"version": "1.0", "effective": "2026-01-01"},
}


def refused(value: dict[str, Any]) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        Settings.model_validate({**SETTINGS, **value})
    return [(error["type"], ".".join(str(part) for part in error["loc"])) for error in caught.value.errors()]


def test_what_holds_unless_written() -> None:
    settings = Settings.model_validate(SETTINGS)
    assert (settings.language, settings.theme.primary, settings.checks) == ("zh-CN", "#0f5c6e", {})
    assert (settings.site_url, settings.repository) == (None, None)


@pytest.mark.parametrize("colour", ["0f5c6e", "#0f5c6", "#0f5c6e00", "teal", "#0f5c6g", "#0f5c6e;}body{"])
def test_a_colour_that_is_none(colour: str) -> None:
    assert refused({"theme": {"primary": colour}}) == [("string_pattern_mismatch", "theme.primary")]


@pytest.mark.parametrize("address", ["www.example.com", "javascript:alert(1)", "ftp://a.b", "https://a b", ""])
def test_an_address_that_is_none(address: str) -> None:
    assert refused({"site_url": address})[0][1] == "site_url"


def test_a_check_is_changed_only_with_a_reason() -> None:
    assert refused({"checks": {"blank-left": {"severity": "off"}}}) == [("missing", "checks.blank-left.reason")]
    assert refused({"checks": {"blank-left": {"reason": "x"}}}) == [("exactly_one_of", "checks.blank-left")]
    assert refused({"checks": {"blank-left": {"threshold": "many", "reason": "x"}}}) == [
        ("int_parsing", "checks.blank-left.threshold")
    ]
    assert refused({"checks": {"blank-left": {"severity": "none", "reason": "x"}}}) == [
        ("literal_error", "checks.blank-left.severity")
    ]
    changed = Settings.model_validate({**SETTINGS, "checks": {"blank-left": {"severity": "hint", "reason": "x"}}})
    assert (changed.checks["blank-left"].severity, changed.checks["blank-left"].threshold) == ("hint", None)
    moved = Settings.model_validate({**SETTINGS, "checks": {"similar-duty": {"threshold": "90", "reason": "x"}}})
    assert (moved.checks["similar-duty"].severity, moved.checks["similar-duty"].threshold) == (None, 90)


def test_a_language_that_we_do_not_speak() -> None:
    assert refused({"language": "fr"}) == [("literal_error", "language")]


def test_the_minimum_wage_is_above_zero_and_has_a_date() -> None:
    wage = MinimumWage.model_validate({"yuan": "2100", "from": "2025-09-01"})
    assert (wage.yuan, wage.since.isoformat()) == (Decimal(2100), "2025-09-01")
    for written in ({"yuan": "0", "from": "2025-09-01"}, {"yuan": "2100"}):
        with pytest.raises(ValidationError):
            MinimumWage.model_validate(written)
