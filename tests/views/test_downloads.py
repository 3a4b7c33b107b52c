from datetime import date

import pytest

from generator.locale import catalogue
from generator.model.base import Blank
from generator.views.downloads import Downloads, PrintedFile, offers, size_text

DAY = date(2026, 3, 1)
FORM = PrintedFile("job-description", "role", "post", "print/post.pdf", DAY, 84_321, main=True)
SHEET = PrintedFile("sign-off", "role", "post", "print/sign-off/post.pdf", DAY, 1_234_567)
OTHER = PrintedFile("policy", "policy", "post", "print/policy-post.pdf", DAY)


def test_files_are_found_by_what_they_are_about() -> None:
    found = Downloads((FORM, OTHER, SHEET))
    assert found.about("role", "post") == (FORM, SHEET)
    assert found.about("policy", "post") == (OTHER,)
    assert found.about("handbook") == ()


def test_a_link_says_what_how_large_and_from_when() -> None:
    first, second, third = offers((FORM, SHEET, OTHER), catalogue("zh-CN"))
    assert (first.label, first.path, first.main, first.note) == (
        "岗位说明书 PDF",
        "print/post.pdf",
        True,
        "84 KB · 2026-03-01",
    )
    assert second.note == "1.2 MB · 2026-03-01"
    assert third.note == "2026-03-01"


def test_where_the_day_stands_beside_it_or_is_open_only_the_size_is_said() -> None:
    (undated,) = offers((FORM,), catalogue("zh-CN"), dated=False)
    undecided = PrintedFile("policy", "policy", "x", "x.pdf", Blank(blank="待定"), 5_000)
    (open_day,) = offers((undecided,), catalogue("zh-CN"))
    assert (undated.note, open_day.note) == ("84 KB", "5 KB")


@pytest.mark.parametrize(
    ("size", "text"), [(1, "1 KB"), (999_499, "999 KB"), (1_000_000, "1.0 MB"), (3_163_611, "3.2 MB")]
)
def test_sizes(size: int, text: str) -> None:
    assert size_text(size, catalogue("en")) == text
