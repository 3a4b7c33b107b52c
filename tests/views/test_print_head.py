from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Literal

import pytest

from generator.model.base import Blank
from generator.views.print_head import Identity, copy_url, document_head
from tests.views.paper_handbook import SITE, paper_context
from tests.views.small_handbook import SETTINGS

IDENTITY = Identity("x", "policy", "考勤制度", "2.0 试", date(2026, 4, 1), "AAA-BBB-CCC", "policies/x.html")


def test_title_file_control_and_keywords(tmp_path: Path) -> None:
    head = document_head(replace(IDENTITY, code="ZD-1", keywords=("销售部",)), paper_context(tmp_path))
    assert (head.title, head.heading, head.document) == ("考勤制度 制度", "考勤制度", "制度")
    assert head.file_control == ("文件编号 ZD-1", "版本 2.0 试", "生效日期 2026-04-01", "文本指纹 AAA-BBB-CCC")
    assert head.keywords == ("考勤制度", "销售部", "ZD-1", "2.0 试")
    assert (head.author, head.logo_alt, head.qr) == ("示例公司", None, None)


def test_an_undecided_date_stays_open_and_the_handbook_dates_the_file(tmp_path: Path) -> None:
    head = document_head(replace(IDENTITY, effective=Blank(blank="待定")), paper_context(tmp_path))
    assert head.file_control[1] == "生效日期 ____"
    assert head.effective == date(2026, 1, 1)


@pytest.mark.parametrize(("status", "remark"), [("draft", "草案，尚未生效"), ("trial", "试行"), ("in_force", None)])
def test_status(tmp_path: Path, status: Literal["draft", "trial", "in_force"], remark: str | None) -> None:
    assert document_head(replace(IDENTITY, status=status), paper_context(tmp_path)).remark == remark


def test_the_address_of_a_copy_is_safe_whatever_the_version(tmp_path: Path) -> None:
    context = paper_context(tmp_path, SETTINGS + SITE)
    url = copy_url(IDENTITY, context)
    assert url == "https://handbook.example/hr/policies/x.html?f=AAA-BBB-CCC&v=2.0%20%E8%AF%95"
    assert copy_url(replace(IDENTITY, name="sign_off"), context) == f"{url}&s=1"
    assert copy_url(IDENTITY, paper_context(tmp_path)) is None


def test_the_mark_of_the_company_has_a_name(tmp_path: Path) -> None:
    head = document_head(IDENTITY, paper_context(tmp_path, SETTINGS + "print: {logo: logo.svg}\n"))
    assert head.logo_alt == "示例公司标志"
