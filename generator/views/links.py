"""Where everything stands on the site: paths, anchors, and links by id."""

from dataclasses import dataclass

from generator.model.handbook import Handbook
from generator.model.places import number_anchor
from generator.views.page import Link

HOME = "index.html"
POLICIES = "policies/index.html"
DEPARTMENTS = "departments/index.html"
ORG_CHART = "org-chart.html"
AUTHORITY = "authority.html"
RESPONSIBILITIES = "responsibilities.html"
COMPARE = "compare.html"
PENALTIES = "penalties.html"
KPIS = "kpis.html"
FORMS = "forms.html"
CALENDAR = "calendar.html"
CALENDAR_FILE = "data/calendar.ics"
GLOSSARY = "glossary.html"
WORKFLOWS = "workflows.html"
HEALTH = "health.html"
SOURCES = "sources/index.html"
DECISIONS = "decisions.html"
PRINT_CENTRE = "print-centre.html"
BOOK = "print/handbook.pdf"
REGISTERS = "print/registers.xlsx"


def role_path(role: str) -> str:
    """The page of a role."""
    return f"roles/{role}.html"


def department_path(department: str) -> str:
    """The page of a department."""
    return f"departments/{department}.html"


def policy_path(policy: str) -> str:
    """The page of a policy."""
    return f"policies/{policy}.html"


def source_path(source: str) -> str:
    """The page of a source document."""
    return f"sources/{source}.html"


def place_path(place: str) -> str:
    """The page and line of a place of the handbook, such as `roles/sales-manager#duty-3`."""
    page, _, anchor = place.partition("#")
    return f"{page}.html#{anchor}" if anchor else f"{page}.html"


def job_description_path(role: str) -> str:
    """The printed job description of a role."""
    return f"print/{role}.pdf"


def workflow_path(policy: str, workflow: str) -> str:
    """The drawing of a workflow; the ids of workflows are unique within their policy only."""
    return f"{WORKFLOWS}#{policy}-{workflow}"


def calendar_path(role: str) -> str:
    """The calendar of a role, for the reader's own calendar program."""
    return f"data/calendars/{role}.ics"


def sign_off_path(role: str) -> str:
    """The printed sheet on which the holder of a role signs for its policies."""
    return f"print/sign-off/{role}.pdf"


def policy_document_path(policy: str) -> str:
    """A policy, printed."""
    return f"print/policy-{policy}.pdf"


def job_description_word_path(role: str) -> str:
    """The job description of a role, to be changed in Word."""
    return f"print/{role}.docx"


def policy_word_path(policy: str) -> str:
    """A policy, to be changed in Word."""
    return f"print/policy-{policy}.docx"


def scorecard_path(role: str) -> str:
    """The scorecard of a role, to be filled in."""
    return f"print/scorecards/{role}.xlsx"


@dataclass(frozen=True)
class Links:
    """Links by id. An id that leads nowhere becomes plain text; the checks report it."""

    handbook: Handbook

    def role(self, role: str) -> Link:
        """A role by its title."""
        found = self.handbook.role.get(role)
        return Link(found.title, role_path(role)) if found else Link(role)

    def roles(self, roles: tuple[str, ...]) -> tuple[Link, ...]:
        """Several roles by their titles."""
        return tuple(self.role(role) for role in roles)

    def department(self, department: str) -> Link:
        """A department by its title."""
        found = self.handbook.department.get(department)
        return Link(found.title, department_path(department)) if found else Link(department)

    def policy(self, policy: str) -> Link:
        """A policy by its title."""
        found = self.handbook.policy.get(policy)
        return Link(found.title, policy_path(policy)) if found else Link(policy)

    def form(self, form: str) -> Link:
        """A form by its title, where its policy registers it."""
        found = self.handbook.form.get(form)
        if found is None:
            return Link(form)
        return Link(found.part.title, f"{policy_path(found.policy.id)}#{number_anchor('form', form)}")

    def forms(self, forms: tuple[str, ...]) -> tuple[Link, ...]:
        """Several forms by their titles."""
        return tuple(self.form(form) for form in forms)
