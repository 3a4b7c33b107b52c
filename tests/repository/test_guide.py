"""The user guide is true: its commands run, its YAML is sound, what it says you will see is seen, in both languages.

In the pages a block marked `sh` is run (`sh exit-1`: it fails, because the handbook has an error), one marked `console`
is only read, a `yaml` block below the name of a file is written into that file, and the lines of a `text` block below a
command are among those that the command printed.
"""

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import pytest
import yaml

from generator.cli import command_line
from generator.locale import catalogue
from tests.commands.calls import Caller, caller
from tests.shipped import REPOSITORY
from tools.check_pages import FOLDERS, check_pages

DOCS = REPOSITORY / "docs"
LANGUAGE_OF = {folder: language for language, folder in FOLDERS.items()}
PAGES = sorted(path.name for path in (DOCS / "zh").glob("*.md"))
BLOCK = re.compile(
    r"^(?:`(?P<file>[^`\n]+)`[：:]\n)?```(?P<kind>\w+)(?P<fails> exit-1)?\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
LARGEST = 150_000
"""Bytes of one picture."""


@dataclass(frozen=True)
class Block:
    """One fenced block of a page."""

    kind: str
    text: str
    file: str | None
    fails: bool


def blocks(page: Path) -> list[Block]:
    found = BLOCK.finditer(page.read_text(encoding="utf-8"))
    return [Block(one["kind"], one["text"], one["file"], bool(one["fails"])) for one in found]


def commands(page: Path, *kinds: str) -> list[str]:
    lines = [line for block in blocks(page) if block.kind in kinds for line in block.text.splitlines()]
    return [line for line in lines if line.strip()]


def of(language: str, name: str) -> Path:
    return DOCS / language / name


def runnable() -> Iterator[tuple[str, str]]:
    for language in LANGUAGE_OF:
        for page in sorted((DOCS / language).glob("*.md")):
            if commands(page, "sh"):
                yield language, page.name


class Reader:
    """Does what a page says, in a folder of its own. Commands run in this process, which saves most of their time."""

    def __init__(self, folder: Path, language: str, call: Caller) -> None:
        self._at = folder
        self._language = language
        self._call = call
        self._seen = ""

    def does(self, block: Block) -> None:
        if block.kind == "sh":
            self._seen = ""
            for line in block.text.splitlines():
                self._run(shlex.split(line), fails=block.fails)
        elif block.kind == "text":
            printed = {line.rstrip() for line in self._seen.splitlines()}
            assert [line for line in block.text.splitlines() if line.rstrip() not in printed] == []
        elif block.file is not None:
            target = self._at / block.file
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block.text, encoding="utf-8")

    def _run(self, words: list[str], *, fails: bool) -> None:
        program, *arguments = words
        if program == "cd":
            self._at = (self._at / arguments[0]).resolve(strict=True)
        elif program == "rm":
            (self._at / arguments[0]).unlink()
        else:
            assert program == "handbook"
            done = self._call("--lang", self._language, *arguments, cwd=self._at)
            self._seen += done.text
            assert done.code == int(fails), f"{words}\n{done.text}"


@pytest.mark.parametrize(("language", "name"), list(runnable()))
def test_the_commands_of_a_page_do_what_it_says(
    language: str,
    name: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reader = Reader(tmp_path, LANGUAGE_OF[language], caller(capsys, monkeypatch))
    for block in blocks(of(language, name)):
        reader.does(block)


def test_the_guide_has_commands_to_run() -> None:
    assert sum(1 for _ in runnable()) >= 12


@pytest.mark.parametrize("name", PAGES)
def test_both_languages_hold_the_same_commands(name: str) -> None:
    def said(language: str) -> list[str]:
        titles = re.compile(r"--title ('[^']*'|\"[^\"]*\"|\S+)")
        return [titles.sub("--title …", line) for line in commands(of(language, name), "sh", "console")]

    assert said("zh") == said("en")


@pytest.mark.parametrize("language", LANGUAGE_OF)
def test_every_command_that_is_only_read_exists(language: str) -> None:
    group = command_line(catalogue("en"))
    seen = 0
    for name in PAGES:
        for line in commands(of(language, name), "console", "sh"):
            words = shlex.split(line, comments=True)
            if words[:1] != ["handbook"]:
                continue
            _parse(group, words[1:])
            seen += 1
    assert seen > 20


def _parse(group: click.Group, words: list[str]) -> None:
    context = click.Context(group, ignore_unknown_options=True)
    names = [word for word in words if word in group.commands]
    assert names, words
    command = group.commands[names[0]]
    options = {word for word in words[words.index(names[0]) :] if word.startswith("--")}
    if isinstance(command, click.Group):
        command = next(command.commands[word] for word in words if word in command.commands)
    known = {option for param in command.get_params(context) for option in param.opts}
    assert options <= known, words


@pytest.mark.parametrize("language", LANGUAGE_OF)
def test_every_yaml_block_can_be_read(language: str) -> None:
    shown = [block for name in PAGES for block in blocks(of(language, name)) if block.kind == "yaml"]
    assert len(shown) > 8
    for block in shown:
        assert yaml.safe_load(block.text), block.text


def test_both_languages_have_the_same_pages() -> None:
    assert len(PAGES) >= 8
    assert sorted(path.name for path in (DOCS / "en").glob("*.md")) == PAGES


@pytest.mark.parametrize("language", LANGUAGE_OF)
def test_every_link_and_picture_of_the_guide_is_there(language: str) -> None:
    for page in (DOCS / language).rglob("*.md"):
        text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        for target in LINK.findall(text):
            path, _, anchor = target.partition("#")
            assert "://" not in target, f"{page.name}: {target} leads out of the guide"
            goal = (page.parent / path).resolve() if path else page
            assert goal.is_file(), f"{page.name}: {target}"
            if anchor:
                assert anchor in _anchors(goal), f"{page.name}: {target}"


def _anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_of_the_guide_is_reached_from_its_index() -> None:
    for language in LANGUAGE_OF:
        index = (DOCS / language / "README.md").read_text(encoding="utf-8")
        assert [name for name in PAGES if name != "README.md" and f"({name})" not in index] == []


def test_no_picture_is_large_or_unused() -> None:
    pictures = sorted((DOCS / "images").rglob("*.png"))
    assert pictures
    assert [path.name for path in pictures if path.stat().st_size > LARGEST] == []
    said = "".join(path.read_text(encoding="utf-8") for path in (*DOCS.rglob("*.md"), *REPOSITORY.glob("README*.md")))
    assert [path.name for path in pictures if path.name not in said] == []


def test_the_pages_of_the_checks_are_current() -> None:
    folders = [DOCS / folder / "checks" for folder in LANGUAGE_OF]
    committed = {
        path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8")
        for folder in folders
        for path in folder.glob("*.md")
    }
    expected = check_pages()
    stale = sorted(name for name in expected.keys() | committed.keys() if expected.get(name) != committed.get(name))
    assert stale == [], "run: python -m tools.check_pages"
