import unicodedata

from opencc import OpenCC

from generator.render.search_tables import pronunciations, traditional_to_simplified
from tests.render.search_corpus import ENTRIES


def test_characters_are_listed_under_each_of_their_readings() -> None:
    table = pronunciations(["会计", "长"])
    assert "会" in table["kuai"]
    assert "会" in table["hui"]
    assert "长" in table["chang"]
    assert "长" in table["zhang"]
    assert list(table) == sorted(table)


def test_common_characters_are_listed_because_people_type_them_for_others() -> None:
    assert "官" in pronunciations(["主管"])["guan"]
    assert "A" not in "".join(pronunciations(["A1"]).values())


def test_traditional_characters_are_written_like_the_texts() -> None:
    source, target = traditional_to_simplified(["资源"])
    assert dict(zip(source, target, strict=True))["資"] == "资"


def test_the_table_is_complete_for_the_characters_of_the_texts() -> None:
    texts = [text for entry in ENTRIES for text in (entry.title, entry.text)]
    source, target = traditional_to_simplified(texts)
    table = dict(zip(source, target, strict=True))
    converter = OpenCC("t2s")
    written = {character for text in texts for character in unicodedata.normalize("NFKC", text)}
    reachable = {character: converter.convert(character) for character in map(chr, range(0x4E00, 0xA000))}
    missing = {c for c, simple in reachable.items() if c != simple and simple in written and table.get(c) != simple}
    assert missing == set()
    assert not set(target) & set(source)


def test_the_table_leaves_out_what_cannot_matter() -> None:
    assert traditional_to_simplified(["HR-001"]) == ("", "")
    assert "銷" not in traditional_to_simplified(["资源"])[0]
