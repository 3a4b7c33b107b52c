"""Pictures that Word can show, where the text names them."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from generator.render.word_pictures import Picture, code_picture, logo_picture, with_pictures
from generator.render.word_template import pack
from generator.views.print_head import DocumentHead, Qr
from tests.render.office import opened
from tests.render.paper import plain_setup
from tests.render.test_word_template import unpacked
from tests.samples.read import FULL
from tests.shipped import REPOSITORY

HEAD = DocumentHead(
    "post",
    "zh-CN",
    "t",
    "h",
    "d",
    None,
    "a",
    (),
    date(2026, 1, 1),
    "",
    (),
    "f",
    "",
    None,
    "#000000",
    "标志 & 名",
    "____",
)
PHOTO = REPOSITORY / "docs/images/role.png"


def test_a_code_is_drawn_where_there_is_an_address() -> None:
    assert code_picture(HEAD) is None
    qr = Qr("https://handbook.example", "label", "alt")
    drawn = code_picture(DocumentHead(**{name: getattr(HEAD, name) for name in HEAD.__slots__} | {"qr": qr}))
    assert drawn is not None
    assert drawn.content.startswith(b"\x89PNG")
    assert drawn.width == drawn.height


def test_a_mark_keeps_its_proportions_and_its_name(tmp_path: Path) -> None:
    shutil.copy(PHOTO, tmp_path / "mark.PNG")
    drawn = logo_picture(HEAD, tmp_path / "mark.PNG")
    assert drawn is not None
    assert max(drawn.height / 396_000, drawn.width / 2_880_000) == pytest.approx(1, abs=0.01)
    assert "标志 &amp; 名" in drawn.__html__()


def test_a_mark_that_word_cannot_show_is_left_out() -> None:
    assert logo_picture(HEAD, FULL / "assets/logo.svg") is None
    assert logo_picture(HEAD, None) is None


def test_a_picture_is_packed_only_where_a_text_names_it() -> None:
    files = unpacked((plain_setup().folder / "policy.docx").read_bytes())
    picture = Picture("qr.png", PHOTO.read_bytes(), 1000, 1000, "alt")
    assert with_pictures(files, (picture,)) == files
    document = files["word/document.xml"].decode().replace("<w:t>{{ qr }}</w:t>", f"<w:t>{picture.__html__()}</w:t>")
    packed = pack(with_pictures(files | {"word/document.xml": document.encode()}, (picture,)))
    shape = opened(packed).inline_shapes[0]
    assert (shape.width, shape.height) == (1000, 1000)
    assert unpacked(packed)["word/media/qr.png"] == PHOTO.read_bytes()
