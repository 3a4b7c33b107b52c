"""Every module that does something is tested at the mirrored path: generator/load/x.py by tests/load/test_x.py."""

import ast
from pathlib import Path

ROOT = Path(__file__).parents[2]

# Modules that are tested elsewhere, each with the place where.
EXCEPTIONS = {
    "errors.py": "data without behaviour; tests of the modules that raise it read its key and values",
    "findings.py": "data; its order is what tests of the report compare",
    "locale/__init__.py": "every test of a message looks sentences up in it; repository/test_locale.py reads them all",
    "__main__.py": "one call of cli.main; tests of cli start it with python -m",
}


def mirrored(module: Path) -> Path:
    """Where the test of a module lies; a package's own code is tested by the test named after the package."""
    stem = module.parent.name if module.name == "__init__.py" else module.stem
    return Path("tests") / module.parent / f"test_{stem}.py"


def untested(root: Path) -> list[str]:
    """Modules with behaviour whose mirrored test module is missing."""
    return [
        module.as_posix()
        for module in _modules(root)
        if module.as_posix() not in EXCEPTIONS and not (root / mirrored(module)).is_file()
    ]


def _modules(root: Path) -> list[Path]:
    generator = root / "generator"
    return [file.relative_to(generator) for file in sorted(generator.rglob("*.py")) if _needs_test(file)]


def _needs_test(file: Path) -> bool:
    # The page beside a check holds its examples, and the page runner of the checks tests them.
    if file.parent.name == "checks" and file.with_suffix(".md").is_file():
        return False
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    return any(isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) for node in ast.walk(tree))


def test_every_module_has_its_test() -> None:
    assert untested(ROOT) == []


def test_the_guard_sees_the_real_modules() -> None:
    assert Path("locale/__init__.py") in _modules(ROOT)


def test_no_exception_is_stale() -> None:
    stale = [name for name in EXCEPTIONS if (ROOT / mirrored(Path(name))).is_file()]
    assert stale == []


def test_a_module_without_test_is_found(tmp_path: Path) -> None:
    for name, text in {
        "generator/load/reader.py": "def read(): ...",
        "generator/load/words.py": "WORDS = ()",
        "generator/load/__init__.py": "async def load(): ...",
        "generator/views/page.py": "class Page:\n    def draw(self): ...",
        "generator/checks/gap.py": "def gap(): ...",
        "generator/checks/gap.md": "# gap",
        "tests/views/test_page.py": "",
    }.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    assert untested(tmp_path) == ["load/__init__.py", "load/reader.py"]
    (tmp_path / "tests" / "load").mkdir()
    (tmp_path / "tests/load/test_load.py").touch()
    (tmp_path / "tests/load/test_reader.py").touch()
    assert untested(tmp_path) == []
