from pathlib import Path

from generator.locale import catalogue
from generator.views.context import make_context
from generator.views.glossary import OtherName, TermGroup, glossary
from generator.views.page import Link, PageView
from tests.samples.read import FULL, context
from tests.views.small_handbook import DEPARTMENT, HEAD, SETTINGS, read_handbook

FIRST = """
id: conduct
title: 行为规范
code: XS-02
applies_to: {everyone: true}
status: in_force
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 不得离岗，备用金另行规定。}]}]
glossary:
  - {term: 离岗, definition: 离开岗位，平时也叫缺岗。, article: 1}
  - {term: 备用金, definition: 预先领用的现金。}
  - {term: 360度评价, definition: 由各方一起评价。}
forms: [{id: leave, title: 请假单, aliases: [假条]}]
revision: {version: "1.0", effective: 2026-01-01}
"""
SECOND = """
id: shop
title: 门店管理
applies_to: {everyone: true}
status: trial
chapters: [{no: 1, title: 总则, articles: [{no: 1, text: 店员不得离岗。}]}]
glossary: [{term: 离岗, definition: 离开柜台。}]
revision: {version: "1.0", effective: 2026-01-01}
"""


def page(folder: Path, **files: str) -> PageView | None:
    names = "aliases: [营销总监, 大区总监]\ncode: XS-01\n"
    written = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": DEPARTMENT.replace("code: XS", "code: XS, aliases: [营业部]"),
        "roles/sales/head.yml": HEAD + names,
        "policies/conduct.yml": FIRST,
        "policies/shop.yml": SECOND,
        **files,
    }
    return glossary(make_context(read_handbook(folder, written), catalogue("zh-CN")))


def names(made: PageView | None, anchor: str) -> list[OtherName]:
    assert made is not None
    found = next(section.item for section in made.sections if section.anchor == anchor)
    assert isinstance(found, tuple)
    return list(found)


def groups(made: PageView | None) -> list[TermGroup]:
    assert made is not None
    assert isinstance(made.sections[0].item, tuple)
    return list(made.sections[0].item)


def test_words_stand_in_the_order_of_their_sound_under_its_letter(tmp_path: Path) -> None:
    found = [(group.letter, [entry.term for entry in group.entries]) for group in groups(page(tmp_path))]
    assert found == [("#", ["360度评价"]), ("B", ["备用金"]), ("L", ["离岗"])]


def test_a_word_of_two_policies_has_both_meanings_with_their_places(tmp_path: Path) -> None:
    entry = groups(page(tmp_path))[-1].entries[0]
    assert [(meaning.text, meaning.ground) for meaning in entry.meanings] == [
        ("离开岗位，平时也叫缺岗。", Link("行为规范 第一条", "policies/conduct.html#article-1")),
        ("离开柜台。", Link("门店管理（试行）", "policies/shop.html#term-1")),
    ]


def test_other_names_say_what_they_stand_for(tmp_path: Path) -> None:
    found = {one.name: (one.kind, one.target.text, one.target.path) for one in names(page(tmp_path), "names")}
    assert found == {
        "大区总监": ("岗位", "销售总监", "roles/head.html"),
        "假条": ("表单", "请假单", "policies/conduct.html#form-leave"),
        "营销总监": ("岗位", "销售总监", "roles/head.html"),
        "营业部": ("部门", "销售部", "departments/sales.html"),
    }
    assert list(found) == ["大区总监", "假条", "营销总监", "营业部"]


def test_codes_of_departments_roles_and_policies(tmp_path: Path) -> None:
    found = {one.name: one.target.text for one in names(page(tmp_path), "codes")}
    assert found == {"XS": "销售部", "XS-01": "销售总监", "XS-02": "行为规范"}


def test_words_of_drafts_are_left_out(tmp_path: Path) -> None:
    made = page(tmp_path, **{"policies/shop.yml": SECOND.replace("trial", "draft")})
    assert len(groups(made)[-1].entries[0].meanings) == 1


def test_english_words_stand_under_their_first_letter() -> None:
    made = glossary(context(FULL))
    assert [group.letter for group in groups(made)] == ["C"]
    assert made is not None
    assert [entry.location for entry in made.search] == ["glossary.html"]


def test_a_handbook_without_words_names_and_codes_has_no_glossary(tmp_path: Path) -> None:
    bare = {
        "site_config.yml": SETTINGS,
        "roles/sales/_department.yml": "{id: sales, title: 销售部}",
        "roles/sales/head.yml": HEAD,
    }
    assert glossary(make_context(read_handbook(tmp_path, bare), catalogue("zh-CN"))) is None
