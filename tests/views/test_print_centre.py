from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.views.context import Context
from generator.views.downloads import Downloads, PrintedFile
from generator.views.page import PageView
from generator.views.print_centre import PrintCentre, print_centre
from tests.samples.read import FULL, page
from tests.views.paper_handbook import paper_context

DAY = date(2026, 3, 1)
FILES = (
    PrintedFile("job-description", "role", "post", "print/post.pdf", DAY, 84_321, main=True),
    PrintedFile("sign-off", "role", "post", "print/sign-off/post.pdf", DAY, 20_000),
    PrintedFile("policy", "policy", "rules", "print/policy-rules.pdf", DAY, 90_000),
    PrintedFile("book", "handbook", "", "print/handbook.pdf", DAY, 3_000_000, main=True),
)


def centre(context: Context) -> PageView:
    found = print_centre(context)
    assert found is not None
    return found


def test_files_stand_by_department_then_policies(tmp_path: Path) -> None:
    context = replace(paper_context(tmp_path), downloads=Downloads(FILES))
    found = centre(context)
    assert [section.title for section in found.sections] == ["销售部", "制度"]
    rows = found.sections[0].item
    assert isinstance(rows, tuple)
    (row,) = rows
    assert (row.link.text, row.code, row.version, row.effective) == ("销售主管", "XS-03", "1.1", "2026-03-01")
    assert [(one.path, one.note) for one in row.downloads] == [
        ("print/post.pdf", "84 KB"),
        ("print/sign-off/post.pdf", "20 KB"),
    ]
    assert isinstance(found.view, PrintCentre)
    assert [one.note for one in found.view.downloads] == ["3.0 MB · 2026-03-01"]


def test_no_files_no_page(tmp_path: Path) -> None:
    assert print_centre(paper_context(tmp_path)) is None


def test_the_page_links_every_file_of_a_handbook() -> None:
    html = page(FULL, "print-centre.html").html
    for path in (
        "print/sales-clerk.pdf",
        "print/sign-off/sales-clerk.pdf",
        "print/policy-trips.pdf",
        "print/handbook.pdf",
    ):
        assert f'href="{path}"' in html
    assert 'data-copy="' in html
