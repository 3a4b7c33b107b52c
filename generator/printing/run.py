"""Make documents: several at a time, only those that have changed, and all that can be made."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass

from generator.findings import Finding
from generator.printing.cache import DocumentCache, document_key
from generator.printing.faults import FAULTS, findings_of
from generator.printing.kinds import Order
from generator.render.print_setup import PrintSetup
from generator.views.context import Context

Tell = Callable[[int, int], None]
"""Told how many documents are done, and how many there are."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of one order: its bytes, or what stands against it."""

    order: Order
    key: str
    document: bytes | None
    failures: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Printout:
    """What came of some orders, in their order: the documents by their path, and what failed."""

    documents: Mapping[str, bytes]
    failures: tuple[Finding, ...]
    failed: tuple[Order, ...]
    keys: frozenset[str]


@dataclass(frozen=True)
class Press:
    """Makes documents of one handbook.

    Args:
        context: the handbook and its wording.
        setup: templates and fonts.
        cache: documents made before; None makes every document.
        jobs: how many are made at a time.
    """

    context: Context
    setup: PrintSetup
    cache: DocumentCache | None = None
    jobs: int = 1

    def run(self, orders: Sequence[Order], tell: Tell) -> Printout:
        """Make them all; one that fails is a finding, and the others are made.

        Typst works outside the interpreter's lock, so that threads keep all cores busy; the bytes do not depend on how
        many there are.
        """
        done: dict[Order, Done] = {}
        with ThreadPoolExecutor(max_workers=self.jobs) as pool:
            for finished in as_completed([pool.submit(self.make, order) for order in orders]):
                one = finished.result()
                done[one.order] = one
                tell(len(done), len(orders))
        return _printout(done[order] for order in orders)

    def make(self, order: Order) -> Done:
        """Make one document, or take it from the cache."""
        view = order.kind.view(order.id, self.context)
        key = document_key(order.kind.name, view, self.setup)
        known = self.cache.get(key) if self.cache else None
        if known is not None:
            return Done(order, key, known)
        try:
            document = order.kind.draw(view, self.setup)
        except FAULTS as error:
            return Done(order, key, None, findings_of(error, order, self.context))
        if self.cache:
            self.cache.put(key, document)
        return Done(order, key, document)


def _printout(done: Iterable[Done]) -> Printout:
    all_done = tuple(done)
    failures: list[Finding] = []
    for finding in (finding for one in all_done for finding in one.failures):
        failures += [] if finding in failures else [finding]
    return Printout(
        documents={one.order.path: one.document for one in all_done if one.document is not None},
        failures=tuple(failures),
        failed=tuple(one.order for one in all_done if one.document is None),
        keys=frozenset(one.key for one in all_done),
    )
