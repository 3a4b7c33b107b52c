"""What cannot be made is told at the place that is to be mended, in every format."""

from pathlib import Path

from generator.findings import Finding
from generator.locale import LANGUAGES, catalogue
from generator.model.settings import PrintSettings
from generator.printing.kinds import Order, kind_of
from generator.printing.run import Press
from generator.render.print_setup import print_setup
from generator.views.context import make_context
from tests.render.test_word import own_template
from tests.views.small_handbook import PLAIN, handbook_with

BELL = PLAIN.replace("核对账期。", '"核对\\x07账期。"')
LONG = PLAIN + f"kpis: [{{id: a, name: 销售额, definition: {'很' * 18_000}, formula: {'长' * 18_000}}}]\n"


def silent(done: int, total: int) -> None:
    del done, total


def failures(folder: Path, role: str, kind: str, template: Path | None = None) -> tuple[Finding, ...]:
    context = make_context(handbook_with(folder, role), catalogue("zh-CN"))
    with print_setup(folder, PrintSettings(), template) as setup:
        made = Press(context, setup).run([Order(kind_of(kind), "post")], silent)
    assert made.documents == {}
    for finding in made.failures:
        for language in LANGUAGES:
            assert catalogue(language).problem(finding)
            assert catalogue(language).fix(finding)
    return made.failures


def test_a_control_character_is_told_where_it_is_written(tmp_path: Path) -> None:
    (finding,) = failures(tmp_path, BELL, "job-description-word")
    assert (finding.check, finding.place.file) == ("forbidden-character", "roles/sales/post.yml")
    assert catalogue("zh-CN").problem(finding) == "文字里有看不见的控制字符 U+0007，Word 和 Excel 文件里不允许有"


def test_a_text_too_long_for_a_cell_is_told(tmp_path: Path) -> None:
    (finding,) = failures(tmp_path, LONG, "scorecard")
    assert (finding.check, finding.place.file) == ("text-too-long", "roles/sales/post.yml")


def test_a_word_template_with_a_fault_names_it(tmp_path: Path) -> None:
    own = own_template(tmp_path / "own", ("{{ heading }}", "{{ headding }}"))
    (finding,) = failures(tmp_path / "h", PLAIN, "job-description-word", own)
    assert finding.check == "template-fault"
    assert "headding" in catalogue("zh-CN").problem(finding)


def test_a_typst_template_with_a_fault_names_it(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "job_description.typ").write_text("#nonsense()", encoding="utf-8")
    (finding,) = failures(tmp_path / "h", PLAIN, "job-description", own)
    assert finding.check == "template-fault"
    assert "nonsense" in catalogue("zh-CN").problem(finding)
