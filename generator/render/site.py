"""Views → pages with their HTML, in memory. Both engines get the same pages."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from markupsafe import escape

from generator.locale import Catalogue
from generator.render.templates import PageTemplate
from generator.views.page import PageView, SiteView

# What Markdown reads as marks and lets a backslash take back; a backslash does nothing before the others.
_MARKS = frozenset(r"\`*_{}[]()#+-.!")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of a page: its heading (none for the head of the page) and its HTML."""

    anchor: str
    title: str
    html: str


@dataclass(frozen=True)
class Page:
    """A finished page: sections of HTML, ready for any engine."""

    view: PageView
    sections: tuple[Section, ...]

    @property
    def path(self) -> str:
        """Where the page stands, relative to the site's root."""
        return self.view.path

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.view.title

    @cached_property
    def html(self) -> str:
        """The whole body, as an engine without Markdown shows it."""
        return "\n".join(_section_html(section) for section in self.sections)

    @cached_property
    def markdown(self) -> str:
        """The whole body for engines that want Markdown: headings as Markdown, the rest as blocks of HTML."""
        return "\n\n".join(_section_markdown(section) for section in self.sections) + "\n"


class Pen:
    """Draws pages, with each template read once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._templates: dict[str, PageTemplate] = {}

    def draw(self, view: PageView) -> Page:
        """The page of a view."""
        if view.template not in self._templates:
            self._templates[view.template] = PageTemplate(view.template, self._catalogue)
        return render_page(view, self._templates[view.template])


def render_pages(site: SiteView, catalogue: Catalogue) -> Iterator[Page]:
    """Every page of the site, each drawn once."""
    return map(Pen(catalogue).draw, site.pages)


def render_page(view: PageView, template: PageTemplate) -> Page:
    """One page."""
    head = Section("", "", template.draw("head", view.root, view.view))
    sections = (
        Section(section.anchor, section.title, template.draw(section.block, view.root, view.view, section.item))
        for section in view.sections
    )
    control = (Section("", "", _control_html(view.control)),) if view.control else ()
    return Page(view, (head, *sections, *control))


def _control_html(lines: tuple[str, ...]) -> str:
    """The version of what is shown, at the foot of every page, on the screen and on paper."""
    return '<footer class="hb-control">' + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</footer>"


def _section_html(section: Section) -> str:
    body = f'<div class="hb-section">\n{section.html}\n</div>'
    if not section.anchor:
        return body
    heading = f'<h2 id="{section.anchor}">{escape(section.title)}</h2>'
    return f"{heading}\n{body}"


def _section_markdown(section: Section) -> str:
    body = f'<div class="hb-section">\n{section.html}\n</div>'
    if not section.anchor:
        return body
    return f"## {_heading_markdown(section.title)} {{#{section.anchor}}}\n\n{body}"


def _heading_markdown(title: str) -> str:
    """A title as one line of Markdown that says just this text."""
    line = " ".join(title.split())
    return "".join(f"\\{letter}" if letter in _MARKS else _ENTITIES.get(letter, letter) for letter in line)
