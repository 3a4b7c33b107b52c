"""Whatever an author writes, in whichever field, stands on paper as it was written, or is refused by name."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.locale import catalogue
from generator.render.pdf import MissingGlyphsError
from generator.views.book import book
from generator.views.context import Context, make_context
from generator.views.job_description import job_description
from generator.views.policy_document import policy_document
from generator.views.print_head import Printed
from generator.views.sign_off import sign_off
from tests.render.paper import drawn, page_texts, tight
from tests.views.paper_handbook import POLICY, paper_handbook
from tests.views.small_handbook import RICH, SETTINGS

PDFTOTEXT = shutil.which("pdftotext") or "pdftotext"
PAGE_WIDTH, MARGIN = 595.28, 56.69
HOSTILE = (
    '#panic("x") $x^2$ *b* _i_ `c` @r <l> \\n // /* */ = + - [x](y) {{ d }} {% x %} <script>alert(1)</script> =1+1 ~&%',
    "䶮㛃喆𠮷犇 №①② ℃≥≤",
)
LONG_WORD = "a" * 400 + "很长的词" * 60
# Fields that hold words of the author; the others hold ids, figures, days and the like.
FREE = re.findall(
    r"\w+",
    "title text standard purpose object condition name formula party about environment note changes trigger exempt "
    "urgent action exceptions content term definition method consulted_with retention item when education subject "
    "number from",
)
# What a view holds besides the words on paper; the head is looked at by itself.
UNSEEN = frozenset({"head", "id", "kind", "anchor", "path", "alt"})
FREE_LISTS = frozenset({"skills", "preferred", "fields"})


def spoiled(value: Any, hostile: str, key: str = "") -> Any:
    """The same data with hostile text behind every word of the author."""
    if isinstance(value, dict):
        if key == "hours":
            return value
        return {name: spoiled(inner, hostile, name) for name, inner in value.items()}
    if isinstance(value, list):
        return [f"{one}{hostile}" if key in FREE_LISTS else spoiled(one, hostile) for one in value]
    return f"{value}{hostile}" if key in FREE and isinstance(value, str) else value


def context_of(folder: Path, hostile: str) -> Context:
    texts = [yaml.safe_dump(spoiled(_read(text), hostile), allow_unicode=True) for text in (RICH, POLICY, SETTINGS)]
    role, policy, settings = texts
    return make_context(paper_handbook(folder, settings, policy, role), catalogue("zh-CN"))


def _read(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 -- builds texts only; the safe loader would read 5.2 as a number


def documents(context: Context) -> Iterator[Printed]:
    role = context.handbook.role["post"]
    yield job_description(role, context)
    yield sign_off(role, context)
    yield policy_document(context.handbook.policy["rules"], context)
    yield book(context)


def shown(value: object) -> Iterator[str]:
    """The texts that a view puts on paper."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from shown(inner)
    elif hasattr(value, "__dataclass_fields__"):
        for field in value.__dataclass_fields__.keys() - UNSEEN:
            yield from shown(getattr(value, field))


def words(pdf: bytes) -> list[tuple[float, str]]:
    """Each word with how far to the right it reaches, in points; the part of a word on one line is a word."""
    boxes = subprocess.run([PDFTOTEXT, "-bbox", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()
    return [(float(edge), word) for edge, word in re.findall(r'<word [^>]*xMax="([0-9.]+)"[^>]*>(.*?)</word>', boxes)]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_text_in_every_field_comes_out_as_it_was_written(tmp_path: Path, hostile: str) -> None:
    context = context_of(tmp_path, hostile)
    for document in documents(context):
        written = "".join(page_texts(drawn(document)))
        said = [text for text in shown(document) if hostile in text]
        assert said, document.kind
        missing = [text for text in said if tight(text) not in written]
        assert missing == [], document.kind
        assert tight(document.head.heading) in written


def test_words_longer_than_a_line_break_and_lose_nothing(tmp_path: Path) -> None:
    context = context_of(tmp_path, LONG_WORD)
    for document in documents(context):
        edges, parts = zip(*words(drawn(document)), strict=True)
        written = "".join(parts)
        assert max(edges) <= PAGE_WIDTH - MARGIN + 1, document.kind
        assert written.count("a") >= 400, document.kind
        assert "很长的词" * 20 in written, document.kind


@pytest.mark.parametrize("character", ["\U0001f600", "\U00013000", "☐"])
def test_what_no_font_can_draw_is_refused_everywhere(tmp_path: Path, character: str) -> None:
    for document in documents(context_of(tmp_path, character)):
        with pytest.raises(MissingGlyphsError) as caught:
            drawn(document)
        assert caught.value.characters == (character,)
