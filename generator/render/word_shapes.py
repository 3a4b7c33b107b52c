"""Which placeholders the Word templates may have: the names of `word_values` as nested groups and lists."""

from collections.abc import Iterator, Mapping

from generator.render.word_values import COLUMNS, FACTS, GROUPED, JOB_FIELDS, POLICY_ALL_FIELDS, REMARKED

Shape = str | list["Shape"] | dict[str, "Shape"]
"""A text is empty, a list holds the shape of its entries, a group has names."""

_PAIR: dict[str, Shape] = {"label": "", "value": ""}


def job_shape() -> dict[str, Shape]:
    """The placeholders of a job description."""
    shape = _head() | {"job": dict.fromkeys(JOB_FIELDS, "")}
    shape["chart"] = {"heading": "", "superiors": [""], "post": "", "subordinates": [""]}
    for name, columns in COLUMNS.items():
        row: dict[str, Shape] = {"group": ""} if name in GROUPED else {}
        for column in columns:
            row |= {column: "", f"{column}_remark": ""} if column in REMARKED else {column: ""}
        total: dict[str, Shape] = {"total_label": "", "total": ""} if name == "kpis" else {}
        shape[name] = {"heading": "", "columns": dict.fromkeys(columns, ""), "rows": [row], **total}
    shape |= {name: {"heading": "", "rows": [dict(_PAIR)]} for name in FACTS}
    shape["signatures"] = _signatures() | {"copies": ""}
    return shape


def policy_shape() -> dict[str, Shape]:
    """The placeholders of a policy."""
    line: dict[str, Shape] = {"label": "", "text": "", "level": ""}
    article: dict[str, Shape] = {
        "label": "",
        "title": "",
        "text": "",
        "paragraphs": [""],
        "lines": [line],
        "see": "",
    }
    shape = _head() | {"policy": dict.fromkeys(POLICY_ALL_FIELDS, ""), "annexes": ""}
    shape["chapters"] = [{"title": "", "articles": [article]}]
    shape["signatures"] = _signatures()
    return shape


def paths(shape: Shape, above: str = "") -> Iterator[str]:
    """Every placeholder of a shape, such as `duties.rows[].number`."""
    if isinstance(shape, dict):
        for name, inner in shape.items():
            yield from paths(inner, f"{above}.{name}" if above else name)
    elif isinstance(shape, list):
        yield from paths(shape[0], f"{above}[]")
    else:
        yield above


def _head() -> dict[str, Shape]:
    texts = ("title", "heading", "document", "remark", "company", "header", "control", "fingerprint")
    shape: dict[str, Shape] = dict.fromkeys((*texts, "logo", "qr", "qr_label"), "")
    shape["page"] = {"before": "", "between": "", "after": ""}
    shape["fields"] = [{"left": dict(_PAIR), "right": dict(_PAIR)}]
    shape["wide_fields"] = [dict(_PAIR)]
    return shape


def _signatures() -> dict[str, Shape]:
    return {"heading": "", "rows": [{"label": "", "post": ""}], "date": ""}


SHAPES: Mapping[str, dict[str, Shape]] = {"job_description.docx": job_shape(), "policy.docx": policy_shape()}
"""The placeholders by the name of the template."""
