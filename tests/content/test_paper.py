"""The shipped handbook on paper, read back by programs that did not write it: nothing is lost, doubled or broken."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from generator.locale import catalogue
from generator.printing.everything import PrintShop
from generator.printing.kinds import Order, kind_of, orders
from generator.printing.run import Printout
from generator.project import check
from generator.views.context import Context, make_context
from tests.render.paper import bookmarks, reader, tight
from tests.shipped import REPOSITORY

PDFTOTEXT = shutil.which("pdftotext") or "pdftotext"
QPDF = shutil.which("qpdf") or "qpdf"
OURS = {"NotoSerifSC-Regular", "NotoSansSC-Regular", "NotoSansSC-Bold"}


def silent(step: str, done: int, total: int) -> None:
    del step, done, total


def printed_orders(context: Context) -> tuple[Order, ...]:
    """What is made as PDF."""
    return tuple(order for order in orders(context) if order.path.endswith(".pdf"))


@dataclass(frozen=True)
class Paper:
    """All documents of the shipped handbook, with what they were made from."""

    context: Context
    made: Printout
    folder: Path

    def view(self, kind: str, name: str = "") -> Any:
        return kind_of(kind).view(name, self.context)

    def file(self, kind: str, name: str = "") -> Path:
        return self.folder / kind_of(kind).path(name)

    def text(self, kind: str, name: str = "") -> str:
        """The text in the order in which it was drawn, without what every page repeats."""
        head = self.view(kind, name).head
        shown = subprocess.run([PDFTOTEXT, "-raw", self.file(kind, name), "-"], capture_output=True, check=True)
        repeated = [tight(head.header), tight(" · ".join(head.file_control))]
        text = tight(shown.stdout.decode())
        for line in repeated:
            text = text.replace(line, "")
        return text

    @cached_property
    def by_kind(self) -> Mapping[str, list[Path]]:
        found: dict[str, list[Path]] = {}
        for order in printed_orders(self.context):
            found.setdefault(order.kind.name, []).append(self.folder / order.path)
        return found

    @cached_property
    def paths(self) -> list[Path]:
        return [self.folder / path for path in self.made.documents]


@pytest.fixture(scope="module")
def paper(tmp_path_factory: pytest.TempPathFactory) -> Paper:
    handbook = check(REPOSITORY).handbook
    assert handbook is not None
    context = make_context(handbook, catalogue(handbook.settings.language))
    made = PrintShop(context, REPOSITORY).make(printed_orders(context), silent)
    assert made.failures == ()
    folder = tmp_path_factory.mktemp("paper")
    for path, document in made.documents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(document)
    return Paper(context, made, folder)


def strings(value: object) -> Iterator[str]:
    """Every text in a view."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for inner in value:
            yield from strings(inner)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from strings(getattr(value, name))


def wrong_counts(wanted: list[str], said: str, written: str) -> Mapping[str, tuple[int, int]]:
    """Texts that stand on paper more or less often than the view says them, with both counts."""
    found = {text: (said.count(tight(text)), written.count(tight(text))) for text in wanted}
    return {text: counts for text, counts in found.items() if counts[0] != counts[1] or counts[0] == 0}


def test_every_duty_authority_kpi_and_standard_of_a_role_stands_on_its_form_once(paper: Paper) -> None:
    seen = 0
    for role in paper.context.handbook.roles:
        view = paper.view("job-description", role.id)
        wanted = [duty.text for duty in role.duties] + [one.object for one in role.authority]
        wanted += [kpi.name for kpi in role.kpis] + [kpi.formula for kpi in role.kpis if kpi.formula]
        wanted += [one.text for one in role.standards] + [role.purpose]
        said = tight("\n".join(strings((view.fields, view.sections))))
        assert wrong_counts(wanted, said, paper.text("job-description", role.id)) == {}, role.id
        seen += len(wanted)
    assert seen > 500


def test_every_article_and_every_penalty_of_a_policy_stands_in_its_document(paper: Paper) -> None:
    seen = 0
    for policy in paper.context.policies:
        written = paper.text("policy", policy.id)
        articles = [article for chapter in policy.chapters for article in chapter.articles]
        missing = [article.no for article in articles if tight(article.text.splitlines()[0]) not in written]
        missing += [article.no for article in articles for item in article.items if tight(item.text) not in written]
        assert missing == [], policy.id
        view = paper.view("policy", policy.id)
        rules = [section for section in view.sections if section.id in ("penalties", "rewards")]
        cells = [text for section in rules for row in section.rows for text in strings(row.cells)]
        assert [text for text in cells if tight(text) not in written] == [], policy.id
        assert sum(len(section.rows) for section in rules) == sum(
            map(len, (policy.penalties, policy.liabilities, policy.rewards))
        )
        seen += len(articles) + len(cells)
    assert seen > 500


def test_a_sheet_lists_every_policy_that_binds_the_role(paper: Paper) -> None:
    for role in paper.context.handbook.roles:
        written = paper.text("sign-off", role.id)
        for policy in paper.context.binding.policies.get(role.id, ()):
            assert tight(policy.title) in written
            assert tight(paper.context.fingerprints.policy(policy.id)) in written


def test_the_book_holds_all_of_it_and_its_index_leads_to_the_right_pages(paper: Paper) -> None:
    written = paper.text("book")
    for role in paper.context.handbook.roles:
        assert [duty.no for duty in role.duties if tight(duty.text) not in written] == [], role.id
    for policy in paper.context.policies:
        triggers = [rule.trigger for rule in (*policy.penalties, *policy.liabilities, *policy.rewards)]
        assert [trigger for trigger in triggers if tight(trigger) not in written] == [], policy.id
    book = reader(paper.file("book").read_bytes())
    last = tight(book.pages[-1].extract_text())
    assert "岗位索引" in last
    titles = {str(entry): page for entry, page in _destinations(book)}
    for role in paper.context.handbook.roles:
        assert role.title in titles
        # The cover has no number, so the page after it is page 1.
        assert tight(f"{role.code or '—'}{paper.context.links.department(role.department).text}") in last
        assert tight(f"{paper.context.links.department(role.department).text}{titles[role.title]}") in last


def _destinations(book: Any) -> Iterator[tuple[str, int]]:
    def walk(entries: Any) -> Iterator[tuple[str, int]]:
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry)
            else:
                yield entry.title, book.get_destination_page_number(entry)

    yield from walk(book.outline)


def test_bookmarks_lead_to_every_role_policy_and_chapter(paper: Paper) -> None:
    marks = bookmarks(paper.file("book").read_bytes())
    handbook = paper.context.handbook
    wanted = [department.title for department in handbook.departments]
    wanted += [role.title for role in handbook.roles] + [policy.title for policy in handbook.policies]
    assert [title for title in wanted if title not in marks] == []
    policy = handbook.policies[0]
    view = paper.view("policy", policy.id)
    expected = [policy.title, *(chapter.title for chapter in view.chapters), *(one.heading for one in view.sections)]
    assert bookmarks(paper.file("policy", policy.id).read_bytes()) == expected


def test_some_of_each_kind_are_sound_files(paper: Paper) -> None:
    some = [paths[place] for paths in paper.by_kind.values() for place in (0, len(paths) // 2, -1)]
    assert len(dict.fromkeys(some)) > 8
    for path in dict.fromkeys(some):
        shown = subprocess.run([QPDF, "--check", path], capture_output=True, text=True, check=False)
        assert (shown.returncode, "No syntax or stream encoding errors found" in shown.stdout) == (0, True), shown


def test_every_file_is_tagged_titled_and_in_chinese_with_our_fonts_only(paper: Paper) -> None:
    for path in paper.paths:
        found = reader(path.read_bytes())
        root: Any = found.root_object
        assert (root["/Lang"], root["/MarkInfo"]["/Marked"]) == ("zh-CN", True), path
        assert root["/ViewerPreferences"]["/DisplayDocTitle"] is not None
        xmp = root["/Metadata"].get_data().decode()
        assert "<pdfuaid:part>1<" in xmp
        assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A<" in xmp
        about = found.metadata
        assert about is not None
        assert about.title
        fonts = {name for page in found.pages for name in _fonts(page)}
        assert fonts <= OURS, path


def _fonts(page: Any) -> Iterator[str]:
    for font in page["/Resources"].get("/Font", {}).values():
        inner = font["/DescendantFonts"][0]
        assert inner["/FontDescriptor"].keys() & {"/FontFile2", "/FontFile3"}
        yield str(inner["/BaseFont"]).split("+")[1]


def test_every_page_is_used_and_numbered(paper: Paper) -> None:
    for path in paper.paths:
        if path.name == "handbook.pdf":
            continue
        pages = [tight(page.extract_text()) for page in reader(path.read_bytes()).pages]
        total = len(pages)
        assert all(f"第{number}页/共{total}页" in page for number, page in enumerate(pages, 1)), path
        # A page with nothing but its header and footer has about sixty characters.
        assert min(map(len, pages)) > 80, path


def test_a_second_run_gives_the_same_bytes(paper: Paper) -> None:
    some = (*printed_orders(paper.context)[:3], Order(kind_of("policy"), paper.context.policies[0].id))
    again = PrintShop(paper.context, REPOSITORY).make(some, silent)
    assert all(again.documents[order.path] == paper.made.documents[order.path] for order in some)
