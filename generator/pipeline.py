"""The road from a checked project to a published handbook, step by step."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from filelock import FileLock, Timeout

from generator.check_cache import fingerprint, keep_outcome
from generator.digests import engine_digest
from generator.errors import SetupError
from generator.explanations import explanations
from generator.last_build import BUILD, LastBuild, build_kind, files_of, forget_builds, read_last_build, remember
from generator.load.read_project import without_collector
from generator.locale import DEFAULT_LANGUAGE, Catalogue, catalogue
from generator.model.json_schema import json_schemas
from generator.printing.everything import Everything, offer_everything, print_everything
from generator.project import Checked, check
from generator.publish.archive import archive_name, archive_site
from generator.publish.mkdocs_site import Frame, build_mkdocs_site
from generator.publish.page_keys import page_keys
from generator.publish.portable_tree import write_portable_tree
from generator.publish.swap import fresh_folder
from generator.publish.write import write_files
from generator.render.assets import search_files, site_assets
from generator.render.calendar_file import calendar_file
from generator.render.data import handbook_json
from generator.render.draft import draft_pen
from generator.render.findings_json import findings_json
from generator.render.menu import Menu
from generator.render.site import Page, Pen
from generator.views.calendar_entries import calendar_views
from generator.views.context import Context, make_context
from generator.views.draft import PageNotes, draft_notes
from generator.views.page import PageView, SiteView
from generator.views.site import site_view

Progress = Callable[[str, int, int], None]
"""Told the name of a step, how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build gave; `site` is None where errors stopped it. `frame` draws single pages of it again."""

    checked: Checked
    site: Path | None
    pages: int = 0
    documents: int = 0
    archive: Path | None = None
    frame: Frame | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """What a build is to do.

    `strict` lets warnings stop it too; `portable` writes the portable tree as well; `documents` draws the PDFs.
    `draft` makes `draft` instead of `site`: every page says so and shows what was found on it. Errors do not stop it,
    as long as every file could be read; nothing of a draft is printed, because paper does not say that it was one.
    `archive` packs what was made.
    `clean` forgets what earlier builds have made and makes everything anew.
    `jobs` is how many documents and pages are made at a time; what comes out is the same.
    """

    strict: bool = False
    portable: bool = False
    documents: bool = True
    draft: bool = False
    archive: bool = False
    clean: bool = False
    jobs: int = 1


DEFAULTS = Options()


@dataclass(frozen=True, slots=True)
class _Drawn:
    site: SiteView
    draw: Callable[[PageView], Page]
    assets: Mapping[str, bytes]
    files: Mapping[str, bytes]
    notes: Mapping[str, PageNotes]


def silent(step: str, done: int, total: int) -> None:
    """Say nothing about the progress."""


def build(root: Path, options: Options = DEFAULTS, *, output: Path | None = None, progress: Progress = silent) -> Built:
    """Check, draw and publish. With errors (or warnings, if strict) nothing is published and the last site stays.

    Args:
        root: the project.
        options: what is wanted.
        output: where `site` is made; `build` of the project unless given.
        progress: is told how far it is.

    Raises:
        SetupError: another build is running, or the folder cannot be written.
    """
    # MkDocs takes a relative folder as relative to its own configuration, which is a temporary file.
    output = (output or root / BUILD).absolute()
    with _alone(output), without_collector():
        if options.clean:
            forget_builds(output)
        began = fingerprint(root)
        checked = check(root)
        words = catalogue(checked.handbook.settings.language if checked.handbook else DEFAULT_LANGUAGE)
        _note(output, checked, words)
        stops = checked.stops(strict=options.strict)
        if checked.handbook is None or (stops and not (options.draft and not checked.handbook.unread)):
            return Built(checked, None)
        context = make_context(checked.handbook, words)
        printed = _printed(context, root, output, progress, options, stops=stops)
        if printed.failures:
            checked = replace(checked, findings=(*checked.findings, *printed.failures))
            _note(output, checked, words)
            return Built(checked, None)
        drawn = _draw(printed, checked, once=options.portable, draft=options.draft)
        site = output / ("draft" if options.draft else "site")
        kind = build_kind(strict=options.strict, documents=options.documents, draft=options.draft)
        keys, frame = _publish(site, drawn, options.jobs, progress)
        read = context.handbook.settings.printing.files
        built = LastBuild(kind, printed.count, files_of(site), keys, read)
        if remember(root, site, began, built) and began is not None and output == (root / BUILD).absolute():
            keep_outcome(root, began, checked)
        archive = _publish_more(site, drawn, options, context, progress)
        return Built(checked, site, len(drawn.site.pages), printed.count, archive, frame)


def _publish_more(site: Path, drawn: _Drawn, options: Options, context: Context, progress: Progress) -> Path | None:
    """The portable tree and the archive, as far as they are wanted; the archive if there is one."""
    progress("write", 0, 1)
    if options.portable:
        _publish_portable(site.parent, drawn)
    archive = archive_site(site, _archive_name(context, options)) if options.archive else None
    progress("write", 1, 1)
    return archive


def _archive_name(context: Context, options: Options) -> str:
    settings = context.handbook.settings
    suffix = (context.text("draft.suffix"),) if options.draft else ()
    return archive_name(settings.title, settings.revision.version, *suffix)


def _note(output: Path, checked: Checked, words: Catalogue) -> None:
    write_files(output, {"findings.json": findings_json(checked.findings, words).encode()})


def _draw(printed: Everything, checked: Checked, *, once: bool, draft: bool) -> _Drawn:
    """What is to be published. A page is drawn when it is asked for; `once` keeps it for those who ask again."""
    context = printed.context
    allowed = [(entry.finding, entry.reason) for entry in checked.allowed]
    explained = explanations(context.catalogue.language)
    site = site_view(context, checked.findings, allowed, explained)
    notes = draft_notes(checked.findings, explained, context) if draft else {}
    draw: Callable[[PageView], Page] = Pen(context.catalogue).draw
    if draft:
        draw = draft_pen(draw, notes, context.catalogue)
    if once:
        pages = {view.path: draw(view) for view in site.pages}
        return _Drawn(site, lambda view: pages[view.path], site_assets(site), _files(printed), notes)
    return _Drawn(site, draw, site_assets(site), _files(printed), notes)


def _publish(site: Path, drawn: _Drawn, jobs: int, progress: Progress) -> tuple[Mapping[str, str], Frame]:
    """Put the site in its place; pages of the last build that would come out the same are taken over."""
    done = count(1)
    menu = Menu(drawn.site.menu, drawn.site.labels["menu"])
    keys = page_keys(drawn.site, menu, f"{engine_digest()} {site.name}", drawn.notes)
    last = read_last_build(site)
    unchanged = {path: site / path for path, key in keys.items() if last is not None and last.holds(site, path, key)}
    with fresh_folder(site) as folder:
        frame = build_mkdocs_site(
            drawn.site,
            drawn.draw,
            drawn.assets,
            folder,
            menu=menu,
            unchanged=unchanged,
            jobs=jobs,
            on_page=lambda: progress("draw", next(done), len(drawn.site.pages)),
        )
        write_files(folder, {**drawn.files, **search_files(drawn.site)})
    return keys, frame


def _publish_portable(output: Path, drawn: _Drawn) -> None:
    pages = map(drawn.draw, drawn.site.pages)
    with fresh_folder(output / "portable") as folder:
        write_portable_tree(drawn.site, pages, {**drawn.assets, **drawn.files}, folder)


def _printed(  # noqa: PLR0913 -- what is printed, where it goes, and whom to tell
    context: Context, root: Path, output: Path, progress: Progress, options: Options, *, stops: bool
) -> Everything:
    """The documents. They are made before the pages, which tell how large they are."""
    if options.documents and not options.draft:
        return print_everything(context, root, output, progress, options.jobs)
    return Everything(context) if options.documents or stops else Everything(offer_everything(context))


def _files(printed: Everything) -> Mapping[str, bytes]:
    """What a site holds beside its pages, by path."""
    return {
        "data/handbook.json": handbook_json(printed.context.handbook).encode(),
        **{view.path: calendar_file(view) for view in calendar_views(printed.context)},
        **{f"data/schemas/{name}": text.encode() for name, text in json_schemas().items()},
        **printed.files,
    }


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """Keep a second build of the same folder out."""
    lock = FileLock(output / ".build.lock")
    try:
        output.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout as error:
        raise SetupError("build-running", folder=str(output)) from error
    except OSError as error:
        raise SetupError("folder-not-writable", folder=str(output), reason=error.strerror or "") from error
    try:
        yield
    finally:
        lock.release()
