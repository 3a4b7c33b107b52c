"""The templates that the product ships, and the package that is filled from them."""

import io
import zipfile

from generator.render.word_template import pack, word_template
from tests.render.paper import plain_setup
from tools.word_templates import templates

LARGEST = 60_000


def unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_shipped_templates_are_what_the_tool_makes() -> None:
    made = templates()
    assert set(made) == {"job_description.docx", "policy.docx"}
    for name, content in made.items():
        shipped = (plain_setup().folder / name).read_bytes()
        # Another version of zlib packs the same parts into other bytes.
        assert unpacked(content) == unpacked(shipped), "run: python -m tools.word_templates"
        assert len(shipped) < LARGEST


def test_a_template_knows_its_styles_by_name_and_its_parts_with_text() -> None:
    template = word_template((plain_setup().folder / "policy.docx").read_bytes())
    assert template.styles["heading 1"] == "Heading1"
    assert template.styles["Handbook Remark"] == "HandbookRemark"
    assert set(template.sources) == {"word/document.xml", "word/header1.xml", "word/footer1.xml"}
    assert template.sources.keys().isdisjoint(template.files)


def test_the_types_of_the_parts_stand_first_in_the_package() -> None:
    packed = pack({"word/b.xml": b"b", "[Content_Types].xml": b"t", "_rels/.rels": b"r"})
    assert list(unpacked(packed)) == ["[Content_Types].xml", "_rels/.rels", "word/b.xml"]
    assert packed == pack({"_rels/.rels": b"r", "[Content_Types].xml": b"t", "word/b.xml": b"b"})
