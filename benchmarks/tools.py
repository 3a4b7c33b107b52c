"""Other programs that the generator is measured against, each in an environment of its own below `build/peers`."""

import shutil
import subprocess
import venv
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Command

ROOT = Path(__file__).parents[1]
PINS = Path(__file__).with_name("peers")

_HUGO = 'title = "handbook"\nbaseURL = "/"\n[markup.goldmark.renderer]\nunsafe = true\n'
_LAYOUT = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n"
_SPHINX = 'project = "handbook"\nextensions = ["myst_parser"]\nroot_doc = "toc"\nsuppress_warnings = ["myst", "toc"]\n'


def program(peer: str, name: str) -> Path:
    """A program of a peer, which is installed first where it is not yet.

    Raises:
        CalledProcessError: it cannot be installed here.
    """
    place = ROOT / "build" / "peers" / peer
    if not (place / "bin" / name).exists():
        venv.create(place, with_pip=True, clear=True)
        subprocess.run(
            [place / "bin" / "pip", "install", "--quiet", "-r", PINS / f"{peer}.txt"], check=True, capture_output=True
        )
    return place / "bin" / name


def pins(peer: str) -> str:
    """The versions of a peer, in one line."""
    return ", ".join((PINS / f"{peer}.txt").read_text(encoding="utf-8").split())


def engines(tree: Path, work: Path) -> Iterator[tuple[str, Command, Path, Path]]:
    """The engines that can be installed: name, command, the folder it runs in, and what to remove for a cold run.

    Args:
        tree: the portable tree of a handbook.
        work: where engines that need settings of their own get them.
    """
    mkdocs, zensical = _found("mkdocs", "mkdocs"), _found("zensical", "zensical")
    if mkdocs:
        yield f"MkDocs ({pins('mkdocs')})", [mkdocs, "build", "--quiet"], tree, tree / "site"
    if zensical:
        yield f"Zensical ({pins('zensical')})", [zensical, "build", "--clean"], tree, tree / "site"
    hugo = shutil.which("hugo")
    if hugo:
        version = subprocess.run([hugo, "version"], check=True, capture_output=True, text=True).stdout.split()[1]
        source = _hugo_source(tree, work / "hugo")
        yield f"Hugo ({version})", [hugo, "--quiet"], source, source / "public"


def sphinx(tree: Path, work: Path) -> tuple[str, Command] | None:
    """Sphinx over the Markdown of the portable tree, if it can be installed: its name and the command."""
    found = _found("sphinx", "sphinx-build")
    if found is None:
        return None
    source = _sphinx_source(tree, work / "sphinx")
    return f"Sphinx ({pins('sphinx')})", [found, "-q", "-E", "-b", "html", source, work / "sphinx-site"]


def _found(peer: str, name: str) -> Path | None:
    try:
        return program(peer, name)
    except subprocess.CalledProcessError:
        return None


def _sphinx_source(tree: Path, folder: Path) -> Path:
    shutil.copytree(tree / "docs", folder, ignore=shutil.ignore_patterns("*.html"))
    (folder / "conf.py").write_text(_SPHINX, encoding="utf-8")
    (folder / "toc.md").write_text("# handbook\n\n```{toctree}\n:glob:\n*\n*/*\n```\n", encoding="utf-8")
    return folder


def _hugo_source(tree: Path, folder: Path) -> Path:
    shutil.copytree(tree / "docs", folder / "content")
    (folder / "hugo.toml").write_text(_HUGO, encoding="utf-8")
    (folder / "config.toml").write_text(_HUGO, encoding="utf-8")
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for name in ("single", "list"):
        (layouts / f"{name}.html").write_text(_LAYOUT, encoding="utf-8")
    return folder
