"""Make the Word templates in templates/print from nothing, so that they can be made again byte for byte.

    python -m tools.word_templates

What a placeholder means is told in docs/zh/word-template.md. Companies change copies of these files in Word.
"""

# ruff: noqa: SLF001 -- python-docx has no other way to what it does not offer by itself

import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as Paper
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FOLDER = Path(__file__).parents[1] / "templates" / "print"
WIDTH = 170
INK, SOFT, RULE, WASH, BRAND = "1F2933", "52606D", "8A96A3", "F1F4F6", "0F5C6E"
SERIF, SANS = ("Times New Roman", "宋体"), ("Arial", "黑体")
KEPT = frozenset({"Normal", "Default Paragraph Font", "Normal Table", "Title", "Subtitle", "Heading 1", "Heading 2"})
KEPT |= {"Header", "Footer", "Table Grid"}
LABEL, CELL, REMARK, TAG = "Handbook Label", "Handbook Cell", "Handbook Remark", "Handbook Tag"
ARTICLE, ITEM, SUBITEM = "Handbook Article", "Handbook Item", "Handbook Subitem"

SECTIONS: dict[str, tuple[tuple[str, float], ...]] = {
    "duties": (("number", 12), ("duty", 60), ("part", 27), ("times", 30), ("outputs", 28), ("share", 13)),
    "authority": (("number", 12), ("verb", 16), ("object", 56), ("limit", 27), ("condition", 34), ("above", 25)),
    "kpis": (
        ("name", 28),
        ("formula", 41),
        ("target", 21),
        ("weight", 21),
        ("cycle", 17),
        ("data_source", 21),
        ("scorer", 21),
    ),
    "standards": (("number", 12), ("standard", 158)),
    "relations": (("partner", 38), ("relation", 24), ("about", 108)),
    "revisions": (("version", 16), ("effective", 24), ("approved_by", 32), ("changes", 98)),
}
CENTRED = frozenset({"number", "share", "verb", "weight", "cycle", "relation", "version", "effective"})
REMARKED = frozenset({"duty", "part", "name", "target"})


def main() -> None:
    """Write both templates."""
    for name, content in templates().items():
        (FOLDER / name).write_bytes(content)


def templates() -> dict[str, bytes]:
    """The templates by the name of their file."""
    return {"job_description.docx": job_description(), "policy.docx": policy()}


def job_description() -> bytes:
    """The template of a job description."""
    paper = _blank_paper()
    _title(paper)
    _fields(paper)
    _block(paper, "chart", _chart)
    for name in ("duties", "authority", "kpis", "standards", "relations"):
        _block(paper, name, _section(name))
    for name in ("qualifications", "conditions", "career"):
        _block(paper, name, _facts(name))
    _block(paper, "revisions", _section("revisions"))
    _say(paper, "{{ signatures.heading }}", "Heading 1")
    _signatures(paper)
    _say(paper, "{{ signatures.copies }}", REMARK)
    return _packed(paper)


def policy() -> bytes:
    """The template of a policy; its tables are put in where it says `annexes`."""
    paper = _blank_paper()
    _title(paper)
    _fields(paper)
    _tag(paper, "{%p for chapter in chapters %}")
    _say(paper, "{{ chapter.title }}", "Heading 1").alignment = WD_ALIGN_PARAGRAPH.CENTER
    _tag(paper, "{%p for article in chapter.articles %}")
    first = _say(paper, "", ARTICLE)
    _run(first, "{{ article.label }}", strong=True)
    _run(first, "　{% if article.title %}")
    _run(first, "{{ article.title }}", strong=True)
    _run(first, "　{% endif %}{{ article.text }}")
    for opening, texts, style in (
        ("{%p for text in article.paragraphs %}", "　　{{ text }}", ARTICLE),
        ("{%p for line in article.lines %}", "", ""),
    ):
        _tag(paper, opening)
        if texts:
            _say(paper, texts, style)
        else:
            _tag(paper, "{%p if line.level == 1 %}")
            _say(paper, "{{ line.label }}{{ line.text }}", ITEM)
            _tag(paper, "{%p else %}")
            _say(paper, "{{ line.label }} {{ line.text }}", SUBITEM)
            _tag(paper, "{%p endif %}")
        _tag(paper, "{%p endfor %}")
    _say(paper, "{{ article.see }}", REMARK)
    _tag(paper, "{%p endfor %}")
    _tag(paper, "{%p endfor %}")
    _tag(paper, "{{p annexes }}")
    _say(paper, "", CELL)
    _signatures(paper)
    _say(paper, "", CELL)
    return _packed(paper)


def _blank_paper() -> Paper:
    paper = Document()
    _drop_parts(paper)
    _styles(paper)
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin, section.bottom_margin = Mm(25), Mm(22)
    section.header_distance, section.footer_distance = Mm(14), Mm(11)
    head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
    _run(head, "{{ header }}\t{{ heading }}")
    _run(foot, "{{ control }}\t{{ page.before }}")
    _field(foot, "PAGE")
    _run(foot, "{{ page.between }}")
    _field(foot, "NUMPAGES")
    _run(foot, "{{ page.after }}")
    for line, edge in ((head, "bottom"), (foot, "top")):
        line.paragraph_format.tab_stops.add_tab_stop(Mm(WIDTH), WD_TAB_ALIGNMENT.RIGHT)
        border = f'<w:pBdr {nsdecls("w")}><w:{edge} w:val="single" w:sz="4" w:space="4" w:color="{RULE}"/></w:pBdr>'
        line._p.get_or_add_pPr().insert_element_before(parse_xml(border), "w:shd", "w:tabs", "w:spacing")
    return paper


def _drop_parts(paper: Paper) -> None:
    """Take out what a blank document of the library carries along and nobody needs."""
    unwanted = ("stylesWithEffects", "customXml", "thumbnail", "numbering", "webSettings")
    for holder in (paper.part, paper.part.package):
        for name, link in list(holder.rels.items()):
            if link.reltype.rsplit("/", 1)[-1] in unwanted:
                del holder.rels[name]


def _styles(paper: Paper) -> None:
    for style in list(paper.styles):
        if style.name not in KEPT:
            style.element.getparent().remove(style.element)
    defaults = paper.styles.element.find(qn("w:docDefaults"))
    paper.styles.element.replace(defaults, parse_xml(_DEFAULTS))
    _style(paper, "Normal", 9.5, SERIF, after=3)
    _style(paper, "Title", 20, SANS, bold=True, after=6)
    _style(paper, "Subtitle", 10.5, SANS, color=SOFT, after=6)
    _style(paper, "Heading 1", 11, SANS, bold=True, color=BRAND, before=14, after=6, keep=True)
    _style(paper, "Heading 2", 10.5, SANS, bold=True, before=10, after=4, keep=True)
    _style(paper, "Header", 8, SERIF, color=SOFT)
    _style(paper, "Footer", 8, SERIF, color=SOFT)
    _style(paper, LABEL, 8.5, SANS, color=SOFT, centred=True)
    _style(paper, CELL, 9.5, SERIF)
    _style(paper, REMARK, 8.5, SERIF, color=SOFT, before=1)
    _style(paper, TAG, 7, SANS, color="A0A8B0")
    for name, indent, hanging in ((ARTICLE, 0, 0), (ITEM, 15.5, 9.5), (SUBITEM, 21, 5)):
        style = _style(paper, name, 10.5, SERIF, before=3 if hanging else 6, after=2, line=1.35)
        style.paragraph_format.left_indent, style.paragraph_format.first_line_indent = Mm(indent), Mm(-hanging)
    _replace_part(paper, "fontTable", _FONTS)
    _table_style(paper)


def _style(  # noqa: PLR0913 -- what a style consists of, each by its name
    paper: Paper,
    name: str,
    size: float,
    fonts: tuple[str, str],
    *,
    bold: bool = False,
    color: str = INK,
    before: float = 0,
    after: float = 0,
    line: float = 1.15,
    keep: bool = False,
    centred: bool = False,
) -> ParagraphStyle:
    known = {style.name for style in paper.styles}
    made = paper.styles[name] if name in known else paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    if not isinstance(made, ParagraphStyle):
        raise TypeError(name)
    for part in ("w:rPr", "w:pPr", "w:link"):
        for old in made.element.findall(qn(part)):
            made.element.remove(old)
    if name != "Normal":
        made.base_style = paper.styles["Normal"]
    made.quick_style = True
    latin, han = fonts
    made.font.name, made.font.size, made.font.bold = latin, Pt(size), bold
    made.font.color.rgb = RGBColor.from_string(color)
    if color == BRAND:
        made.element.rPr.find(qn("w:color")).set(qn("w:themeColor"), "accent1")
    made.element.rPr.rFonts.set(qn("w:eastAsia"), han)
    form = made.paragraph_format
    form.space_before, form.space_after, form.line_spacing = Pt(before), Pt(after), line
    form.keep_with_next = keep
    if centred:
        form.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if name.startswith("Heading"):
        level = OxmlElement("w:outlineLvl")
        level.set(qn("w:val"), str(int(name[-1]) - 1))
        made.element.pPr.append(level)
    return made


def _table_style(paper: Paper) -> None:
    style = paper.styles["Table Grid"].element
    for old in style.findall(qn("w:tblPr")):
        style.remove(old)
    style.append(parse_xml(_TABLE))


def _replace_part(paper: Paper, name: str, content: str) -> None:
    for link in paper.part.rels.values():
        if link.reltype.endswith(f"/{name}"):
            link.target_part._blob = content.encode()


def _say(paper: Paper, text: str, style: str) -> Paragraph:
    said = paper.add_paragraph(style=style)
    if text:
        _run(said, text)
    return said


def _tag(paper: Paper, text: str) -> None:
    _say(paper, text, TAG)


def _run(line: Paragraph, text: str, *, strong: bool = False) -> None:
    run = line.add_run(text)
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    if strong:
        run.bold = True
        for place in ("w:ascii", "w:hAnsi"):
            fonts.set(qn(place), SANS[0])
        fonts.set(qn("w:eastAsia"), SANS[1])
    # Marks that Chinese and Latin share, such as “ and …, take the Chinese form.
    fonts.set(qn("w:hint"), "eastAsia")


def _field(line: Paragraph, code: str) -> None:
    for kind, text in (("begin", None), (None, f" {code} "), ("separate", None), (None, "1"), ("end", None)):
        run = line.add_run()
        if kind is not None:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)
        elif text == "1":
            run.text = text
        else:
            instruction = OxmlElement("w:instrText")
            instruction.set(qn("xml:space"), "preserve")
            instruction.text = text
            run._r.append(instruction)


def _table(paper: Paper, widths: Sequence[float], *, bordered: bool = True) -> Table:
    table: Table = paper.add_table(0, len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    if bordered:
        table.style = paper.styles["Table Grid"]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    properties = table._tbl.tblPr
    for old in properties.findall(qn("w:tblW")):
        properties.remove(old)
    total = parse_xml(f'<w:tblW {nsdecls("w")} w:w="{Mm(sum(widths)).twips}" w:type="dxa"/>')
    properties.insert_element_before(total, "w:jc", "w:tblLayout", "w:tblLook")
    return table


def _row(table: Table, *, header: bool = False, height: float | None = None) -> list[_Cell]:
    row = table.add_row()  # type: ignore[no-untyped-call]  # the library has no type there
    properties = row._tr.get_or_add_trPr()
    properties.append(OxmlElement("w:cantSplit"))
    if height is not None:
        properties.append(parse_xml(f'<w:trHeight {nsdecls("w")} w:val="{Mm(height).twips}" w:hRule="atLeast"/>'))
    if header:
        properties.append(OxmlElement("w:tblHeader"))
    return list(row.cells)


def _fill(cell: _Cell, text: str, style: str = CELL, *, centred: bool = False) -> Paragraph:
    line: Paragraph = cell.paragraphs[0] if not cell.paragraphs[0].runs else cell.add_paragraph()
    line.style = style
    if centred:
        line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if text:
        _run(line, text)
    return line


def _wash(cell: _Cell) -> None:
    shade = f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{WASH}"/>'
    cell._tc.get_or_add_tcPr().append(parse_xml(shade))
    _middle(cell)


def _middle(cell: _Cell) -> None:
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:vAlign {nsdecls("w")} w:val="center"/>'))


def _tag_row(table: Table, text: str) -> None:
    cells = _row(table)
    _fill(cells[0].merge(cells[-1]) if len(cells) > 1 else cells[0], text, TAG)


def _label(cell: _Cell, text: str) -> None:
    _fill(cell, text, LABEL)
    _wash(cell)


def _title(paper: Paper) -> None:
    table = _table(paper, (WIDTH - 26, 26), bordered=False)
    table._tbl.tblPr.insert_element_before(parse_xml(_NO_MARGINS), "w:tblLook")
    left, right = _row(table)
    _middle(left)
    _fill(left, "{{ logo }}", REMARK)
    _fill(left, "{{ heading }}", "Title")
    _fill(left, "{{ document }}　{{ remark }}", "Subtitle")
    _fill(right, "{{ qr }}", centred=True)
    _fill(right, "{{ qr_label }}", REMARK, centred=True)


def _fields(paper: Paper) -> None:
    # Word takes two tables without anything between them for one.
    _say(paper, "", TAG)
    table = _table(paper, (24, 61, 24, 61))
    _tag_row(table, "{%tr for pair in fields %}")
    cells = _row(table)
    for side, (label, value) in (("left", cells[:2]), ("right", cells[2:])):
        _label(label, f"{{{{ pair.{side}.label }}}}")
        _fill(value, f"{{{{ pair.{side}.value }}}}")
        _middle(value)
    _tag_row(table, "{%tr endfor %}")
    _tag_row(table, "{%tr for field in wide_fields %}")
    label, first, _, last = _row(table)
    _label(label, "{{ field.label }}")
    value = first.merge(last)
    _fill(value, "{{ field.value }}")
    _middle(value)
    _tag_row(table, "{%tr endfor %}")


def _block(paper: Paper, name: str, draw: Any) -> None:
    _tag(paper, f"{{%p if {name} %}}")
    _say(paper, f"{{{{ {name}.heading }}}}", "Heading 1")
    draw(paper)
    _tag(paper, "{%p endif %}")


def _chart(paper: Paper) -> None:
    for name, below in (("superiors", True), ("post", None), ("subordinates", False)):
        if below is False:
            _tag(paper, f"{{%p if chart.{name} %}}")
            _joint(paper)
        elif below:
            _tag(paper, f"{{%p if chart.{name} %}}")
        if below is None:
            table = _table(paper, (56,))
            (cell,) = _row(table)
            line = _fill(cell, "", LABEL)
            _run(line, "{{ chart.post }}", strong=True)
            _wash(cell)
        else:
            table = _table(paper, (WIDTH / 3,) * 3)
            cells = _row(table)
            for cell, text in zip(
                cells, (f"{{%tc for one in chart.{name} %}}", "{{ one }}", "{%tc endfor %}"), strict=True
            ):
                _fill(cell, text, LABEL)
                _middle(cell)
        if below:
            _joint(paper)
        if below is not None:
            _tag(paper, "{%p endif %}")


def _joint(paper: Paper) -> None:
    """The line between two ranks of the chart."""
    line = _say(paper, "│", TAG)
    line.alignment = WD_ALIGN_PARAGRAPH.CENTER
    line.paragraph_format.keep_with_next = True


def _section(name: str) -> Any:
    def draw(paper: Paper) -> None:
        columns = SECTIONS[name]
        table = _table(paper, [width for _, width in columns])
        for cell, (column, _) in zip(_row(table, header=True), columns, strict=True):
            _label(cell, f"{{{{ {name}.columns.{column} }}}}")
        _tag_row(table, f"{{%tr for row in {name}.rows %}}")
        grouped = name in ("duties", "kpis", "relations")
        if grouped:
            _tag_row(table, "{%tr if row.group %}")
            cells = _row(table)
            whole = cells[0].merge(cells[-1])
            line = _fill(whole, "")
            _run(line, "{{ row.group }}", strong=True)
            line.paragraph_format.keep_with_next = True
            _wash(whole)
            _tag_row(table, "{%tr else %}")
        for cell, (column, _) in zip(_row(table), columns, strict=True):
            _fill(cell, f"{{{{ row.{column} }}}}", centred=column in CENTRED)
            if column in REMARKED:
                _fill(cell, f"{{{{ row.{column}_remark }}}}", REMARK)
        if grouped:
            _tag_row(table, "{%tr endif %}")
        _tag_row(table, "{%tr endfor %}")
        if name == "kpis":
            _total(table)

    return draw


def _total(table: Table) -> None:
    _tag_row(table, "{%tr if kpis.total %}")
    cells = _row(table)
    label, weight = cells[0].merge(cells[2]), cells[3]
    line = _fill(label, "")
    line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _run(line, "{{ kpis.total_label }}", strong=True)
    _run(_fill(weight, "", centred=True), "{{ kpis.total }}", strong=True)
    _tag_row(table, "{%tr endif %}")


def _facts(name: str) -> Any:
    def draw(paper: Paper) -> None:
        table = _table(paper, (28, WIDTH - 28))
        _tag_row(table, f"{{%tr for row in {name}.rows %}}")
        label, value = _row(table)
        _label(label, "{{ row.label }}")
        _fill(value, "{{ row.value }}")
        _middle(value)
        _tag_row(table, "{%tr endfor %}")

    return draw


def _signatures(paper: Paper) -> None:
    table = _table(paper, (WIDTH / 3,) * 3)
    for inside, height in (("{{ one.label }}", None), ("", 15), ("{{ signatures.date }}", None)):
        cells = _row(table, height=height)
        for cell, text in zip(cells, ("{%tc for one in signatures.rows %}", inside, "{%tc endfor %}"), strict=True):
            is_label = text == "{{ one.label }}"
            line = _fill(cell, text, LABEL if is_label else REMARK, centred=True)
            line.paragraph_format.keep_with_next = inside != "{{ signatures.date }}"
            if is_label:
                _fill(cell, "{{ one.post }}", REMARK, centred=True).paragraph_format.keep_with_next = True
                _wash(cell)


def _packed(paper: Paper) -> bytes:
    about = paper.core_properties
    about.author = about.comments = about.title = about.keywords = ""
    about.last_modified_by, about.language = "", "zh-CN"
    about.created = about.modified = datetime(2026, 1, 1)  # noqa: DTZ001 -- the library wants it without a zone
    settings = paper.settings.element
    # The schema wants the figure that the library leaves out.
    settings.find(qn("w:zoom")).set(qn("w:percent"), "100")
    # With an older one Word opens the file in its compatibility mode and says so.
    modes = [one for one in settings.iter(qn("w:compatSetting")) if one.get(qn("w:name")) == "compatibilityMode"]
    modes[0].set(qn("w:val"), "15")
    settings.find(qn("w:themeFontLang")).set(qn("w:eastAsia"), "zh-CN")
    written = io.BytesIO()
    paper.save(written)
    return _without_clock(written)


def _without_clock(written: io.BytesIO) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name in _ordered(source.namelist()):
            target.writestr(_entry(name), source.read(name))
    return packed.getvalue()


def _ordered(names: Iterable[str]) -> list[str]:
    return sorted(names, key=lambda name: (name != "[Content_Types].xml", name))


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


_DEFAULTS = f"""<w:docDefaults {nsdecls("w")}><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="{SERIF[0]}" w:hAnsi="{SERIF[0]}" w:eastAsia="{SERIF[1]}" w:cs="{SERIF[0]}"/>
<w:sz w:val="19"/><w:szCs w:val="19"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"""

_EDGES = "".join(
    f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="{RULE}"/>'
    for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_NO_MARGINS = (
    f'<w:tblCellMar {nsdecls("w")}><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
)
_TABLE = f"""<w:tblPr {nsdecls("w")}><w:tblBorders>{_EDGES}</w:tblBorders><w:tblCellMar>
<w:top w:w="70" w:type="dxa"/><w:left w:w="90" w:type="dxa"/><w:bottom w:w="70" w:type="dxa"/>
<w:right w:w="90" w:type="dxa"/></w:tblCellMar></w:tblPr>"""


def _font(name: str, other: str, family: str, charset: str) -> str:
    alternative = f'<w:altName w:val="{other}"/>' if other else ""
    return (
        f'<w:font w:name="{name}">{alternative}<w:charset w:val="{charset}"/>'
        f'<w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>'
    )


_FONTS = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts {nsdecls("w")}>'
    + _font("宋体", "SimSun", "roman", "86")
    + _font("黑体", "SimHei", "swiss", "86")
    + _font("Times New Roman", "", "roman", "00")
    + _font("Arial", "", "swiss", "00")
    + "</w:fonts>"
)


if __name__ == "__main__":
    main()
