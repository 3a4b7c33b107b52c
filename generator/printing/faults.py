"""What stands against a document that could not be made, as findings at the place that is to be mended."""

from collections.abc import Iterable

from typst import TypstError

from generator.findings import Finding, Severity
from generator.load.document import Document
from generator.printing.kinds import Order
from generator.render.excel import TextTooLongError
from generator.render.pdf import MissingGlyphsError, missing_glyphs
from generator.render.word_template import ForbiddenCharactersError, WordTemplateError
from generator.views.context import Context

FAULTS = (MissingGlyphsError, ForbiddenCharactersError, TextTooLongError, WordTemplateError, TypstError)
"""What can go wrong because of what the company wrote or made; anything else is a bug."""


def findings_of(error: Exception, order: Order, context: Context) -> tuple[Finding, ...]:
    """The findings of one of `FAULTS`."""
    if isinstance(error, MissingGlyphsError):
        return missing_glyphs(error.characters, _sources(order, context))
    if isinstance(error, ForbiddenCharactersError):
        found = missing_glyphs(error.characters, _sources(order, context))
        return tuple(
            Finding("forbidden-character", one.severity, one.place, {"code": one.values["code"]}) for one in found
        )
    if isinstance(error, TextTooLongError):
        return (Finding("text-too-long", Severity.ERROR, order.place(context), {"text": error.text}),)
    reason = _reason(error, context)
    values = {"document": order.path, "reason": reason}
    return (Finding("template-fault", Severity.ERROR, order.place(context), values),)


def _reason(error: Exception, context: Context) -> str:
    if isinstance(error, WordTemplateError):
        return context.catalogue.text(f"print.word.{error.key}", **error.details)
    return " ".join((error.message, *error.hints)) if isinstance(error, TypstError) else str(error)


def _sources(order: Order, context: Context) -> Iterable[Document]:
    """The files that the texts of a document come from, its own first."""
    documents = context.handbook.documents
    record = order.record(context)
    own = [] if record is None else [documents[record.file]]
    return (*own, *(one for one in documents.values() if not any(one is mine for mine in own)))
