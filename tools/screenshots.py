"""Takes the pictures of the user guide: `python -m tools.screenshots` rewrites docs/images/.

Run it by hand after a change that readers of the guide would notice; the pictures are committed. It needs a Chromium.
"""

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Page

from generator.cli import run
from tests.chromium import Chromium
from tests.repository.test_guide import blocks
from tests.shipped import REPOSITORY, copy_shipped_handbook

DOCS = REPOSITORY / "docs"
IMAGES = DOCS / "images"
SIZE = {"width": 1120, "height": 780}


def nothing(_: Page) -> None:
    """The page as it opens."""


def down_to_the_findings(page: Page) -> None:
    """What was found, and below it the lines with their marks."""
    page.locator(".hb-notes").evaluate("box => scrollTo(0, box.getBoundingClientRect().top - 120)")


def search(words: str) -> Callable[[Page], None]:
    """Type words into the search field and wait for what is found."""

    def type_in(page: Page) -> None:
        page.locator("[data-md-component=search-query]").fill(words)
        page.locator(".md-search-result__link").first.wait_for()

    return type_in


@dataclass(frozen=True)
class Shot:
    """One picture: its file, the page of a built site, and what is done there first."""

    file: str
    page: str
    prepare: Callable[[Page], None] = nothing


SHIPPED = (
    Shot("home.png", "index.html"),
    Shot("search.png", "index.html", search("迟到")),
    Shot("role.png", "roles/sales-supervisor.html"),
    Shot("health.png", "health.html"),
)
ENGLISH = (Shot("en/home.png", "index.html"), Shot("en/role.png", "roles/front-desk.html"))
DRAFTS = {
    "zh": Shot("draft.png", "roles/front-desk.html", down_to_the_findings),
    "en": Shot("en/draft.png", "roles/front-desk.html", down_to_the_findings),
}


def main() -> None:
    """Make the handbooks that the guide talks about, and photograph them."""
    browser = Chromium()
    with tempfile.TemporaryDirectory() as folder:
        shipped = copy_shipped_handbook(Path(folder) / "shipped")
        handbook("build", shipped)
        take(browser, shipped / "build/site", SHIPPED)
        english = guided("en", ("first-handbook.md", "write-a-role.md", "write-a-policy.md"), Path(folder) / "en")
        handbook("build", english)
        take(browser, english / "build/site", ENGLISH)
        for language, shot in DRAFTS.items():
            faulty = guided(language, ("read-findings.md",), Path(folder) / f"draft-{language}", first=True)
            handbook("build", faulty, "--draft")
            take(browser, faulty / "build/draft", (shot,))
    browser.close()


def handbook(command: str, root: Path, *options: str) -> None:
    """Run one command; a draft of a handbook with errors is a failure that is meant."""
    run([command, *options, "--project", str(root)])


def guided(language: str, pages: tuple[str, ...], root: Path, *, first: bool = False) -> Path:
    """The handbook that somebody has who follows pages of the guide; `first`: before anything is corrected."""
    run(["--lang", "zh-CN" if language == "zh" else language, "init", str(root)])
    files: dict[str, str] = {}
    for page in pages:
        for block in blocks(DOCS / language / page):
            if block.file is not None and not (first and block.file in files):
                files[block.file] = block.text
    write(root, files)
    return root


def write(root: Path, files: Mapping[str, str]) -> None:
    """Write the files of a handbook."""
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def take(browser: Chromium, site: Path, shots: tuple[Shot, ...]) -> None:
    """Photograph pages of a site as a reader opens them from a folder."""
    for shot in shots:
        target = IMAGES / shot.file
        target.parent.mkdir(parents=True, exist_ok=True)

        def work(page: Page, shot: Shot = shot, target: Path = target) -> None:
            page.set_viewport_size(SIZE)  # type: ignore[arg-type]  # a plain dictionary has the keys that are asked for
            page.goto((site / shot.page).as_uri())
            shot.prepare(page)
            page.wait_for_timeout(500)
            page.screenshot(path=target)

        browser.run(work)


if __name__ == "__main__":
    main()
