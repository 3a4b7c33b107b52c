"""All documents of a build at once, and one of them on demand."""

import io
import zipfile
from pathlib import Path

from generator.printing.archive import ARCHIVE
from generator.printing.everything import CACHE, PrintShop, offer_everything, print_everything, print_path
from generator.printing.kinds import Order, kind_of, merged, orders
from tests.render.paper import bookmarks, page_texts, reader
from tests.views.paper_handbook import POLICY, paper_context
from tests.views.small_handbook import SETTINGS


def silent(step: str, done: int, total: int) -> None:
    del step, done, total


def test_every_document_is_made_and_pages_know_its_size(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    steps: list[tuple[str, int, int]] = []
    made = print_everything(context, tmp_path, tmp_path / "out", lambda *step: steps.append(step), 1)
    wanted = orders(context)
    assert made.failures == ()
    assert set(made.files) == {*(order.path for order in wanted), ARCHIVE}
    assert made.count == len(wanted) == steps[-1][1]
    assert {file.path: file.size for file in made.context.downloads.files} == {
        path: len(content) for path, content in made.files.items()
    }
    with zipfile.ZipFile(io.BytesIO(made.files[ARCHIVE])) as packed:
        assert len(packed.namelist()) == made.count
    assert len(list((tmp_path / "out" / CACHE).iterdir())) == made.count


def test_what_is_no_longer_wanted_leaves_the_cache(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    first = print_everything(paper_context(tmp_path), tmp_path, folder, silent, 1)
    again = print_everything(paper_context(tmp_path), tmp_path, folder, silent, 1)
    assert again.files == first.files
    changed = print_everything(
        paper_context(tmp_path, policy=POLICY.replace("晨会迟到；", "早会迟到；")), tmp_path, folder, silent, 1
    )
    assert changed.files["print/policy-rules.pdf"] != first.files["print/policy-rules.pdf"]
    assert len(list((folder / CACHE).iterdir())) == changed.count


def test_a_failure_gives_no_files_to_publish(tmp_path: Path) -> None:
    context = paper_context(tmp_path, SETTINGS.replace("示例公司", "示例\U0001f600公司"))
    made = print_everything(context, tmp_path, tmp_path / "out", silent, 1)
    assert (made.files, made.count) == ({}, 0)
    assert [finding.place.file for finding in made.failures] == ["site_config.yml"]


def test_in_the_preview_files_are_offered_without_sizes_and_made_on_demand(tmp_path: Path) -> None:
    context = offer_everything(paper_context(tmp_path))
    assert {file.size for file in context.downloads.files} == {None}
    document = print_path(context, tmp_path, "print/sign-off/post.pdf")
    assert document is not None
    assert "签收页" in page_texts(document)[0]
    assert print_path(context, tmp_path, "print/nobody.pdf") is None


def test_documents_bound_together_keep_their_pages_and_are_found_by_bookmarks(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    single = [Order(kind_of("job-description"), role) for role in ("post", "head", "clerk")]
    shop = PrintShop(context, tmp_path)
    apart = shop.make(single, silent).documents
    order = merged(single)
    together = shop.make([order], silent).documents[order.path]
    pages = [page for path in apart for page in page_texts(apart[path])]
    assert page_texts(together) == pages
    titles = [title for path in apart for title in bookmarks(apart[path])]
    assert bookmarks(together) == titles
    about = reader(together).metadata
    assert about is not None
    assert about.title == "示例公司 岗位说明书"
