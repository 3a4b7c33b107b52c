"""Documents are kept, and never stale ones: whatever a document is made from changes its key."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.model.settings import PrintSettings
from generator.printing.cache import DocumentCache, document_key
from generator.render.print_setup import PrintSetup, print_setup
from generator.views.job_description import job_description
from tests.render.paper import plain_setup
from tests.views.paper_handbook import paper_context


def test_what_was_put_comes_back(tmp_path: Path) -> None:
    cache = DocumentCache(tmp_path / "kept")
    assert cache.get("a") is None
    cache.put("a", b"document")
    assert cache.get("a") == b"document"
    assert DocumentCache(tmp_path / "kept").get("a") == b"document"


@pytest.mark.parametrize("damage", [lambda whole: whole[:-1], lambda whole: whole + b"x", lambda whole: whole[:5]])
def test_a_damaged_file_is_no_document(tmp_path: Path, damage: Callable[[bytes], bytes]) -> None:
    cache = DocumentCache(tmp_path)
    cache.put("a", b"document")
    (tmp_path / "a").write_bytes(damage((tmp_path / "a").read_bytes()))
    assert cache.get("a") is None


def test_only_what_is_wanted_stays(tmp_path: Path) -> None:
    cache = DocumentCache(tmp_path)
    for key in "abc":
        cache.put(key, key.encode())
    cache.keep_only(["b"])
    assert [cache.get(key) for key in "abc"] == [None, b"b", None]
    DocumentCache(tmp_path / "nowhere").keep_only([])


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    cache = DocumentCache(tmp_path / "file")
    cache.put("a", b"document")
    assert cache.get("a") is None


def test_the_key_follows_the_view_the_kind_and_the_setup(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    view = job_description(context.handbook.role["post"], context)
    setup = plain_setup()
    first = document_key("job-description", view, setup)
    assert document_key("job-description", job_description(context.handbook.role["post"], context), setup) == first
    others = [
        document_key("other", view, setup),
        document_key("job-description", replace(view, copies="一式四份"), setup),
        document_key("job-description", replace(view, head=replace(view.head, color="#000000")), setup),
    ]
    assert len({first, *others}) == 4


def test_the_key_follows_templates_fonts_logo_and_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def digest(settings: PrintSettings) -> str:
        with print_setup(tmp_path, settings) as setup:
            assert isinstance(setup, PrintSetup)
            return setup.digest

    (tmp_path / "own").mkdir()
    plain = digest(PrintSettings())
    assert digest(PrintSettings()) == plain
    (tmp_path / "own/note.typ").write_text("// one", encoding="utf-8")
    one = digest(PrintSettings(template="own"))
    (tmp_path / "own/note.typ").write_text("// two", encoding="utf-8")
    two = digest(PrintSettings(template="own"))
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    logo = digest(PrintSettings(logo="logo.svg"))
    (tmp_path / "logo.svg").write_text("<svg />", encoding="utf-8")
    other_logo = digest(PrintSettings(logo="logo.svg"))
    monkeypatch.setattr("generator.render.print_setup.__version__", "99")
    version = digest(PrintSettings())
    monkeypatch.setattr("generator.render.print_setup._digest_of_code", lambda: "other code")
    code = digest(PrintSettings())
    assert len({plain, one, two, logo, other_logo, version, code}) == 7
