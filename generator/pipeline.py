"""The road from YAML files to a published handbook, step by step."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.checks import CHECKS
from generator.checks.run import Allowed, run_checks
from generator.errors import SetupError
from generator.findings import Finding, Severity
from generator.load.read_project import read_project
from generator.locale import Catalogue, catalogue
from generator.model.build import build_handbook
from generator.model.handbook import Handbook
from generator.model.json_schema import json_schemas
from generator.publish.mkdocs_site import build_mkdocs_site
from generator.publish.portable_tree import write_portable_tree
from generator.publish.swap import fresh_folder
from generator.publish.write import write_files
from generator.render.assets import search_files, site_assets
from generator.render.data import handbook_json
from generator.render.findings_json import findings_json
from generator.render.menu import Menu
from generator.render.pdf import PdfError, render_pdf
from generator.render.site import Page, render_pages
from generator.views.context import Context, make_context
from generator.views.job_description import job_description
from generator.views.links import job_description_path
from generator.views.page import SiteView
from generator.views.site import site_view

Progress = Callable[[str, int, int], None]
BUILD = "build"


@dataclass(frozen=True, slots=True)
class Checked:
    """What reading and checking a project gave: the handbook if it could be put together, and all findings."""

    handbook: Handbook | None
    findings: tuple[Finding, ...]
    allowed: tuple[Allowed, ...] = ()
    skipped: tuple[str, ...] = ()

    @property
    def has_errors(self) -> bool:
        """Whether anything stands against publishing."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)


@dataclass(frozen=True, slots=True)
class Built:
    """What a build gave; `site` is None where errors stopped it."""

    checked: Checked
    site: Path | None
    pages: int = 0
    documents: int = 0


def check(root: Path) -> Checked:
    """Load, model, check: all problems of all files in one run."""
    project = read_project(root)
    handbook, schema_findings = build_handbook(project)
    findings = [*project.findings, *schema_findings]
    if handbook is None:
        return Checked(None, tuple(sorted(findings, key=lambda finding: finding.sort_key)))
    report = run_checks(handbook)
    findings += report.findings
    return Checked(
        handbook, tuple(sorted(findings, key=lambda finding: finding.sort_key)), report.allowed, report.skipped
    )


def build(root: Path, *, strict: bool = False, portable: bool = False, progress: Progress | None = None) -> Built:
    """Check, draw and publish. With errors (or warnings, if strict) nothing is published and the last site stays.

    Raises:
        SetupError: another build is running, or the folder cannot be written.
    """
    checked = check(root)
    output = root / BUILD
    words = catalogue(checked.handbook.settings.language) if checked.handbook else catalogue("zh-CN")
    write_files(output, {"findings.json": findings_json(checked.findings, words).encode()})
    if checked.handbook is None or _stopped(checked, strict):
        return Built(checked, None)
    handbook = checked.handbook
    tell = progress or _silent
    context = make_context(handbook, words)
    allowed = [(entry.finding, entry.reason) for entry in checked.allowed]
    site = site_view(context, checked.findings, allowed, [one.slug for one in CHECKS])
    pages = _draw(site, words, tell)
    documents, failures = print_roles(context, tuple(handbook.role), tell)
    if failures:
        findings = tuple(sorted((*checked.findings, *failures), key=lambda finding: finding.sort_key))
        return Built(Checked(handbook, findings, checked.allowed, checked.skipped), None)
    files = {**documents, **_data(handbook)}
    _publish(output, site, pages, files, words, portable=portable)
    return Built(checked, output / "site", len(pages), len(documents))


def print_roles(
    context: Context, roles: Sequence[str], progress: Progress
) -> tuple[Mapping[str, bytes], tuple[Finding, ...]]:
    """Job descriptions by their path on the site; a role whose document fails is a finding, the others are made."""
    documents: dict[str, bytes] = {}
    failures: list[Finding] = []
    for done, role_id in enumerate(roles, 1):
        role = context.handbook.role[role_id]
        try:
            document = job_description(role, context.handbook, context.phrases)
            documents[job_description_path(role_id)] = render_pdf(document, context.handbook, role)
        except PdfError as error:
            failures.extend(error.findings)
        progress("print", done, len(roles))
    return documents, tuple(failures)


def _draw(site: SiteView, words: Catalogue, progress: Progress) -> list[Page]:
    pages = []
    for page in render_pages(site, words):
        pages.append(page)
        progress("draw", len(pages), len(site.pages))
    return pages


def _data(handbook: Handbook) -> Mapping[str, bytes]:
    schemas = {f"data/schemas/{name}": text.encode() for name, text in json_schemas().items()}
    return {"data/handbook.json": handbook_json(handbook).encode(), **schemas}


def _publish(
    output: Path,
    site: SiteView,
    pages: Sequence[Page],
    files: Mapping[str, bytes],
    words: Catalogue,
    *,
    portable: bool,
) -> None:
    labels = {name: words.text(f"site.{name}") for name in ("to-dark", "to-light")}
    assets = site_assets(site)
    menu = Menu(site.menu, words.text("site.menu.label"))
    with fresh_folder(output / "site") as folder:
        build_mkdocs_site(site, pages, menu, assets, labels, folder)
        write_files(folder, {**files, **search_files(site)})
    if portable:
        with fresh_folder(output / "portable") as folder:
            write_portable_tree(site, pages, {**assets, **files}, labels, folder)


def _stopped(checked: Checked, strict: bool) -> bool:  # noqa: FBT001 -- the second half of one question
    warned = any(finding.severity is Severity.WARNING for finding in checked.findings)
    return checked.has_errors or (strict and warned)


def _silent(step: str, done: int, total: int) -> None:
    """Say nothing about the progress."""


def find_project(start: Path) -> Path:
    """The nearest folder upwards that holds a site_config.yml.

    Raises:
        SetupError: there is none.
    """
    for folder in (start, *start.resolve().parents):
        if (folder / "site_config.yml").is_file():
            return folder
    raise SetupError("no-project", folder=str(start))
