"""Imports point one way only: a module imports from its own layer or from a lower one."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parents[2] / "generator"

# From the lowest to the highest. Layers in one row do not know each other.
LAYERS = (
    {"findings", "errors", "resources"},
    {"digests"},
    {"locale"},
    {"load"},
    {"model"},
    {"checks", "views"},
    {"render"},
    {"publish", "printing"},
    {"project", "explanations"},
    {"outcome"},
    {"check_cache"},
    {"last_build"},
    {"pipeline"},
    {"commands"},
    {"cli", "pytest_plugin"},
    {"__main__"},
)
RANK = {layer: rank for rank, row in enumerate(LAYERS) for layer in row}


@dataclass(frozen=True)
class Import:
    """One import of one module of the package by another; both are named without `generator.`."""

    importer: str
    imported: str
    line: int

    def __str__(self) -> str:
        return f"generator.{self.importer}, line {self.line}, imports generator.{self.imported}"


def imports_of(package: Path) -> Iterator[Import]:
    """All imports inside a package, also those in functions and for types only."""
    for file in sorted(package.rglob("*.py")):
        parts = file.relative_to(package).with_suffix("").parts
        is_package = parts[-1] == "__init__"
        module = parts[:-1] if is_package else parts
        if not module:
            continue
        home = (package.name, *(module if is_package else module[:-1]))
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            for target in _targets(node, home):
                names = target.split(".")
                if names[0] == package.name and len(names) > 1:
                    yield Import(".".join(module), ".".join(names[1:]), getattr(node, "lineno", 0))


def _targets(node: ast.AST, home: tuple[str, ...]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        base = home[: len(home) - node.level + 1] if node.level else ()
        origin = ".".join([*base, *([node.module] if node.module else [])])
        # `from generator import load` names the layer only behind the word import.
        yield from ([f"{origin}.{alias.name}" for alias in node.names] if "." not in origin else [origin])


def violations(package: Path) -> list[str]:
    """Every import that points upwards or sideways, and every module whose layer nobody has named."""
    found = []
    for one in imports_of(package):
        importer, imported = one.importer.split(".")[0], one.imported.split(".")[0]
        if imported in {"__version__", importer}:
            continue
        unknown = {importer, imported} - RANK.keys()
        if unknown:
            found.append(f"{one}: no layer is named {', '.join(sorted(unknown))}")
        elif RANK[imported] >= RANK[importer]:
            found.append(str(one))
    return found


def test_imports_point_one_way() -> None:
    assert violations(GENERATOR) == []


def test_the_guard_sees_the_real_modules() -> None:
    seen = {(one.importer, one.imported) for one in imports_of(GENERATOR)}
    assert ("locale", "findings") in seen


def test_every_module_has_a_layer() -> None:
    modules = {entry.stem for entry in GENERATOR.iterdir() if entry.suffix == ".py" or any(entry.glob("*.py"))}
    assert modules - {"__init__"} <= RANK.keys()


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("load/reader.py", "from generator.model import handbook"),
        ("checks/rule.py", "import generator.views.page"),
        ("views/page.py", "def draw():\n    from generator.checks.rule import run"),
        ("load/deep/reader.py", "from ...pipeline import build"),
        ("findings.py", "from . import errors"),
        ("findings.py", "from generator import cli"),
        ("pipeline.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from generator import cli"),
        ("stray.py", "from generator.findings import Finding"),
    ],
)
def test_a_planted_violation_is_found(tmp_path: Path, file: str, text: str) -> None:
    planted = tmp_path / "generator" / file
    planted.parent.mkdir(parents=True)
    planted.write_text(text, encoding="utf-8")
    assert len(violations(tmp_path / "generator")) == 1


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("model/role.py", "from generator.load.places import Place\nfrom generator.model import ids\nimport yaml"),
        ("cli.py", "from generator import __version__, pipeline\nfrom .publish import swap"),
    ],
)
def test_downward_imports_are_fine(tmp_path: Path, file: str, text: str) -> None:
    planted = tmp_path / "generator" / file
    planted.parent.mkdir(parents=True)
    planted.write_text(text, encoding="utf-8")
    assert violations(tmp_path / "generator") == []
