import io
import zipfile
from pathlib import Path

from generator.locale import catalogue
from generator.printing.archive import ARCHIVE, archive, archive_file, archive_name
from generator.printing.kinds import Order, kind_of
from generator.views.context import Context, make_context
from tests.views.paper_handbook import paper_context, paper_handbook
from tests.views.small_handbook import RICH

POST = Order(kind_of("job-description"), "post")
HEAD = Order(kind_of("job-description"), "head")
BOOK = Order(kind_of("book"), "")


def names(packed: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        assert opened.testzip() is None
        return opened.namelist()


def test_files_are_named_as_people_look_for_them(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    rules = Order(kind_of("policy"), "rules")
    packed = archive({POST: b"a", HEAD: b"b", rules: b"c", BOOK: b"d"}, context)
    assert names(packed) == [
        "岗位说明书 PDF/销售部/XS-03 销售主管.pdf",
        "岗位说明书 PDF/销售部/销售总监.pdf",
        "制度全文 PDF/XS-ZD-01 销售行为规范.pdf",
        "整本手册 PDF.pdf",
    ]


def test_the_same_documents_give_the_same_bytes(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    assert archive({POST: b"a" * 999}, context) == archive({POST: b"a" * 999}, context)
    assert archive({POST: b"b"}, context) != archive({POST: b"a"}, context)


def with_post(folder: Path, role: str) -> Context:
    return make_context(paper_handbook(folder, role=role), catalogue("zh-CN"))


def test_no_title_leaves_the_archive(tmp_path: Path) -> None:
    context = with_post(tmp_path, RICH.replace("title: 销售主管", 'title: "../../a:b|c? <x>"'))
    assert archive_name(POST, context) == "岗位说明书 PDF/销售部/XS-03 .._.._a_b_c_ _x_.pdf"


def test_two_roles_of_one_title_both_have_their_file(tmp_path: Path) -> None:
    context = with_post(tmp_path, RICH.replace("code: XS-03\n", "").replace("title: 销售主管", "title: 销售总监"))
    assert names(archive({HEAD: b"a", POST: b"b"}, context)) == [
        "岗位说明书 PDF/销售部/销售总监.pdf",
        "岗位说明书 PDF/销售部/销售总监 post.pdf",
    ]


def test_the_print_centre_offers_it(tmp_path: Path) -> None:
    file = archive_file(paper_context(tmp_path), 5)
    assert (file.path, file.subject, file.size) == (ARCHIVE, "handbook", 5)
