"""Placeholders of a template: what means nothing, and what is left out."""

import pytest

from generator.render.word_check import placeholders
from generator.render.word_template import WordTemplate, word_template
from tests.render.paper import plain_setup


def of(*tags: str) -> WordTemplate:
    return WordTemplate({}, {"word/document.xml": "".join(tags)})


def unknown(*tags: str, name: str = "job_description.docx") -> list[str]:
    return [one.name for one in placeholders(of(*tags), name).unknown]


@pytest.mark.parametrize("name", ["job_description.docx", "policy.docx"])
def test_our_own_templates_are_right_and_complete(name: str) -> None:
    found = placeholders(word_template((plain_setup().folder / name).read_bytes()), name)
    assert (found.unknown, found.unused) == ((), ())


@pytest.mark.parametrize(
    ("tags", "wrong"),
    [
        ("{{ headding }}", "headding"),
        ("{{ job.tittle }}", "job.tittle"),
        ("{% for row in duties.rows %}{{ row.dutty }}{% endfor %}", "row.dutty"),
        ("{% for row in duties.row %}{{ row.duty }}{% endfor %}", "duties.row"),
        ("{% if dutties %}{% endif %}", "dutties"),
        ("{{ row.duty }}", "row"),
        ("{{ duties.rows.duty }}", "duties.rows.duty"),
        ("{{ heading.text }}", "heading.text"),
        ("{{ job['tittle']|upper }}", "job.tittle"),
    ],
)
def test_what_means_nothing_is_named_as_it_is_written(tags: str, wrong: str) -> None:
    assert unknown(tags) == [wrong]


def test_the_candidates_are_those_that_could_stand_there() -> None:
    tags = "{% for row in duties.rows %}{{ row.dutty }}{% endfor %}"
    (one,) = placeholders(of(tags), "job_description.docx").unknown
    assert "row.duty" in one.candidates
    assert "row.duty_remark" in one.candidates


@pytest.mark.parametrize(
    "tags",
    [
        "{{ heading }}{{ job.title|upper }}{{ page.before ~ page.after }}",
        "{% for row in duties.rows %}{{ loop.index }}{{ row.duty }}{% else %}{{ heading }}{% endfor %}",
        "{% set name = job.title %}{{ name }}",
        "{% for one in chart.superiors %}{{ one }}{% endfor %}",
        "{% if kpis.total and not duties %}{{ kpis.total }}{% endif %}",
    ],
)
def test_what_means_something_is_not_reported(tags: str) -> None:
    assert unknown(tags) == []


def test_a_policy_has_placeholders_of_its_own() -> None:
    tags = (
        "{% for chapter in chapters %}{% for article in chapter.articles %}{{ article.label }}{% endfor %}{% endfor %}"
    )
    assert unknown(tags, name="policy.docx") == []
    assert unknown(tags, name="other.docx") == ["chapters"]


def test_what_ours_says_and_it_does_not_is_told() -> None:
    unused = placeholders(of("{{ heading }}"), "job_description.docx").unused
    assert "duties.rows[].duty" in unused
    assert "heading" not in unused
    # Other ways to say the same are no loss.
    assert "job.title" not in unused
