"""What the placeholders of the Word templates stand for: a view as nested texts, lists and groups of them.

The names are a promise to whoever has changed a template in Word: docs/zh/word-template.md lists them.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import zip_longest
from typing import Any

from generator.views.job_description import JobDescription
from generator.views.job_head import Field
from generator.views.policy_articles import ArticleBlock, ItemLine
from generator.views.policy_document import PolicyDocument
from generator.views.print_head import DocumentHead, Signature
from generator.views.print_section import Section

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "duties": ("number", "duty", "part", "times", "outputs", "share"),
    "authority": ("number", "verb", "object", "limit", "condition", "above"),
    "kpis": ("name", "formula", "target", "weight", "cycle", "data_source", "scorer"),
    "standards": ("number", "standard"),
    "relations": ("partner", "relation", "about"),
    "revisions": ("version", "effective", "approved_by", "changes"),
}
"""The columns of the tables of a job description; one that has nothing in any row has no heading either."""
REMARKED = frozenset({"duty", "part", "name", "target"})
"""In these columns everything behind the first paragraph is a remark, with a placeholder of its own."""
GROUPED = frozenset({"duties", "kpis", "relations"})
"""The tables with headings between their rows: in these each row has a `group`, empty for an ordinary one."""
FACTS = ("qualifications", "conditions", "career")
JOB = ("title", "code", "department", "headcount", "superior", "subordinates", "dotted", "staff")
JOB_FIELDS = (*JOB, "grade", "family", "status", "purpose")
POLICY_FIELDS = ("code", "status", "version", "effective", "owner", "interpreter", "approved_by")
POLICY_ALL_FIELDS = (*POLICY_FIELDS, "applies_to", "supersedes")


class Part(dict[str, Any]):
    """A section of a document; one that says nothing is false, and its placeholders are empty."""

    def __bool__(self) -> bool:
        """Whether the document has the section."""
        return bool(self["heading"])


def job_values(form: JobDescription) -> dict[str, Any]:
    """The values of a job description."""
    sections = {section.id: section for section in form.sections}
    values = _head(form.head) | _fields(form.fields)
    values["job"] = _named(form.fields, JOB_FIELDS)
    values["chart"] = Part(
        heading=sections["chart"].heading if "chart" in sections else "",
        superiors=list(form.chart.superiors),
        post=form.chart.post,
        subordinates=list(form.chart.subordinates),
    )
    values |= {name: _table(sections.get(name), columns) for name, columns in COLUMNS.items()}
    values["kpis"] |= _total(sections.get("kpis"))
    values |= {name: _facts(sections.get(name)) for name in FACTS}
    heading = sections["signatures"].heading
    values["signatures"] = _signatures(heading, form.signatures, form.date_line) | {"copies": form.copies}
    return values


def policy_values(document: PolicyDocument) -> dict[str, Any]:
    """The values of a policy; its tables are no text and are put in by whoever draws them."""
    values = _head(document.head) | _fields(document.fields)
    values["policy"] = _named(document.fields, POLICY_ALL_FIELDS)
    values["chapters"] = [
        {"title": chapter.title, "articles": [_article(article, document) for article in chapter.articles]}
        for chapter in document.chapters
    ]
    values["annexes"] = ""
    values["signatures"] = _signatures("", document.signatures, document.date_line)
    return values


def _head(head: DocumentHead) -> dict[str, Any]:
    before, _, rest = head.page_label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    return {
        "title": head.title,
        "heading": head.heading,
        "document": head.document,
        "remark": head.remark or "",
        "company": head.author,
        "header": head.header,
        "control": " · ".join(head.file_control),
        "fingerprint": head.fingerprint,
        "page": {"before": before, "between": between, "after": after},
        "logo": "",
        "qr": "",
        "qr_label": head.qr.label if head.qr else "",
    }


def _fields(fields: Sequence[Field]) -> dict[str, Any]:
    """Fields in pairs as the form shows them; one that is left alone takes the whole width like the wide ones."""
    narrow = [_field(field) for field in fields if not field.wide]
    wide = [_field(field) for field in fields if field.wide]
    alone = [narrow.pop()] if len(narrow) % 2 else []
    pairs = zip_longest(narrow[::2], narrow[1::2])
    return {"fields": [{"left": left, "right": right} for left, right in pairs], "wide_fields": [*alone, *wide]}


def _field(field: Field) -> dict[str, str]:
    return {"label": field.label, "value": field.value}


def _named(fields: Iterable[Field], names: Sequence[str]) -> dict[str, str]:
    return dict.fromkeys(names, "") | {field.id: field.value for field in fields}


def _table(section: Section | None, columns: Sequence[str]) -> Part:
    part = Part(heading="", columns=dict.fromkeys(columns, ""), rows=[])
    if section is None:
        return part
    part["heading"] = section.heading
    part["columns"] |= {column.id: column.title for column in section.columns}
    no_group = {"group": ""} if section.id in GROUPED else {}
    for row in section.rows:
        if row.kind == "group":
            part["rows"].append(_row(columns) | {"group": "\n".join(row.cells[0])})
        elif row.kind == "item":
            cells = {column.id: cell for column, cell in zip(section.columns, row.cells, strict=True)}
            part["rows"].append(_row(columns, cells) | no_group)
    return part


def _row(columns: Sequence[str], cells: Mapping[str, tuple[str, ...]] | None = None) -> dict[str, str]:
    row: dict[str, str] = {}
    for column in columns:
        first, *others = (cells or {}).get(column) or ("",)
        if column in REMARKED:
            row |= {column: first, f"{column}_remark": "\n".join(others)}
        else:
            row[column] = "\n".join((first, *others))
    return row


def _total(section: Section | None) -> dict[str, str]:
    for row in section.rows if section else ():
        if row.kind == "total":
            label, *others = ("\n".join(cell) for cell in row.cells)
            return {"total_label": label, "total": "".join(others)}
    return {"total_label": "", "total": ""}


def _facts(section: Section | None) -> Part:
    rows = [] if section is None else section.rows
    pairs = [{"label": "\n".join(label), "value": "\n".join(value)} for label, value in (row.cells for row in rows)]
    return Part(heading=section.heading if section else "", rows=pairs)


def _signatures(heading: str, signatures: Iterable[Signature], date_line: Sequence[str]) -> dict[str, Any]:
    rows = [{"label": one.label, "post": one.post or ""} for one in signatures]
    return {"heading": heading, "rows": rows, "date": "　　".join(("", *date_line))}


def _article(article: ArticleBlock, document: PolicyDocument) -> dict[str, Any]:
    first, *others = [line.strip() for line in article.text.splitlines() if line.strip()] or [""]
    mark = "、" if document.head.language.startswith("zh") else ", "
    referred = mark.join(link.text for link in article.refers_to)
    return {
        "label": article.label,
        "title": article.title or "",
        "text": first,
        "paragraphs": others,
        "lines": list(_lines(article.items, 1)),
        "see": f"{document.see} {referred}" if referred else "",
    }


def _lines(items: Iterable[ItemLine], level: int) -> Iterable[dict[str, Any]]:
    for item in items:
        yield {"label": item.label, "text": item.text, "level": level}
        yield from _lines(item.items, level + 1)
