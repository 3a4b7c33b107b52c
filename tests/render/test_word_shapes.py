"""The placeholders that a template may have are those that have a value."""

import re
from pathlib import Path
from typing import Any

import pytest

from generator.render.word_shapes import SHAPES, paths
from generator.render.word_values import COLUMNS, job_values, policy_values
from generator.views.policy_document import policy_document
from tests.shipped import REPOSITORY
from tests.views.paper_handbook import paper_context
from tests.views.small_handbook import PLAIN, form_of, handbook_with

TAGS = re.compile(r"\{%t?[a-z]+ (for) (\w+) in ([\w.]+) %\}|\{\{p? ([\w.]+) \}\}")


def shape_of(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: shape_of(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape_of(value[0])]
    return ""


def test_every_value_has_a_placeholder_and_every_placeholder_a_value(tmp_path: Path) -> None:
    assert shape_of(job_values(form_of(handbook_with(tmp_path / "role")))) == SHAPES["job_description.docx"]
    context = paper_context(tmp_path / "policy")
    values = policy_values(policy_document(context.handbook.policy["rules"], context))
    values["chapters"][0]["articles"].reverse()
    values["chapters"][0]["articles"][0]["paragraphs"].append("")
    assert shape_of(values) == SHAPES["policy.docx"]


def test_the_columns_are_those_of_the_form(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    tables = {section.id: [column.id for column in section.columns] for section in form.sections if section.columns}
    assert tables.keys() == COLUMNS.keys()
    for name, columns in tables.items():
        assert set(columns) <= set(COLUMNS[name])


def test_placeholders_are_told_by_their_paths(tmp_path: Path) -> None:
    found = list(paths(SHAPES["job_description.docx"]))
    assert len(found) == len(set(found)) > 90
    assert {"heading", "page.before", "duties.rows[].duty_remark", "chart.superiors[]", "job.code"} <= set(found)
    # A role with next to nothing has the same placeholders, so that no template breaks on it.
    plain = job_values(form_of(handbook_with(tmp_path, PLAIN)))
    assert set(plain) == set(SHAPES["job_description.docx"])
    assert plain["kpis"]["columns"]["name"] == ""
    assert not plain["kpis"]
    assert plain["duties"]


@pytest.mark.parametrize("folder", ["zh", "en"])
def test_the_guide_lists_every_placeholder_and_no_other(folder: str) -> None:
    text = (REPOSITORY / "docs" / folder / "word-template.md").read_text(encoding="utf-8")
    listed: set[str] = set()
    loops: dict[str, str] = {}
    for tag, name, source, placeholder in TAGS.findall(text):
        if tag == "for":
            loops[name] = f"{_whole(source, loops)}[]"
        elif placeholder:
            listed.add(_whole(placeholder, loops))
    assert listed == {path for shape in SHAPES.values() for path in paths(shape)}


def _whole(name: str, loops: dict[str, str]) -> str:
    first, dot, rest = name.partition(".")
    return f"{loops.get(first, first)}{dot}{rest}"
