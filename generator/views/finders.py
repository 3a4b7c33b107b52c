"""The finders of the site: pages that answer one question across all roles and policies."""

from collections.abc import Callable
from dataclasses import dataclass

from generator.views.authority import authority
from generator.views.company_calendar import company_calendar
from generator.views.compare import compare
from generator.views.context import Context
from generator.views.forms_register import forms_register
from generator.views.glossary import glossary
from generator.views.kpi_library import kpi_library
from generator.views.links import (
    AUTHORITY,
    CALENDAR,
    COMPARE,
    FORMS,
    GLOSSARY,
    KPIS,
    ORG_CHART,
    PENALTIES,
    PRINT_CENTRE,
    RESPONSIBILITIES,
    WORKFLOWS,
)
from generator.views.org_chart import org_chart
from generator.views.page import PageView
from generator.views.penalties import penalties
from generator.views.print_centre import print_centre
from generator.views.responsibilities import responsibilities
from generator.views.workflows import workflows


@dataclass(frozen=True, slots=True)
class Finder:
    """One finder: the catalogue has its words at `site.<name>.title` and `site.<name>.purpose`.

    `page` makes nothing of a handbook that has nothing to find.
    """

    name: str
    path: str
    page: Callable[[Context], PageView | None]


# In the order of the menu.
FINDERS = (
    Finder("authority", AUTHORITY, authority),
    Finder("org-chart", ORG_CHART, org_chart),
    Finder("penalties", PENALTIES, penalties),
    Finder("responsibilities", RESPONSIBILITIES, responsibilities),
    Finder("compare", COMPARE, compare),
    Finder("kpi-library", KPIS, kpi_library),
    Finder("forms-register", FORMS, forms_register),
    Finder("company-calendar", CALENDAR, company_calendar),
    Finder("workflows", WORKFLOWS, workflows),
    Finder("glossary", GLOSSARY, glossary),
    Finder("print-centre", PRINT_CENTRE, print_centre),
)


def finder_pages(context: Context) -> tuple[tuple[Finder, PageView], ...]:
    """The finders that have something to find, with their pages."""
    drawn = ((finder, finder.page(context)) for finder in FINDERS)
    return tuple((finder, page) for finder, page in drawn if page is not None)
