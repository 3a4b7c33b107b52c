from pathlib import Path

import pytest
import yaml

from generator.publish.portable_tree import write_portable_tree
from generator.render.site import Page, Section
from tests.samples.read import FULL, page, pages, site


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    write_portable_tree(site(FULL), pages(FULL), {"assets/handbook.css": b"x"}, tmp_path / "tree")
    return tmp_path / "tree"


def test_every_page_is_a_markdown_file(tree: Path) -> None:
    written = {file.relative_to(tree / "docs").as_posix() for file in (tree / "docs").rglob("*.md")}
    assert written == {one.path.replace(".html", ".md") for one in pages(FULL)}
    assert (tree / "docs/assets/handbook.css").read_bytes() == b"x"


def test_a_file_is_front_matter_and_the_page(tree: Path) -> None:
    text = (tree / "docs/roles/sales-manager.md").read_text(encoding="utf-8")
    empty, head, body = text.split("---\n", 2)
    assert empty == ""
    meta = yaml.safe_load(head)
    assert meta["title"] == "Sales manager &lt;script&gt;alert(&#34;title&#34;)&lt;/script&gt;"
    assert body.strip() == page(FULL, "roles/sales-manager.html").markdown.strip()


@pytest.mark.parametrize(
    ("html", "is_searched"), [("字" * 20_000, True), ("字" * 20_001, False), ("<b>" * 40_000, True)]
)
def test_what_is_too_long_for_an_index_is_left_out_of_the_search(
    tmp_path: Path, html: str, *, is_searched: bool
) -> None:
    other = page(FULL, "index.html")
    long = Page(other.view, (*other.sections, Section("all", "All", html)))
    write_portable_tree(site(FULL), [long], {}, tmp_path)
    _, head, _ = (tmp_path / "docs/index.md").read_text(encoding="utf-8").split("---\n", 2)
    assert yaml.safe_load(head).get("search") == (None if is_searched else {"exclude": True})


def test_the_configuration_needs_nothing_of_ours(tree: Path) -> None:
    config = yaml.safe_load((tree / "mkdocs.yml").read_text(encoding="utf-8"))
    assert [name for plugin in config["plugins"] for name in plugin] == ["search"]
    assert config["markdown_extensions"] == ["attr_list"]
    assert config.get("hooks") is None
    assert not Path(config["theme"]["custom_dir"]).is_absolute()
    assert (tree / config["theme"]["custom_dir"] / "main.html").is_file()


def test_search_splits_chinese_at_its_own_marks(tree: Path) -> None:
    config = yaml.safe_load((tree / "mkdocs.yml").read_text(encoding="utf-8"))
    assert "，" in config["plugins"][0]["search"]["separator"]


def test_nothing_of_the_machine_is_in_the_tree(tree: Path) -> None:
    for file in tree.rglob("*"):
        if file.suffix in (".md", ".yml"):
            assert str(tree.parent) not in file.read_text(encoding="utf-8")
