"""Whatever is done to content files: no traceback, and every finding leads to a line that is there.

A run is the same each time. More examples, and other ones each time:
`HANDBOOK_EXAMPLES=2000 pytest tests/content/test_random_edits.py`.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.commands.check_report import FORMATS, report_text
from generator.commands.session import Session
from generator.explanations import explanations
from generator.findings import Finding, Place
from generator.locale import LANGUAGES, catalogue
from generator.outcome import from_data, outcome_of, to_data
from generator.printing.everything import offer_everything
from generator.project import Checked, check
from generator.render.data import handbook_json
from generator.render.draft import draft_pen
from generator.render.site import Pen
from generator.views.book import book
from generator.views.context import make_context
from generator.views.draft import draft_notes
from generator.views.site import site_view
from tests.content.random_edits import EDITS, ENCODINGS, GENTLE, Edit
from tests.samples.read import FULL
from tests.shipped import copy_shipped_handbook

SESSION = Session(catalogue("zh-CN"))
WANTED = os.environ.get("HANDBOOK_EXAMPLES")


def examples(count: int) -> settings:
    """So many examples, the same ones each time unless others are wished for."""
    return settings(
        max_examples=int(WANTED or count),
        derandomize=WANTED is None,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        print_blob=WANTED is not None,
    )


def content(root: Path) -> list[Path]:
    return sorted(root.rglob("*.yml"))


def edited(root: Path, file: int, edits: Iterable[Edit], encode: Callable[[str], bytes]) -> Path:
    """The file, written anew with the edits."""
    files = content(root)
    path = files[file % len(files)]
    text = path.read_text(encoding="utf-8")
    for edit in edits:
        text = edit(text)
    path.write_bytes(encode(text))
    return path


def assert_leads_somewhere(place: Place, root: Path) -> None:
    assert (root / place.file).exists(), place
    assert place.column >= 1, place
    written = (root / place.file).read_bytes() if (root / place.file).is_file() else b""
    text = written.decode("utf-8", "replace")
    assert 1 <= place.line <= max(len(text.splitlines()), text.count("\n") + 1), place


def assert_told(findings: Iterable[Finding], root: Path) -> None:
    for finding in findings:
        for place in (finding.place, *(other.place for other in finding.related)):
            assert_leads_somewhere(place, root)
        for language in LANGUAGES:
            words = catalogue(language)
            assert words.title(finding.check)
            assert words.problem(finding)
            assert words.fix(finding)
            assert all(words.text(f"related.{other.note}") for other in finding.related)


def report(checked: Checked, root: Path) -> None:
    """Every report, and the same again from what is kept of a check."""
    outcome = outcome_of(checked)
    kept = from_data(json.loads(json.dumps(to_data(outcome))))
    for output_format in FORMATS:
        assert report_text(SESSION, root, outcome, output_format, strict=True).encode("utf-8")
    for output_format in ("text", "json"):
        text = report_text(SESSION, root, outcome, output_format, strict=True)
        assert report_text(SESSION, root, kept, output_format, strict=True) == text


def draw(checked: Checked) -> None:
    """The site as far as it is drawn: as a draft when there are errors, with its documents when there are none."""
    if checked.handbook is None or checked.handbook.unread:
        return
    words = catalogue(checked.handbook.settings.language)
    context = offer_everything(make_context(checked.handbook, words))
    explained = explanations(words.language)
    site = site_view(context, checked.findings, [(one.finding, one.reason) for one in checked.allowed], explained)
    pen = draft_pen(Pen(words).draw, draft_notes(checked.findings, explained, context), words)
    assert all(pen(view).sections for view in site.pages)
    assert handbook_json(checked.handbook).encode("utf-8")
    if not checked.stops():
        assert book(context).contents


@examples(70)
@given(st.integers(0, 30), st.lists(EDITS, min_size=1, max_size=3), ENCODINGS)
def test_any_edit_of_the_full_sample(
    tmp_path_factory: pytest.TempPathFactory, file: int, edits: list[Edit], encode: Callable[[str], bytes]
) -> None:
    root = shutil.copytree(FULL, tmp_path_factory.mktemp("full") / "project")
    edited(root, file, edits, encode)
    checked = check(root)
    assert_told(checked.findings, root)
    report(checked, root)
    draw(checked)


@examples(4)
@given(st.lists(st.tuples(st.integers(0, 100), GENTLE), min_size=4, max_size=10))
def test_any_edit_of_the_shipped_handbook(
    tmp_path_factory: pytest.TempPathFactory, edits: list[tuple[int, Edit]]
) -> None:
    root = copy_shipped_handbook(tmp_path_factory.mktemp("shipped") / "project")
    for file, edit in edits:
        edited(root, file, [edit], lambda text: text.encode("utf-8", "surrogatepass"))
    checked = check(root)
    assert_told(checked.findings, root)
    draw(checked)
