"""What every view needs: the handbook, its links, the wording, and what binds whom."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.locale import Catalogue
from generator.model.department import Department
from generator.model.fingerprint import Fingerprints
from generator.model.handbook import Handbook
from generator.model.places import number_anchor
from generator.model.policy import Policy, Scope
from generator.model.role import Role
from generator.views.binding import Binding, bind
from generator.views.downloads import Downloads
from generator.views.links import Links, policy_path
from generator.views.page import Link
from generator.views.phrases import Phrases


@dataclass(frozen=True)
class Context:
    """One per build; views take what they need from it."""

    handbook: Handbook
    catalogue: Catalogue
    phrases: Phrases
    links: Links
    binding: Binding
    downloads: Downloads = field(default_factory=Downloads)

    @cached_property
    def fingerprints(self) -> Fingerprints:
        """The fingerprints of roles, policies and the whole handbook."""
        return Fingerprints(self.handbook)

    @cached_property
    def departments(self) -> tuple[Department, ...]:
        """Departments in the order of the menu: each above those below it, siblings by code."""
        below: dict[str | None, list[Department]] = {}
        for department in sorted(self.handbook.departments, key=lambda one: (one.code is None, one.code or "", one.id)):
            parent = department.parent if department.parent in self.handbook.department else None
            below.setdefault(parent, []).append(department)
        ordered: dict[str, Department] = {}
        open_ends = list(reversed(below.get(None, [])))
        while open_ends:
            department = open_ends.pop()
            ordered[department.id] = department
            open_ends.extend(reversed(below.get(department.id, [])))
        in_loops = {department.id: department for department in self.handbook.departments}
        return tuple((ordered | {key: one for key, one in in_loops.items() if key not in ordered}).values())

    @cached_property
    def policies(self) -> tuple[Policy, ...]:
        """Policies by code."""
        return tuple(sorted(self.handbook.policies, key=lambda one: (one.code is None, one.code or "", one.id)))

    @cached_property
    def article_links(self) -> Mapping[tuple[str, int], Link]:
        """Every article by its policy and number; made once, because thousands of lines name one."""
        return {
            (policy.id, article.no): Link(
                self.phrases.article_label(article.no),
                f"{policy_path(policy.id)}#{number_anchor('article', article.no)}",
            )
            for policy in self.handbook.policies
            for chapter in policy.chapters
            for article in chapter.articles
        }

    def roles_of(self, department: str) -> tuple[Role, ...]:
        """The roles of a department by code."""
        roles = self.handbook.roles_of_department.get(department, ())
        return tuple(sorted(roles, key=lambda one: (one.code is None, one.code or "", one.id)))

    def scope(self, scope: Scope) -> tuple[Link, ...]:
        """Whom a policy binds, in words and links."""
        everyone = (Link(self.text("policy.everyone")),) if scope.everyone else ()
        departments = (self.links.department(department) for department in scope.departments)
        return (*everyone, *departments, *self.links.roles(scope.roles))

    def text(self, key: str, **values: object) -> str:
        """A sentence of the site."""
        return self.catalogue.text(f"site.{key}", **values)


def make_context(handbook: Handbook, catalogue: Catalogue) -> Context:
    """The context of a build."""
    return Context(handbook, catalogue, Phrases(catalogue), Links(handbook), bind(handbook))
