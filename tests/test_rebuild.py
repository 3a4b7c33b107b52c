"""A build after an edit gives what a clean build gives, to the byte, and draws only what depends on the edit."""

import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from generator.pipeline import Options, build
from tests.commands.calls import contents
from tests.samples.read import FULL

QUICK = Options(documents=False)
EDITS = 200
EDITS_PER_COMPARISON = 20
SCALARS = re.compile(r"(?m)^(\s*(?:- )?(?:text|purpose|title|name|object|trigger|action|definition|changes): )(.*)$")


def test_nothing_changed_draws_nothing(tmp_path: Path, drawn: list[str]) -> None:
    root = shutil.copytree(FULL, tmp_path / "full")
    build(root, QUICK)
    before = contents(root / "build/site")
    drawn.clear()
    build(root, QUICK)
    assert drawn == []
    assert contents(root / "build/site") == before


def test_one_role_changed_draws_the_pages_that_depend_on_it(tmp_path: Path, drawn: list[str]) -> None:
    root = shutil.copytree(FULL, tmp_path / "full")
    build(root, QUICK)
    drawn.clear()
    file = root / "roles/workshop/storekeeper.yml"
    text = file.read_text(encoding="utf-8")
    changed = re.sub(r"(?m)^purpose: .*$", "purpose: Keeps the store in order and says so.", text)
    file.write_text(changed, encoding="utf-8")
    assert changed != text
    build(root, QUICK)
    assert "roles/storekeeper.html" in drawn
    assert {path for path in drawn if path.startswith(("roles/", "policies/", "departments/"))} <= {
        "roles/storekeeper.html",
        "departments/workshop.html",
    }


def test_random_edits_give_what_a_clean_build_gives(tmp_path: Path) -> None:
    root = shutil.copytree(FULL, tmp_path / "full")
    choose = random.Random(7)  # noqa: S311 -- edits, not secrets
    build(root, QUICK)
    published = 0
    for number in range(2, EDITS + 1, 2):
        undo, undo_next = edit(root, choose, number - 1), edit(root, choose, number)
        if build(root, QUICK).site is None:
            undo_next()
            undo()
        else:
            published += 2
        if number % EDITS_PER_COMPARISON == 0:
            clean = tmp_path / f"clean-{number}"
            assert build(root, QUICK, output=clean).site is not None
            assert contents(root / "build/site") == contents(clean / "site")
            shutil.rmtree(clean)
    assert published > EDITS * 0.7


def edit(root: Path, choose: random.Random, number: int) -> Callable[[], object]:
    """Change one file as a person might, and say how to take it back."""
    extra = root / "roles/workshop/helper.yml"
    if number % 10 == 0:
        return _file(extra, None if extra.exists() else _helper(root))
    if number % 10 == 5:
        config = root / "site_config.yml"
        return _file(config, re.sub(r'version: "[^"]*"', f'version: "{number}"', config.read_text(encoding="utf-8")))
    files = sorted(file for folder in ("roles", "policies") for file in (root / folder).rglob("*.yml"))
    file = choose.choice(files)
    text = file.read_text(encoding="utf-8")
    places = list(SCALARS.finditer(text))
    if not places:
        return _file(file, f"# {number}\n{text}")
    place = choose.choice(places)
    words = " ".join(choose.sample(["checks", "plans", "orders", "goods", "<b>", "customers", "数量", "weekly"], 4))
    return _file(file, f'{text[: place.start(2)]}"Words {number}: {words}."{text[place.end(2) :]}')


def _file(file: Path, text: str | None) -> Callable[[], object]:
    before = file.read_text(encoding="utf-8") if file.exists() else None
    if text is None:
        file.unlink()
    else:
        file.write_text(text, encoding="utf-8")
    return lambda: file.unlink() if before is None else file.write_text(before, encoding="utf-8")


def _helper(root: Path) -> str:
    return (
        (root / "roles/workshop/storekeeper.yml")
        .read_text(encoding="utf-8")
        .replace("id: storekeeper", "id: helper")
        .replace("title: Storekeeper", "title: Helper")
    )
