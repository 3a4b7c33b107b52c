"""The fonts of print: which are loaded, and what they cannot draw."""

import pytest

from generator.render.fonts import BODY, SANS, SERIF, STRONG, packaged_fonts


def test_fonts_come_from_the_two_packages_only() -> None:
    loaded = packaged_fonts().loaded.fonts()
    assert loaded
    assert all("rendercv_fonts" in str(font.path) or "pylopdf_fonts_zh_cn" in str(font.path) for font in loaded)


@pytest.mark.parametrize(("family", "weight"), [(SERIF, 400), (SANS, 400), (SANS, 700)])
def test_the_families_of_the_templates_are_there(family: str, weight: int) -> None:
    assert (family, weight) in {(font.family, font.weight) for font in packaged_fonts().loaded.fonts()}


def test_the_same_families_serve_both_kinds_of_text() -> None:
    assert set(BODY) == set(STRONG) <= set(packaged_fonts().loaded.families())


@pytest.mark.parametrize(
    "text",
    [
        "岗位说明书第十二条，≥ 100%；①～⑩，「按规定」——…【】〔2026〕№ ℃ ㎡ × ÷ ± ≠",
        "銷售主管 喆 䶮 犇 㛃",
        "Müller naïve Ελλάδα Москва 𠮷野家 한국상사",
        "一行\n二行\t三\u200b\u3000四",
    ],
)
def test_what_an_author_may_write_is_covered(text: str) -> None:
    assert packaged_fonts().missing([text]) == ()


def test_missing_characters_are_named_once_in_their_order() -> None:
    assert packaged_fonts().missing(["好😀", "☐行😀", "𓀀"]) == ("😀", "☐", "𓀀")


def test_nothing_is_missing_in_nothing() -> None:
    assert packaged_fonts().missing([]) == ()
