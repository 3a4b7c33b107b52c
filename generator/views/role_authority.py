"""What a role may decide, up to where, and who decides above."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.role import Authority
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class AuthorityRow:
    """One authority: verb, object, up to where, and who decides above."""

    no: str
    anchor: str
    verb: str
    decides: bool
    object: str
    condition: str | None
    limit: str | None
    above: Link | None


def authority_row(authority: Authority, context: Context) -> AuthorityRow:
    """One authority."""
    return AuthorityRow(
        no=authority.no,
        anchor=number_anchor("authority", authority.no),
        verb=context.phrases.verb(authority.verb),
        decides=authority.verb not in ("propose", "apply", "record"),
        object=authority.object,
        condition=authority.condition,
        limit=context.phrases.quantity(authority.limit) if authority.limit else None,
        above=context.links.role(authority.above) if authority.above else None,
    )
