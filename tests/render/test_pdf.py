"""Job descriptions as PDF, read back by another program than the one that wrote them."""

import dataclasses
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from generator.locale import catalogue
from generator.render.pdf import MissingGlyphsError, missing_glyphs
from generator.views.job_description import JobDescription
from tests.render.paper import drawn, page_texts, reader, tight
from tests.views.small_handbook import PLAIN, RICH, SETTINGS, form_of, handbook_with

HOSTILE = [
    "#let x = 1",
    "$x^2$",
    "<script>alert(1)</script>",
    "*bold* _italic_",
    "@ref <label>",
    "a\\b",
    "[x](y)",
    "{{ d.title }}",
    "= 标题",
    "\"引号\" '单引号' `代码`",
    "// 注释 /* 注释 */",
]


def catalog(form: JobDescription) -> Any:
    """The root of the document; its entries are whatever the file holds."""
    return reader(drawn(form)).root_object


def information(form: JobDescription) -> Any:
    """What the file says about itself."""
    return reader(drawn(form)).metadata


def pages(form: JobDescription) -> list[str]:
    return page_texts(drawn(form))


def with_duties(texts: list[str]) -> str:
    duties = "".join(f"  - no: {number}\n    text: |-\n      {text}\n" for number, text in enumerate(texts, start=1))
    return PLAIN.replace("duties: [{no: 1, text: 核对账期。}]\n", f"duties:\n{duties}")


def test_everything_that_the_view_says_stands_on_the_form_once(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    written = "".join(pages(form))
    for section in form.sections:
        assert written.count(tight(section.heading)) == 1
    wanted = ["把客户要求转达给相关部门。", "协助处理价格异议。", "开具发票并核对账期。", "催收货款。"]
    wanted += [
        "标准交货期",
        "客户资信",
        "没有坏账。",
        "会开车；会用表格",
        "收到客户反馈后2小时内",
        "90%–110%",
        form.copies,
    ]
    assert {text: written.count(tight(text)) for text in wanted} == dict.fromkeys(wanted, 1)
    cells = [text for section in form.sections for row in section.rows for cell in row.cells for text in cell]
    assert [text for text in cells if tight(text) not in written] == []


def test_fonts_are_embedded_and_are_ours(tmp_path: Path) -> None:
    found = {}
    pages: Any = reader(drawn(form_of(handbook_with(tmp_path)))).pages
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            inner = font["/DescendantFonts"][0]
            embedded = inner["/FontDescriptor"].keys() & {"/FontFile2", "/FontFile3"}
            found[str(inner["/BaseFont"]).split("+")[1]] = bool(embedded)
    assert found.keys() == {"NotoSerifSC-Regular", "NotoSansSC-Bold", "NotoSansSC-Regular"}
    assert all(found.values())


def test_title_language_author_keywords_and_tags(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    about, root = information(form), catalog(form)
    assert (about.title, about.author) == ("销售主管 岗位说明书", "示例公司")
    assert about["/Keywords"] == "销售主管, 销售部, XS-03, 1.1"
    assert str(about.creation_date).startswith("2026-03-01")
    assert root["/Lang"] == "zh-CN"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root


def test_the_standards_are_declared(tmp_path: Path) -> None:
    xmp = catalog(form_of(handbook_with(tmp_path)))["/Metadata"].get_data().decode()
    assert "<pdfuaid:part>1<" in xmp
    assert re.search(r"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<", xmp)


def test_bookmarks(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    outline: Any = reader(drawn(form)).outline
    titles = [str(entry.title) for entry in (outline[0], *outline[1])]
    assert titles == ["销售主管", *(section.heading for section in form.sections)]


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    other = form_of(handbook_with(tmp_path), "clerk")
    first = drawn(form)
    assert drawn(other) != first
    assert drawn(form) == first


@pytest.mark.parametrize("text", HOSTILE)
def test_what_an_author_writes_never_becomes_markup(tmp_path: Path, text: str) -> None:
    form = form_of(handbook_with(tmp_path, with_duties([text])))
    assert "".join(pages(form)).count(tight(text)) == 1


def test_hostile_titles_stay_text(tmp_path: Path) -> None:
    role = PLAIN.replace("title: 销售主管", 'title: "#panic() <b> $y$"')
    form = form_of(handbook_with(tmp_path, role))
    assert information(form).title == "#panic() <b> $y$ 岗位说明书"
    assert tight("#panic() <b> $y$") in pages(form)[0]


def test_sixty_duties_run_over_pages_with_their_header(tmp_path: Path) -> None:
    texts = [f"第{number}项：核对账期内的全部应收货款，发现超期的当天通知客户并上报。" for number in range(1, 61)]
    found = pages(form_of(handbook_with(tmp_path, with_duties(texts))))
    assert len(found) > 2
    written = "".join(found)
    assert [text for text in texts if written.count(tight(text)) != 1] == []
    last_with_duties = max(index for index, page in enumerate(found) if "核对账期内" in page)
    assert last_with_duties >= 1
    assert all("编号职责" in page for page in found[: last_with_duties + 1])
    total = len(found)
    assert all(f"第{number}页/共{total}页" in page for number, page in enumerate(found, start=1))
    assert all("示例公司·岗位说明书" in page and "版本1.0·生效日期2026-01-01" in page for page in found)


def test_a_row_stays_on_one_page(tmp_path: Path) -> None:
    long = "核对应收货款并通知客户；" * 40
    texts = [f"第{number}项{long}完毕{number}。" for number in range(1, 16)]
    found = pages(form_of(handbook_with(tmp_path, with_duties(texts))))
    for text in texts:
        assert sum(tight(text) in page for page in found) == 1


LONG = "".join(f"第{number}句核对应收货款。" for number in range(1, 1001))


@pytest.mark.parametrize(
    "role",
    [
        with_duties([LONG, "第二项。"]),
        PLAIN.replace("purpose: 守住货款。", f"purpose: {LONG}"),
        PLAIN + f"qualifications: {{skills: [{LONG}]}}\n",
        PLAIN + f"authority: [{{no: 1, verb: confirm, object: 交货期, condition: {LONG}, above: head}}]\n",
        PLAIN + f"relations: {{internal: [{{role: head, kind: reports, about: {LONG}}}]}}\n",
    ],
    ids=["duty", "purpose", "skills", "condition", "about"],
)
def test_a_text_longer_than_a_page_runs_on_and_nothing_falls_off_the_paper(tmp_path: Path, role: str) -> None:
    pdf = drawn(form_of(handbook_with(tmp_path, role)))
    found = page_texts(pdf)
    assert max(map(len, found)) < 4000
    written = "".join(found)
    lost = [number for number in range(1, 1001) if f"第{number}句" not in written]
    # A sentence may be parted by the foot of a page.
    assert len(lost) < len(found)
    assert lowest(pdf) < 815


def lowest(pdf: bytes) -> float:
    """How far down any word reaches, in points; the footer ends above 815."""
    program = shutil.which("pdftotext") or "pdftotext"
    boxes = subprocess.run([program, "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return max(float(edge) for edge in re.findall(r'<word [^>]*yMax="([0-9.]+)"', boxes))


def test_long_unbroken_text_survives(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path, with_duties(["很长的职责" * 400, "https://example.com/" + "a" * 300])))
    assert "很长的职责" * 5 in "".join(pages(form))


def test_empty_sections_are_absent(tmp_path: Path) -> None:
    written = "".join(pages(form_of(handbook_with(tmp_path, PLAIN))))
    assert "三、签署" in written
    assert not any(word in written for word in ("权限", "考核指标", "任职资格", "工作关系"))


def test_undecided_values_are_lines_to_write_on(tmp_path: Path) -> None:
    role = PLAIN + "headcount: {blank: 定员____人}\ngrade: {blank: 待定}\n"
    form = form_of(handbook_with(tmp_path, role))
    assert [field.value for field in form.fields if "____" in field.value] == ["____人", "____"]
    written = [str(page.extract_text()) for page in reader(drawn(form)).pages]
    assert "_" not in "".join(written)


def test_a_code_is_drawn_where_the_site_has_an_address(tmp_path: Path) -> None:
    plain = form_of(handbook_with(tmp_path))
    coded = form_of(handbook_with(tmp_path, RICH, SETTINGS + "site_url: https://handbook.example\n"))
    assert "扫码核对最新版本" in pages(coded)[0]
    assert "扫码核对最新版本" not in pages(plain)[0]
    assert b"https://handbook.example/roles/post.html" not in drawn(plain)


def test_a_character_without_glyph_is_refused_and_its_place_told(tmp_path: Path) -> None:
    handbook = handbook_with(tmp_path, with_duties(["核对账期。", "庆祝😀成交。"]))
    form = form_of(handbook)
    with pytest.raises(MissingGlyphsError) as raised:
        drawn(form)
    assert raised.value.characters == ("😀",)
    own = handbook.documents["roles/sales/post.yml"]
    (finding,) = missing_glyphs(raised.value.characters, [own])
    assert (finding.check, finding.place) == ("missing-glyph", own.place("duties", 1, "text"))
    words = catalogue("zh-CN")
    assert words.problem(finding) == "「😀」（U+1F600）在打印字体里没有字形，打印出来会是空白或方框"
    assert words.fix(finding)


def test_a_character_from_another_file_is_told_there(tmp_path: Path) -> None:
    handbook = handbook_with(tmp_path, settings=SETTINGS.replace("示例公司", "示例☐公司"))
    form = form_of(handbook)
    sources = [handbook.documents["roles/sales/post.yml"], handbook.documents["site_config.yml"]]
    with pytest.raises(MissingGlyphsError) as raised:
        drawn(form)
    (finding,) = missing_glyphs(raised.value.characters, sources)
    assert finding.place == sources[1].place("company", "name")
    (elsewhere,) = missing_glyphs(raised.value.characters, sources[:1])
    assert elsewhere.place == sources[0].place()


def test_english_words_come_from_the_catalogue(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path, PLAIN), language="en")
    assert catalog(form)["/Lang"] == "en"
    assert "Page1of1" in pages(form)[0]
    template = Path(__file__).parents[2] / "templates/print/job_description.typ"
    assert re.findall(r"[\u4e00-\u9fff]", template.read_text(encoding="utf-8")) == []


def test_the_file_is_dated_by_the_form(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    head = dataclasses.replace(form.head, effective=form.head.effective.replace(year=2027))
    later = dataclasses.replace(form, head=head)
    assert str(information(later).creation_date).startswith("2027-03-01")
