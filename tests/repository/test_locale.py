"""Every sentence exists in every language, with the same values to fill in."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
import yaml

from generator.locale import LANGUAGES

LOCALE = Path(__file__).parents[2] / "generator" / "locale"


def sentences(node: object, key: str = "") -> Iterator[tuple[str, object]]:
    """All leaves of a catalogue file by their path with dots."""
    if isinstance(node, dict) and node:
        for name, child in node.items():
            # YAML 1.1 reads a bare `no:` or `on:` as a truth value; such a key could never be looked up.
            label = name if isinstance(name, str) else f"<not a text: {name}>"
            yield from sentences(child, f"{key}.{label}" if key else label)
    elif isinstance(node, list) and node:
        for index, child in enumerate(node):
            yield from sentences(child, f"{key}.{index}")
    else:
        yield key, node


def read(folder: Path, language: str) -> dict[str, dict[str, object]]:
    """File name → key → sentence."""
    return {
        file.name: dict(sentences(yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)))
        for file in sorted((folder / language).rglob("*.yml"))
    }


def placeholders(sentence: str) -> set[str]:
    """The names that a sentence wants filled in."""
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def problems(folder: Path, languages: tuple[str, ...]) -> list[str]:
    """Everything in which the catalogues are not complete or not alike."""
    catalogues = {language: read(folder, language) for language in languages}
    first = languages[0]
    found = [f"{language}: {text}" for language in languages for text in _faults(catalogues[language])]
    for language in languages[1:]:
        one, other = catalogues[first], catalogues[language]
        found += [f"{name}: not in both {first} and {language}" for name in sorted(one.keys() ^ other.keys())]
        for name in sorted(one.keys() & other.keys()):
            found += [f"{name}: {text} ({first}, {language})" for text in _differences(one[name], other[name])]
    return found


def _faults(files: dict[str, dict[str, object]]) -> Iterator[str]:
    seen: dict[str, str] = {}
    for name, entries in files.items():
        for key, sentence in entries.items():
            if not isinstance(sentence, str) or not sentence.strip():
                yield f"{name}: {key} is not a sentence"
            elif key in seen:
                yield f"{name}: {key} is also in {seen[key]}"
            if "<not a text" in key:
                yield f"{name}: {key} needs quotes"
            seen[key] = name


def _differences(one: dict[str, object], other: dict[str, object]) -> Iterator[str]:
    yield from (f"{key} is not in both" for key in sorted(one.keys() ^ other.keys()))
    for key in sorted(one.keys() & other.keys()):
        if placeholders(str(one[key])) != placeholders(str(other[key])):
            yield f"{key} has different placeholders"


def test_the_catalogues_are_complete_and_alike() -> None:
    assert problems(LOCALE, LANGUAGES) == []


def test_the_guard_sees_every_language() -> None:
    assert {folder.name for folder in LOCALE.iterdir() if any(folder.glob("*.yml"))} == set(LANGUAGES)
    assert all("list_separator" in read(LOCALE, language)["common.yml"] for language in LANGUAGES)


GOOD = {
    "zh-CN/a.yml": "x: {title: '「{value}」不在名单里'}",
    "zh-CN/b.yml": "x: {note: 备注}",
    "en/a.yml": "x: {title: '`{value}` is not on the list'}",
    "en/b.yml": "x: {note: Note}",
}


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("en/a.yml", "x: {title: '`{wrong}` is not on the list'}", "a.yml: x.title has different placeholders"),
        ("en/a.yml", "x: {heading: '`{value}` is not on the list'}", "a.yml: x.heading is not in both"),
        ("en/b.yml", "x: {note: ' '}", "en: b.yml: x.note is not a sentence"),
        ("en/b.yml", "x: {note: Note, title: Twice}", "en: b.yml: x.title is also in a.yml"),
        ("en/b.yml", "x: {no: Number}", "needs quotes"),
        ("zh-CN/c.yml", "y: 多出来的文件", "c.yml: not in both"),
    ],
)
def test_a_planted_difference_is_found(tmp_path: Path, file: str, text: str, expected: str) -> None:
    for name, content in GOOD.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert problems(tmp_path, LANGUAGES) == []
    (tmp_path / file).write_text(text, encoding="utf-8")
    assert any(expected in found for found in problems(tmp_path, LANGUAGES))
