"""Several documents bound into one file: each keeps its own pages, numbers and code."""

from collections.abc import Sequence
from dataclasses import dataclass

from generator.views.context import Context
from generator.views.links import PRINT_CENTRE
from generator.views.print_head import DocumentHead, Identity, Printed, document_head


@dataclass(frozen=True, slots=True)
class Collection:
    """The documents in their order."""

    head: DocumentHead
    parts: tuple[Printed, ...]
    kind: str = "collection"


def collection(name: str, documents: Sequence[Printed], context: Context) -> Collection:
    """Bind documents together.

    Args:
        name: what all of them are, as `print.<name>.document` says it, or `collection` for a mixture.
        documents: what to bind; at least one.
        context: the handbook and its wording.
    """
    revision = context.handbook.settings.revision
    identity = Identity(
        id="collection",
        name=name,
        heading=context.handbook.settings.company.name,
        version=revision.version,
        effective=revision.effective,
        fingerprint=context.fingerprints.whole(),
        page=PRINT_CENTRE,
    )
    return Collection(document_head(identity, context), tuple(documents))
