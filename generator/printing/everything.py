"""What the road to a published handbook needs from printing: all documents, or one that somebody asks for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator.findings import Finding
from generator.printing.archive import ARCHIVE, archive, archive_file
from generator.printing.cache import DocumentCache
from generator.printing.kinds import Order, orders
from generator.render.print_setup import print_setup
from generator.views.context import Context
from generator.views.downloads import Downloads

if TYPE_CHECKING:
    from generator.printing.run import Printout

Progress = Callable[[str, int, int], None]

STEP = "print"
CACHE = Path(".cache", "print")
"""Where documents made before are kept, below the folder of the build."""


@dataclass(frozen=True, slots=True)
class Everything:
    """All documents of a build: the context that knows their sizes, the files by their path, and what failed."""

    context: Context
    files: Mapping[str, bytes] = field(default_factory=dict)
    count: int = 0
    failures: tuple[Finding, ...] = ()


def print_everything(context: Context, root: Path, folder: Path, progress: Progress, jobs: int) -> Everything:
    """Make all documents of a handbook and the archive of them, before the pages that tell their sizes are drawn.

    Args:
        context: the handbook and its wording.
        root: the project.
        folder: the folder of the build; the cache lies in it.
        progress: is told how far it is.
        jobs: how many are made at a time.

    Raises:
        SetupError: the templates, fonts or logo that the settings name cannot be used.
    """
    wanted = orders(context)
    cache = DocumentCache(folder / CACHE)
    made = PrintShop(context, root, cache, jobs=jobs).make(wanted, progress)
    if made.failures:
        return Everything(context, failures=made.failures)
    cache.keep_only(made.keys)
    packed = archive({order: made.documents[order.path] for order in wanted}, context)
    files = [order.file(context, len(made.documents[order.path])) for order in wanted]
    offered = Downloads((*files, archive_file(context, len(packed))))
    return Everything(replace(context, downloads=offered), {**made.documents, ARCHIVE: packed}, len(made.documents))


def offer_everything(context: Context) -> Context:
    """The context of a site whose documents are made when somebody asks for them, as in the preview."""
    return replace(context, downloads=Downloads(tuple(order.file(context) for order in orders(context))))


@dataclass(frozen=True, slots=True)
class PrintShop:
    """Where documents of one project are made; without a cache all of them are made again.

    `template` is a folder of templates in place of the one of the settings; `jobs` documents are made at a time.
    """

    context: Context
    root: Path
    cache: DocumentCache | None = None
    template: Path | None = None
    jobs: int = 1

    def make(self, wanted: Sequence[Order], progress: Progress) -> "Printout":
        """Make some documents; one that fails is a finding, and the others are made.

        Raises:
            SetupError: the templates, fonts or logo that the settings name cannot be used.
        """
        from generator.printing.run import Press  # noqa: PLC0415 -- slow to import; a site without documents does without

        with print_setup(self.root, self.context.handbook.settings.printing, self.template) as setup:
            press = Press(self.context, setup, self.cache, self.jobs)
            return press.run(wanted, lambda done, total: progress(STEP, done, total))


def print_path(context: Context, root: Path, path: str) -> bytes | None:
    """The document that stands at a path of the site; None where there is none, or where it cannot be made."""
    order = next((one for one in orders(context) if one.path == path), None)
    if order is None:
        return None
    return PrintShop(context, root).make((order,), lambda *_: None).documents.get(path)
