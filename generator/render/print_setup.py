"""What documents are printed with: templates, fonts and the company's mark, from the product and from the project."""

import hashlib
import platform
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.metadata import version
from pathlib import Path
from threading import local

from typst import Compiler

from generator import __version__
from generator.digests import add_files
from generator.errors import SetupError
from generator.model.settings import PrintSettings
from generator.render.fonts import FontSet, company_fonts, packaged_fonts
from generator.resources import templates_root

PICTURES = (".svg", ".png", ".jpg", ".jpeg")
_LIBRARIES = ("typst", "segno", "docxtpl", "python-docx", "XlsxWriter", "Jinja2")
_CODE = Path(__file__).parent


@dataclass(frozen=True)
class PrintSetup:
    """Everything that makes a document besides its view.

    `folder` holds all templates, the company's in place of ours of the same name; `logo` is a file in it. What draws a
    document may depend on its view and on this and on nothing else: `digest` is what the cache knows of it.
    """

    folder: Path
    fonts: FontSet
    logo: str | None
    _threads: local = field(default_factory=local)

    def compiler(self) -> Compiler:
        """The compiler of this thread; one compiler does one document at a time."""
        if not hasattr(self._threads, "compiler"):
            self._threads.compiler = Compiler(root=str(self.folder), font_paths=self.fonts.loaded)
        found: Compiler = self._threads.compiler
        return found

    @cached_property
    def digest(self) -> str:
        """A digest of the templates, the fonts, the code that draws, and the libraries that it uses."""
        digest = hashlib.sha256(f"{__version__} {platform.python_version()} {_versions()}".encode())
        digest.update(_digest_of_code().encode())
        digest.update(repr((self.fonts.body, self.fonts.strong, self.logo)).encode())
        fonts = {Path(font.path) for font in self.fonts.loaded.fonts() if font.path is not None}
        for font in sorted(fonts):
            digest.update(_digest_of_font(font, font.stat().st_mtime_ns).encode())
        add_files(digest, self.folder)
        return digest.hexdigest()


@contextmanager
def print_setup(root: Path, settings: PrintSettings, template: Path | None = None) -> Iterator[PrintSetup]:
    """The setup of a project, as long as the block runs.

    Args:
        root: the project; the paths of the settings are relative to it.
        settings: what the company adds.
        template: a folder of templates in place of the one of the settings.

    Raises:
        SetupError: a file, folder or font of the settings is not there, or lies outside the project.
    """
    own = template or (None if settings.template is None else _inside(root, settings.template))
    if own is not None and not own.is_dir():
        raise SetupError("no-template-folder", folder=str(own))
    fonts = _fonts(root, settings)
    with tempfile.TemporaryDirectory() as folder:
        composed = Path(folder).resolve()
        for source in (templates_root() / "print", *((own,) if own else ())):
            shutil.copytree(source, composed, dirs_exist_ok=True)
        yield PrintSetup(composed, fonts, _logo(root, settings, composed))


def _fonts(root: Path, settings: PrintSettings) -> FontSet:
    if settings.fonts is None:
        wanted = settings.body or settings.headings
        if wanted is not None:
            raise SetupError("font-without-folder", font=wanted)
        return packaged_fonts()
    return company_fonts(_inside(root, settings.fonts), settings.body, settings.headings)


def _logo(root: Path, settings: PrintSettings, folder: Path) -> str | None:
    if settings.logo is None:
        return None
    source = _inside(root, settings.logo)
    suffix = source.suffix.lower()
    if not source.is_file() or suffix not in PICTURES:
        raise SetupError("no-logo", file=settings.logo)
    name = f"company-logo{suffix}"
    shutil.copy(source, folder / name)
    return name


def _inside(root: Path, path: str) -> Path:
    found = (root / path).resolve()
    if not found.is_relative_to(root.resolve()):
        raise SetupError("outside-project", path=path)
    return found


def _versions() -> list[str]:
    return [version(name) for name in _LIBRARIES]


@cache
def _digest_of_font(font: Path, changed: int) -> str:
    # Fonts are large; one that was not touched since is not read again by the same process.
    del changed
    return hashlib.sha256(font.read_bytes()).hexdigest()


@cache
def _digest_of_code() -> str:
    digest = hashlib.sha256()
    add_files(digest, _CODE, lambda path: path.endswith(".py"))
    return digest.hexdigest()
