"""The workflows that a role takes part in, and the forms that it uses."""

from generator.model.places import number_anchor
from generator.model.role import Role
from generator.views.context import Context
from generator.views.page import Link


def workflows(role: Role, context: Context) -> tuple[Link, ...]:
    """Workflows in which the role acts or for which it answers."""
    return tuple(
        Link(held.part.title, f"{context.links.policy(held.policy.id).path}#{number_anchor('workflow', held.part.id)}")
        for held in context.binding.workflows.get(role.id, ())
    )


def forms(role: Role, context: Context) -> tuple[Link, ...]:
    """Forms that its duties bring forth, that it fills in or receives; each once."""
    ids = [form for duty in role.duties for form in duty.outputs]
    ids += [held.part.id for held in context.binding.forms.get(role.id, ())]
    return context.links.forms(tuple(dict.fromkeys(ids)))
