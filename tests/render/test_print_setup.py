"""What a company adds to its documents: its mark, its templates, its fonts; and what it may not."""

import shutil
from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.locale import LANGUAGES, catalogue
from generator.model.settings import PrintSettings
from generator.render.pdf import render_pdf
from generator.render.print_setup import print_setup
from generator.views.job_description import job_description
from tests.render.paper import page_texts, plain_setup, reader
from tests.samples.read import FULL
from tests.views.paper_handbook import paper_context
from tests.views.small_handbook import SETTINGS

SAMPLE_FONT = FULL / "fonts/SampleSans-Regular.ttf"


def fonts_of(pdf: bytes) -> set[str]:
    names = set()
    for page in reader(pdf).pages:
        resources = page["/Resources"]
        for font in resources["/Font"].values():  # type: ignore[index]  # pypdf types a page's entries as any object
            names.add(str(font["/DescendantFonts"][0]["/BaseFont"]).split("+")[1])
    return names


def form(root: Path, settings: str, printing: PrintSettings, template: Path | None = None) -> bytes:
    context = paper_context(root, SETTINGS + settings)
    with print_setup(root, printing, template) as setup:
        return render_pdf(job_description(context.handbook.role["post"], context), setup)


def test_without_anything_the_product_prints_by_itself(tmp_path: Path) -> None:
    with print_setup(tmp_path, PrintSettings()) as setup:
        assert setup.logo is None
        assert (setup.folder / "main.typ").is_file()
        assert setup.digest == plain_setup().digest
    assert not setup.folder.exists()


@pytest.mark.parametrize("name", ["logo.svg", "logo.PNG"])
def test_the_mark_of_the_company_stands_on_the_form(tmp_path: Path, name: str) -> None:
    if name.endswith("svg"):
        shutil.copy(FULL / "assets/logo.svg", tmp_path / name)
    else:
        shutil.copy(Path(__file__).parents[2] / "docs/images/role.png", tmp_path / name)
    plain = form(tmp_path, "", PrintSettings())
    marked = form(tmp_path, f"print: {{logo: {name}}}\n", PrintSettings(logo=name))
    assert marked != plain
    assert b"/Alt" in marked or "示例公司标志".encode("utf-16-be") in marked


def test_a_template_of_the_same_name_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "job_description.typ").write_text(
        '#import "base.typ": *\n#let job-description(d, mark: none) = [#title-heading(d.head.heading) 自己的模板]',
        encoding="utf-8",
    )
    by_settings = form(tmp_path, "print: {template: own}\n", PrintSettings(template="own"))
    assert "自己的模板" in page_texts(by_settings)[0]
    assert form(tmp_path, "", PrintSettings(), own) == by_settings


def test_fonts_of_the_company_come_first_and_ours_fill_the_gaps(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    shutil.copy(SAMPLE_FONT, tmp_path / "fonts")
    made = form(tmp_path, "", PrintSettings(fonts="fonts", body="Sample Sans"))
    assert "SampleSans-Regular" in fonts_of(made)
    assert "NotoSerifSC-Regular" in fonts_of(made)
    unused = form(tmp_path, "", PrintSettings(fonts="fonts"))
    assert "SampleSans-Regular" not in fonts_of(unused)


@pytest.mark.parametrize(
    ("settings", "key"),
    [
        (PrintSettings(template="nowhere"), "no-template-folder"),
        (PrintSettings(template="../outside"), "outside-project"),
        (PrintSettings(logo="nowhere.svg"), "no-logo"),
        (PrintSettings(logo="/etc/hosts"), "outside-project"),
        (PrintSettings(logo="site_config.yml"), "no-logo"),
        (PrintSettings(fonts="empty"), "no-fonts"),
        (PrintSettings(fonts="fonts", body="仿宋"), "unknown-font"),
        (PrintSettings(headings="黑体"), "font-without-folder"),
        (PrintSettings(fonts="../outside"), "outside-project"),
    ],
)
def test_what_cannot_be_used_is_named(tmp_path: Path, settings: PrintSettings, key: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "fonts").mkdir()
    (tmp_path / "site_config.yml").touch()
    shutil.copy(SAMPLE_FONT, tmp_path / "fonts")
    with pytest.raises(SetupError) as caught, print_setup(tmp_path, settings):
        pass
    assert caught.value.key == key
    for language in LANGUAGES:
        assert catalogue(language).text(f"setup.{key}", **caught.value.values)


def test_a_link_may_not_leave_the_project(tmp_path: Path) -> None:
    root = tmp_path / "project"
    root.mkdir()
    shutil.copy(FULL / "assets/logo.svg", tmp_path / "logo.svg")
    (root / "logo.svg").symlink_to(tmp_path / "logo.svg")
    with pytest.raises(SetupError) as caught, print_setup(root, PrintSettings(logo="logo.svg")):
        pass
    assert caught.value.key == "outside-project"
