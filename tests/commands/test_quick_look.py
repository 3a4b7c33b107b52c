import shutil
from pathlib import Path

import pytest

from generator.commands.quick_look import QuickLook
from generator.pipeline import Options, build
from tests.samples.read import FULL

DRAFT = Options(documents=False, draft=True)
EDITS = {
    "roles/workshop/workshop-manager.yml": ("purpose: ", "purpose: Zebra words. ", "roles/workshop-manager.html"),
    "roles/workshop/_department.yml": ("title: ", "title: Zebra ", "departments/workshop.html"),
    "policies/trips.yml": ("title: ", "title: Zebra ", "policies/trips.html"),
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return shutil.copytree(FULL, tmp_path / "full")


def look_at(root: Path) -> QuickLook:
    built = build(root, DRAFT)
    assert built.checked.handbook is not None
    assert built.frame is not None
    return QuickLook(root, built.checked.handbook, built.frame)


def edit(root: Path, file: str) -> None:
    old, new, _ = EDITS[file]
    text = (root / file).read_text(encoding="utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize("file", EDITS)
def test_a_saved_record_is_drawn_as_the_next_build_would_draw_it(root: Path, file: str) -> None:
    look = look_at(root)
    path = EDITS[file][2]
    before = look.page(file)
    edit(root, file)
    found = look.page(file)
    assert before is not None
    assert found is not None
    assert (before[0], found[0]) == (path, path)
    assert b"Zebra " in found[1]
    assert b"Zebra " not in before[1]
    build(root, DRAFT)
    # A new title changes the menu as well, and that comes with the build, as do the findings of the other two.
    if "title" not in EDITS[file][0]:
        assert found[1] == (root / "build/draft" / path).read_bytes()


def test_an_edit_builds_on_the_one_before(root: Path) -> None:
    look = look_at(root)
    edit(root, "roles/workshop/_department.yml")
    look.page("roles/workshop/_department.yml")
    found = look.page("roles/workshop/workshop-manager.yml")
    assert found is not None
    assert b"Zebra " in found[1]


def test_what_only_a_build_can_tell(root: Path) -> None:
    look = look_at(root)
    assert look.page("site_config.yml") is None
    assert look.page("roles/workshop/unheard-of.yml") is None
    (root / "roles/workshop/workshop-manager.yml").write_text("id: [", encoding="utf-8")
    assert look.page("roles/workshop/workshop-manager.yml") is None
    (root / "roles/workshop/workshop-manager.yml").unlink()
    assert look.page("roles/workshop/workshop-manager.yml") is None
