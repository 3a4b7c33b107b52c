"""Writes the pages of the checks in the user guide: `python -m tools.check_pages` rewrites docs/<language>/checks/.

A test holds the committed pages equal to what this writes.
"""

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from generator.checks import CHECKS_BY_SLUG
from generator.checks.base import Check
from generator.checks.families import FAMILIES
from generator.checks.page import page_text, read_page
from generator.locale import DEFAULT_LANGUAGE, Catalogue, catalogue
from generator.publish.write import write_files
from tests.checks.test_pages import OTHERWISE, all_findings, spelt
from tests.conftest import MINIMAL

DOCS = Path(__file__).parents[1] / "docs"
FOLDERS = {"zh-CN": "zh", "en": "en"}
WORDS: Mapping[str, Mapping[str, str]] = {
    "zh-CN": {
        "title": "全部检查项",
        "intro": (
            "手册每次生成前都会逐项检查。**错误**改好以前不能发布；**警告**不影响发布，但多半要改；**提示**供参考。\n"
            "点名称可以看到为什么检查、反例和正例；命令行里用 `handbook explain 名称` 看同样的内容。"
        ),
        "head": "| 名称 | 级别 | 检查什么 |",
        "back": "[全部检查项](README.md) · [用户手册](../README.md)",
        "note": "<!-- 由 tools/check_pages.py 写出，不要手工修改。 -->",
        "count": "{count} 项",
        "reading": "读取文件时就会发现的问题，没有单独的一页；报告里写明在哪一行、怎么改，多数不能关闭。",
        "reading-head": "| 名称 | 检查什么 |",
    },
    "en": {
        "title": "All checks",
        "intro": (
            "Every build checks the handbook first. An **error** stops publishing, a **warning** does not but mostly\n"
            "asks for a correction, a **hint** is for your information. A name leads to the reason and to a bad and\n"
            "a good example; `handbook explain NAME` shows the same on the command line."
        ),
        "head": "| name | severity | what is checked |",
        "back": "[All checks](README.md) · [User guide](../README.md)",
        "note": "<!-- Written by tools/check_pages.py; do not edit by hand. -->",
        "count": "{count} checks",
        "reading": (
            "Found while the files are read; these have no page of their own. The report says where and what to\n"
            "do, and most of them cannot be switched off."
        ),
        "reading-head": "| name | what is checked |",
    },
}


def check_pages() -> dict[str, str]:
    """Every page by its path below docs/: one for each family, and the table of all checks."""
    pages = {}
    for language, folder in FOLDERS.items():
        words = catalogue(language)
        pages[f"{folder}/checks/README.md"] = _table(language, words)
        for family, slugs in FAMILIES.items():
            pages[f"{folder}/checks/{family}.md"] = _family(family, [CHECKS_BY_SLUG[slug] for slug in slugs], words)
    return pages


def _table(language: str, words: Catalogue) -> str:
    own = WORDS[language]
    lines = [own["note"], f"# {own['title']}", own["intro"]]
    for family, slugs in FAMILIES.items():
        count = own["count"].format(count=len(slugs))
        rows = [
            f"| [{slug}]({family}.md#{slug}) | {_severity(CHECKS_BY_SLUG[slug], words)} | {_cell(words.title(slug))} |"
            for slug in slugs
        ]
        heading = f"## [{words.text(f'families.{family}')}]({family}.md)"
        lines += [heading, count, "\n".join([own["head"], "| --- | --- | --- |", *rows])]
    while_reading = [slug for slug in words.section("findings") if slug not in CHECKS_BY_SLUG]
    rows = [f"| {slug} | {_cell(words.title(slug))} |" for slug in while_reading]
    lines += [f"## {words.text('families.reading')}", own["reading"]]
    lines += ["\n".join([own["reading-head"], "| --- | --- |", *rows])]
    return "\n\n".join(lines) + "\n"


def _family(family: str, checks: list[Check], words: Catalogue) -> str:
    own = WORDS[words.language]
    sections = [own["note"], f"# {words.text(f'families.{family}')}", own["back"]]
    sections += ["\n".join(_section(check, words)).strip() for check in checks]
    return "\n\n".join(sections) + "\n"


def _section(check: Check, words: Catalogue) -> Iterator[str]:
    """The page of a check, its headings one level lower; `findings` blocks are plain text to a reader of the guide."""
    in_block = False
    for line in _in_words(check, words).splitlines():
        if line.startswith("```"):
            in_block = not in_block
            yield "```text" if line == "```findings" else line
        elif line.startswith("#") and not in_block:
            yield f"#{line}"
        elif line.startswith(f"**{check.severity.value}**") and not in_block:
            yield line.replace(check.severity.value, _severity(check, words), 1)
        else:
            yield line


def _in_words(check: Check, words: Catalogue) -> str:
    """The page of a check, with the findings of its examples in the same language; they are written in Chinese."""
    text = page_text(check, words.language)
    if words.language == DEFAULT_LANGUAGE:
        return text
    for case in read_page(check).cases:
        if not case.good:
            with tempfile.TemporaryDirectory() as folder:
                root = Path(shutil.copytree(MINIMAL, Path(folder) / "handbook"))
                write_files(root, {file: text.encode() for file, text in {**OTHERWISE, **case.files}.items()})
                found = spelt(all_findings(root), words)
            text = text.replace(f"```findings\n{case.findings}```", f"```findings\n{found}```")
    return text


def _severity(check: Check, words: Catalogue) -> str:
    return words.text(f"commands.severity.{check.severity.value}")


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> None:
    """Write the pages, and remove those of families that are no more."""
    pages = check_pages()
    for folder in FOLDERS.values():
        for old in (DOCS / folder / "checks").glob("*.md"):
            if old.relative_to(DOCS).as_posix() not in pages:
                old.unlink()
    for path, text in pages.items():
        (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / path).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
