"""What binds which role: rules, policies, cadences and workflows by role, computed once for all pages."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from generator.model.handbook import Handbook, Held
from generator.model.policy import APPLICANT, DIRECT_SUPERIOR, ApprovalLadder, Cadence, Form, Policy, Workflow
from generator.model.rules import Liability, Penalty, Reward

Part = TypeVar("Part", Penalty, Reward, Liability, ApprovalLadder)

_BIND_NOBODY = frozenset({"draft", "repealed"})


@dataclass(frozen=True, slots=True)
class Binding:
    """Everything that binds a role, by the role's id; roles that nothing binds have empty lists."""

    policies: Mapping[str, Sequence[Policy]]
    penalties: Mapping[str, Sequence[Held[Penalty]]]
    rewards: Mapping[str, Sequence[Held[Reward]]]
    liabilities: Mapping[str, Sequence[Held[Liability]]]
    approval_ladders: Mapping[str, Sequence[Held[ApprovalLadder]]]
    deciders: Mapping[str, Sequence[Held[ApprovalLadder]]]
    cadences: Mapping[str, Sequence[Held[Cadence]]]
    workflows: Mapping[str, Sequence[Held[Workflow]]]
    forms: Mapping[str, Sequence[Held[Form]]]


def bind(handbook: Handbook) -> Binding:
    """Walk all policies once and note whom each part binds; drafts and repealed policies bind nobody."""
    scopes = {policy.id: _scope(handbook, policy) for policy in handbook.policies}
    policies: dict[str, list[Policy]] = defaultdict(list)
    for policy in handbook.policies:
        for role in scopes[policy.id]:
            policies[role].append(policy)

    return Binding(
        policies=policies,
        penalties=_by_scope(handbook.penalties, scopes),
        rewards=_by_scope(handbook.rewards, scopes),
        liabilities=_by_scope(handbook.liabilities, scopes),
        approval_ladders=_by_scope(handbook.approval_ladders, scopes),
        deciders=_deciders(handbook, scopes),
        cadences=_cadences(handbook, scopes),
        workflows=_workflows(handbook),
        forms=_forms(handbook),
    )


def _scope(handbook: Handbook, policy: Policy) -> tuple[str, ...]:
    if policy.status in _BIND_NOBODY:
        return ()
    return tuple(role.id for role in handbook.roles_in_scope(policy.applies_to))


def _by_scope(parts: Iterable[Held[Part]], scopes: Mapping[str, tuple[str, ...]]) -> Mapping[str, Sequence[Held[Part]]]:
    found: dict[str, list[Held[Part]]] = defaultdict(list)
    for held in parts:
        if held.policy.status in _BIND_NOBODY:
            continue
        for role in held.part.applies_to or scopes[held.policy.id]:
            found[role].append(held)
    return found


def _deciders(
    handbook: Handbook, scopes: Mapping[str, tuple[str, ...]]
) -> Mapping[str, Sequence[Held[ApprovalLadder]]]:
    """Ladders by the roles that decide in them, be it as the superior of somebody who asks."""
    found: dict[str, list[Held[ApprovalLadder]]] = defaultdict(list)
    for held in handbook.approval_ladders:
        if held.policy.status in _BIND_NOBODY:
            continue
        named = dict.fromkeys(one for step in held.part.steps for one in step.approvers)
        roles = {one: None for one in named if one != DIRECT_SUPERIOR}
        if DIRECT_SUPERIOR in named:
            asking = (handbook.role.get(role) for role in held.part.applies_to or scopes[held.policy.id])
            roles |= dict.fromkeys(role.reports_to for role in asking if role is not None and role.reports_to)
        for role in roles:
            found[role].append(held)
    return found


def _cadences(handbook: Handbook, scopes: Mapping[str, tuple[str, ...]]) -> Mapping[str, Sequence[Held[Cadence]]]:
    found: dict[str, list[Held[Cadence]]] = defaultdict(list)
    for held in handbook.cadences:
        if held.policy.status in _BIND_NOBODY:
            continue
        roles = dict.fromkeys(held.part.attendees or scopes[held.policy.id])
        if held.part.chair is not None:
            roles[held.part.chair] = None
        for role in roles:
            found[role].append(held)
    return found


def _workflows(handbook: Handbook) -> Mapping[str, Sequence[Held[Workflow]]]:
    found: dict[str, list[Held[Workflow]]] = defaultdict(list)
    for held in handbook.workflows:
        if held.policy.status in _BIND_NOBODY:
            continue
        actors = [step.actor for step in held.part.steps if step.actor not in (None, APPLICANT, DIRECT_SUPERIOR)]
        for role in dict.fromkeys([*actors, held.part.owner]):
            if role is not None:
                found[role].append(held)
    return found


def _forms(handbook: Handbook) -> Mapping[str, Sequence[Held[Form]]]:
    found: dict[str, list[Held[Form]]] = defaultdict(list)
    for held in handbook.forms:
        if held.policy.status in _BIND_NOBODY:
            continue
        for role in dict.fromkeys((*held.part.filed_by, *held.part.to)):
            found[role].append(held)
    return found
