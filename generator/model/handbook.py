"""Handbook: all records of a company together, and the look-ups between them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from generator.findings import Place
from generator.load.document import Document
from generator.model.base import Record
from generator.model.department import Department, Topic
from generator.model.policy import ApprovalLadder, Cadence, Form, Policy, Scope, Workflow
from generator.model.references import Reference, references
from generator.model.role import Role
from generator.model.rules import Liability, Penalty, Reward
from generator.model.settings import Settings
from generator.model.source import Decisions, Source

Part_co = TypeVar("Part_co", covariant=True)
Named = TypeVar("Named", Role, Department, Policy, Topic)


@dataclass(frozen=True, slots=True)
class Held(Generic[Part_co]):
    """A part of a policy together with the policy and its position there."""

    policy: Policy
    index: int
    part: Part_co


@dataclass(frozen=True)
class Handbook:
    """Everything that was read, frozen. Records keep the order of their files.

    `unread` names the files that have problems of their own and are therefore missing here.
    """

    settings: Settings
    departments: tuple[Department, ...]
    roles: tuple[Role, ...]
    policies: tuple[Policy, ...]
    topics: tuple[Topic, ...]
    sources: tuple[Source, ...]
    decisions: Decisions | None
    documents: Mapping[str, Document]
    unread: frozenset[str] = frozenset()

    def place(self, record: Record, *path: str | int, key: bool = False) -> Place:
        """Where a part of a record is written; the deepest part that exists."""
        return self.documents[record.file].place(*path, key=key)

    @cached_property
    def role(self) -> Mapping[str, Role]:
        """Roles by id; the first of several with one id."""
        return _by_id(self.roles)

    @cached_property
    def department(self) -> Mapping[str, Department]:
        """Departments by id."""
        return _by_id(self.departments)

    @cached_property
    def policy(self) -> Mapping[str, Policy]:
        """Policies by id."""
        return _by_id(self.policies)

    @cached_property
    def topic(self) -> Mapping[str, Topic]:
        """Topics by id."""
        return _by_id(self.topics)

    @cached_property
    def forms(self) -> tuple[Held[Form], ...]:
        """All forms of all policies."""
        return tuple(Held(policy, index, form) for policy in self.policies for index, form in enumerate(policy.forms))

    @cached_property
    def form(self) -> Mapping[str, Held[Form]]:
        """Forms by id, with the policy that holds each."""
        found: dict[str, Held[Form]] = {}
        for held in self.forms:
            found.setdefault(held.part.id, held)
        return found

    @cached_property
    def penalties(self) -> tuple[Held[Penalty], ...]:
        """All penalties of all policies."""
        return tuple(
            Held(policy, index, rule) for policy in self.policies for index, rule in enumerate(policy.penalties)
        )

    @cached_property
    def rewards(self) -> tuple[Held[Reward], ...]:
        """All rewards of all policies."""
        return tuple(Held(policy, index, rule) for policy in self.policies for index, rule in enumerate(policy.rewards))

    @cached_property
    def liabilities(self) -> tuple[Held[Liability], ...]:
        """All liabilities of all policies."""
        return tuple(
            Held(policy, index, rule) for policy in self.policies for index, rule in enumerate(policy.liabilities)
        )

    @cached_property
    def cadences(self) -> tuple[Held[Cadence], ...]:
        """All cadences of all policies."""
        return tuple(
            Held(policy, index, item) for policy in self.policies for index, item in enumerate(policy.cadences)
        )

    @cached_property
    def workflows(self) -> tuple[Held[Workflow], ...]:
        """All workflows of all policies."""
        return tuple(
            Held(policy, index, item) for policy in self.policies for index, item in enumerate(policy.workflows)
        )

    @cached_property
    def approval_ladders(self) -> tuple[Held[ApprovalLadder], ...]:
        """All approval ladders of all policies."""
        return tuple(
            Held(policy, index, item) for policy in self.policies for index, item in enumerate(policy.approval_ladders)
        )

    @cached_property
    def references(self) -> Mapping[str, tuple[tuple[Record, Reference], ...]]:
        """Every place where a record names something, with the record, by the kind of what is named."""
        found: dict[str, list[tuple[Record, Reference]]] = {}
        decisions = () if self.decisions is None else (self.decisions,)
        for record in (*self.departments, *self.roles, *self.policies, *self.sources, *decisions):
            for reference in references(record):
                found.setdefault(reference.kind, []).append((record, reference))
        return {kind: tuple(entries) for kind, entries in found.items()}

    @cached_property
    def reports(self) -> Mapping[str, tuple[Role, ...]]:
        """Direct subordinates by the id of their superior."""
        found: dict[str, list[Role]] = {}
        for role in self.roles:
            if role.reports_to is not None:
                found.setdefault(role.reports_to, []).append(role)
        return {superior: tuple(roles) for superior, roles in found.items()}

    @cached_property
    def roles_of_department(self) -> Mapping[str, tuple[Role, ...]]:
        """Roles by department, without the departments below it."""
        found: dict[str, list[Role]] = {}
        for role in self.roles:
            found.setdefault(role.department, []).append(role)
        return {department: tuple(roles) for department, roles in found.items()}

    @cached_property
    def _order(self) -> Mapping[str, int]:
        return {role.id: place for place, role in enumerate(self.roles)}

    @cached_property
    def _roles_of_branch(self) -> Mapping[str, tuple[Role, ...]]:
        """Roles by department, with those of the departments below it."""
        found: dict[str, list[Role]] = {}
        for department, roles in self.roles_of_department.items():
            for above in self.department_line(department):
                found.setdefault(above, []).extend(roles)
        return {department: tuple(roles) for department, roles in found.items()}

    def roles_in_scope(self, scope: Scope) -> tuple[Role, ...]:
        """The roles that a policy of that scope binds, in the order of the handbook."""
        if scope.everyone:
            return self.roles
        bound = {role.id: role for role in map(self.role.get, scope.roles) if role is not None}
        for department in scope.departments:
            bound.update({role.id: role for role in self._roles_of_branch.get(department, ())})
        return tuple(sorted(bound.values(), key=lambda role: self._order[role.id]))

    def department_line(self, department: str) -> Iterator[str]:
        """A department's id and those above it; ends at an unknown one or where it would loop."""
        seen: set[str] = set()
        current: str | None = department
        while current is not None and current not in seen:
            seen.add(current)
            yield current
            found = self.department.get(current)
            current = found.parent if found else None

    def in_scope(self, role: Role, scope: Scope) -> bool:
        """Whether a policy of that scope binds the role."""
        if scope.everyone or role.id in scope.roles:
            return True
        return any(department in scope.departments for department in self.department_line(role.department))

    def binds(self, held: Held[Penalty] | Held[Reward] | Held[Liability], role: Role) -> bool:
        """Whether a rule applies to the role: by its own list, else by the scope of its policy."""
        return role.id in held.part.applies_to if held.part.applies_to else self.in_scope(role, held.policy.applies_to)


def _by_id(records: Iterable[Named]) -> Mapping[str, Named]:
    """Records by id in their order; the first of several with one id."""
    found: dict[str, Named] = {}
    for record in records:
        found.setdefault(record.id, record)
    return found
