from pathlib import Path

import pytest
import yaml

from generator.publish.portable_tree import write_portable_tree
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
