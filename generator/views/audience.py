"""Whom a part of a policy is for, said in the shortest way."""

from generator.model.policy import Policy
from generator.views.context import Context
from generator.views.page import Link

_FEW = 5


def audience(roles: tuple[str, ...], policy: Policy, context: Context) -> tuple[Link, ...]:
    """The roles by their titles; nearly everybody whom the policy binds is said by who is left out.

    Empty where no roles are named, which means everybody whom the policy binds.
    """
    named = set(roles)
    if len(named) <= _FEW:
        return context.links.roles(roles)
    bound = context.handbook.roles_in_scope(policy.applies_to)
    left_out = [role.title for role in bound if role.id not in named]
    beyond = named - {role.id for role in bound}
    if beyond or 3 * len(left_out) > len(named):
        return context.links.roles(roles)
    if not left_out:
        return ()
    titles = context.phrases.listed(left_out)
    return (Link(context.text("rule.whole-scope-except", roles=titles)),)
