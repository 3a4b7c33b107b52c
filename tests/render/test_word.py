"""Job descriptions and policies as Word files: all that the view says, in real styles, as text and nothing else."""

import dataclasses
import io
import re
import zipfile
from pathlib import Path

import pytest

from generator.locale import catalogue
from generator.model.settings import PrintSettings
from generator.render.print_setup import print_setup
from generator.render.word import render_word
from generator.render.word_template import ForbiddenCharactersError, WordTemplateError, pack
from generator.views.context import make_context
from generator.views.job_description import JobDescription, job_description
from generator.views.policy_document import PolicyDocument, policy_document
from tests.render.office import W, body, opened, paragraphs, part, rows, table_with, tight, word
from tests.render.paper import plain_setup
from tests.render.test_hostile_paper import HOSTILE, context_of, shown
from tests.views.paper_handbook import paper_context
from tests.views.small_handbook import PLAIN, RICH, SETTINGS, form_of, handbook_with

SITE = "site_url: https://handbook.example/hr/\n"
PARENTS = {
    "pPr": [
        "pStyle",
        "keepNext",
        "keepLines",
        "pBdr",
        "shd",
        "tabs",
        "spacing",
        "ind",
        "jc",
        "outlineLvl",
        "rPr",
        "sectPr",
    ],
    "rPr": ["rStyle", "rFonts", "b", "bCs", "i", "color", "sz", "szCs", "u", "lang"],
    "tcPr": ["tcW", "gridSpan", "vMerge", "tcBorders", "shd", "tcMar", "vAlign"],
    "tblPr": ["tblStyle", "tblW", "jc", "tblInd", "tblBorders", "tblLayout", "tblCellMar", "tblLook"],
    "tc": ["tcPr", "p", "tbl"],
    "tr": ["trPr", "tc"],
    "tbl": ["tblPr", "tblGrid", "tr"],
}
"""The order in which the schema of WordprocessingML wants the children that we write."""


def policy_of(folder: Path, settings: str = SETTINGS) -> PolicyDocument:
    context = paper_context(folder, settings)
    return policy_document(context.handbook.policy["rules"], context)


def both(folder: Path) -> tuple[JobDescription, PolicyDocument]:
    return form_of(handbook_with(folder / "role")), policy_of(folder / "policy")


def test_everything_that_the_view_says_stands_in_the_file(tmp_path: Path) -> None:
    for document in both(tmp_path):
        written = "".join(map(tight, paragraphs(word(document))))
        said = [text for text in shown(document) if text]
        assert len(said) > 60
        assert [text for text in said if tight(text) not in written] == []


def test_each_duty_stands_once_and_in_its_order(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    table = rows(table_with(word(form), "频次与时限"))
    assert [row[0] for row in table] == ["编号", "（一）信息沟通", "1.1", "1.2", "（五）监控货款", "5.1", "5.2"]
    assert table[2][1] == "把客户要求转达给相关部门。\n标准：当日确认对方收到"
    assert table[2][-1] == "客户投诉单\n未付款明细表"


def test_a_column_without_content_is_not_there_and_the_others_have_the_whole_width(tmp_path: Path) -> None:
    plain, rich = (word(form_of(handbook_with(tmp_path, role))) for role in (PLAIN, RICH))
    for content in (plain, rich):
        table = table_with(content, "职责")
        widths = [int(column.get(f"{W}w")) for column in table.iter(f"{W}gridCol")]
        assert abs(sum(widths) - 9638) < 20
        for row in table.iterfind(f"{W}tr"):
            spans = [int(span.get(f"{W}val")) for span in row.iter(f"{W}gridSpan")]
            assert len(row.findall(f"{W}tc")) + sum(spans) - len(spans) == len(widths)
    assert rows(table_with(plain, "职责"))[0] == ["编号", "职责"]


def test_the_sum_of_the_weights_stands_below_them(tmp_path: Path) -> None:
    table = rows(table_with(word(form_of(handbook_with(tmp_path))), "计算方法"))
    assert [cell for cell in table[-1] if cell] == ["合计", "90%–110%"]


def test_sections_without_content_are_absent(tmp_path: Path) -> None:
    written = "\n".join(paragraphs(word(form_of(handbook_with(tmp_path, PLAIN)))))
    assert "三、签署" in written
    assert not any(name in written for name in ("权限", "考核指标", "任职资格", "工作关系"))
    assert not re.search(r"[{}%]", written)


def test_headings_have_styles_that_the_navigation_shows(tmp_path: Path) -> None:
    form, policy = both(tmp_path)
    found = [line.text for line in opened(word(form)).paragraphs if line.style.name == "Heading 1"]
    assert found == [section.heading for section in form.sections]
    headings = [line.text for line in opened(word(policy)).paragraphs if line.style.name == "Heading 1"]
    assert headings[:2] == ["第一章 总则", "第二章 附则"]
    assert headings[2:] == [section.heading for section in policy.sections]
    styles = part(word(form), "word/styles.xml")
    levels = {style.get(f"{W}styleId"): style.find(f".//{W}outlineLvl") for style in styles.iter(f"{W}style")}
    assert levels["Heading1"].get(f"{W}val") == "0"


def test_a_policy_is_numbered_as_the_law_numbers(tmp_path: Path) -> None:
    written = paragraphs(word(policy_of(tmp_path)))
    assert "第一条　目的　本规范说明怎样对待客户。" in written
    assert "　　第二段。" in written
    assert "（一）迟到；" in written
    assert "1. 晨会迟到；" in written
    assert "参见 表单管理制度" in written


def test_header_rows_are_repeated_and_no_row_is_split(tmp_path: Path) -> None:
    for document in both(tmp_path):
        tree = body(word(document))
        tables = [table for table in tree.iter(f"{W}tbl") if table.find(f".//{W}tblHeader") is not None]
        assert len(tables) == sum(bool(section.columns) for section in document.sections)
        for table in tables:
            first, *others = table.iterfind(f"{W}tr")
            assert first.find(f"{W}trPr/{W}tblHeader") is not None
            assert not any(row.find(f"{W}trPr/{W}tblHeader") is not None for row in others)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in tree.iter(f"{W}tr"))


def test_fonts_and_language_are_chinese(tmp_path: Path) -> None:
    styles = part(word(form_of(handbook_with(tmp_path))), "word/styles.xml")
    language = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert language.get(f"{W}eastAsia") == "zh-CN"
    fonts = {
        style.find(f"{W}name").get(f"{W}val"): style.find(f"{W}rPr/{W}rFonts").get(f"{W}eastAsia")
        for style in styles.iterfind(f"{W}style")
        if style.find(f"{W}rPr/{W}rFonts") is not None
    }
    assert (fonts["Normal"], fonts["heading 1"], fonts["Title"], fonts["Handbook Cell"]) == (
        "宋体",
        "黑体",
        "黑体",
        "宋体",
    )
    table = part(word(form_of(handbook_with(tmp_path))), "word/fontTable.xml")
    others = {font.get(f"{W}name"): font.find(f"{W}altName") for font in table}
    assert (others["宋体"].get(f"{W}val"), others["黑体"].get(f"{W}val")) == ("SimSun", "SimHei")


def test_marks_that_both_scripts_share_follow_the_language(tmp_path: Path) -> None:
    chinese, english = (form_of(handbook_with(tmp_path), language=name) for name in ("zh-CN", "en"))
    assert body(word(chinese)).xpath("count(//@w:hint)", namespaces={"w": W[1:-1]}) > 50
    assert body(word(english)).xpath("count(//@w:hint)", namespaces={"w": W[1:-1]}) == 0


def test_pages_are_counted_and_the_version_stands_at_the_foot(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    foot = next(iter(opened(word(form)).sections)).footer
    assert [code.text.strip() for code in foot._element.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    text = foot.paragraphs[0].text
    assert all(line in text for line in form.head.file_control)
    assert form.head.fingerprint in text
    assert text.endswith("第1页 / 共1页")


def test_the_file_says_what_it_is_and_when_it_holds(tmp_path: Path) -> None:
    about = opened(word(form_of(handbook_with(tmp_path)))).core_properties
    assert (about.title, about.author, about.language) == ("销售主管 岗位说明书", "示例公司", "zh-CN")
    assert about.keywords == "销售主管, 销售部, XS-03, 1.1"
    assert str(about.created) == str(about.modified) == "2026-03-01 00:00:00+00:00"


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    first = word(form)
    assert word(form_of(handbook_with(tmp_path), "clerk")) != first
    assert word(form) == first
    with zipfile.ZipFile(io.BytesIO(first)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_children_stand_in_the_order_of_the_schema(tmp_path: Path) -> None:
    seen = 0
    for document in both(tmp_path):
        content = word(document)
        for name in ("word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml"):
            for element in part(content, name).iter(*(f"{W}{parent}" for parent in PARENTS)):
                order = PARENTS[element.tag.removeprefix(W)]
                places = [order.index(child.tag.removeprefix(W)) for child in element]
                assert places == sorted(places), (name, element.tag, [child.tag for child in element])
                seen += 1
        for cell in body(content).iter(f"{W}tc"):
            assert cell[-1].tag == f"{W}p"
        for table in body(content).iter(f"{W}tbl"):
            following = table.getnext()
            assert following is not None
            assert following.tag == f"{W}p"
    assert seen > 500


@pytest.mark.parametrize(
    "hostile", [*HOSTILE, "{_{ x }_} {_% y %_} 😀 {{title}} {%tr for %} {{p annexes }}", "=1+1\ta"]
)
def test_hostile_text_in_every_field_comes_out_as_it_was_written(tmp_path: Path, hostile: str) -> None:
    context = context_of(tmp_path, hostile)
    documents = (
        job_description(context.handbook.role["post"], context),
        policy_document(context.handbook.policy["rules"], context),
    )
    for document in documents:
        written = "".join(map(tight, paragraphs(word(document))))
        said = [text for text in shown(document) if hostile in text]
        assert len(said) > 10
        assert [text for text in said if tight(text) not in written] == []


def test_control_characters_are_refused_by_name(tmp_path: Path) -> None:
    role = PLAIN.replace("核对账期。", '"核对\\x07账期。"')
    with pytest.raises(ForbiddenCharactersError) as raised:
        word(form_of(handbook_with(tmp_path, role)))
    assert raised.value.characters == ("\x07",)


def test_english_words_come_from_the_catalogue(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path, PLAIN), language="en")
    written = paragraphs(word(form))
    assert "Job description" in written[1] or "Job description" in written[2]
    assert opened(word(form)).core_properties.language == "en"


def test_the_colour_of_the_company_is_the_accent_of_the_file(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    red = dataclasses.replace(form, head=dataclasses.replace(form.head, color="#aa1122"))
    with zipfile.ZipFile(io.BytesIO(word(red))) as package:
        assert b'<a:accent1><a:srgbClr val="aa1122"' in re.sub(rb">\s+<", b"><", package.read("word/theme/theme1.xml"))
        assert package.read("word/styles.xml").count(b'w:val="aa1122" w:themeColor="accent1"') >= 1


def test_the_code_that_leads_to_the_page_is_a_picture(tmp_path: Path) -> None:
    coded = word(form_of(handbook_with(tmp_path, RICH, SETTINGS + SITE)))
    plain = word(form_of(handbook_with(tmp_path)))
    assert len(opened(coded).inline_shapes) == 1
    assert len(opened(plain).inline_shapes) == 0
    assert "扫码核对最新版本" in paragraphs(coded)
    assert "扫码核对最新版本" not in paragraphs(plain)


def own_template(folder: Path, change: tuple[str, str]) -> Path:
    """A copy of our template, changed as Word would change its text."""
    folder.mkdir()
    with zipfile.ZipFile(plain_setup().folder / "job_description.docx") as package:
        files = {name: package.read(name) for name in package.namelist()}
    before, after = (text.encode() for text in change)
    assert before in files["word/document.xml"]
    files["word/document.xml"] = files["word/document.xml"].replace(before, after)
    (folder / "job_description.docx").write_bytes(pack(files))
    return folder


def test_a_template_of_the_company_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = own_template(tmp_path / "own", ("{{ heading }}", "公司文件 {{ job.code }} {{ company }}"))
    form = form_of(handbook_with(tmp_path / "h"))
    with print_setup(tmp_path, PrintSettings(), own) as setup:
        assert "公司文件 XS-03 示例公司" in paragraphs(render_word(form, setup))


def test_placeholders_that_word_has_cut_into_pieces_are_joined(tmp_path: Path) -> None:
    pieces = "{{ head</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ing }}"
    own = own_template(tmp_path / "own", ("{{ heading }}", pieces))
    with print_setup(tmp_path, PrintSettings(), own) as setup:
        assert "销售主管" in paragraphs(render_word(form_of(handbook_with(tmp_path / "h")), setup))


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (("{{ heading }}", "{{ headding }}"), "unknown"),
        (("{{ heading }}", "｛｛ heading ｝｝"), "full-width"),
        (("{%tr endfor %}", "{%tr endfr %}"), "unpaired"),
        (("{{ heading }}", "{{ heading / 2 }}"), "fault"),
    ],
)
def test_a_faulty_template_is_refused_with_its_fault(tmp_path: Path, change: tuple[str, str], key: str) -> None:
    own = own_template(tmp_path / "own", change)
    form = form_of(handbook_with(tmp_path / "h"))
    with print_setup(tmp_path, PrintSettings(), own) as setup, pytest.raises(WordTemplateError) as raised:
        render_word(form, setup)
    assert raised.value.key == key
    for language in ("zh-CN", "en"):
        assert catalogue(language).text(f"print.word.{key}", **raised.value.details)


def test_what_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/job_description.docx").write_text("a text", encoding="utf-8")
    context = make_context(handbook_with(tmp_path / "h"), catalogue("zh-CN"))
    form = form_of(context.handbook)
    with print_setup(tmp_path, PrintSettings(), tmp_path / "own") as setup, pytest.raises(WordTemplateError) as raised:
        render_word(form, setup)
    assert raised.value.key == "no-word-file"
