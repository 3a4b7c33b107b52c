"""Markup of Word that is put together here and not in a template."""

from markupsafe import Markup


def markup(pattern: str, *places: object, **names: object) -> Markup:
    """A pattern of the product with its places filled; what is no markup itself is escaped."""
    return Markup(pattern).format(*places, **names)  # noqa: S704 -- patterns are constants; format() escapes the rest


def joined(parts: list[Markup]) -> Markup:
    """Several pieces of markup as one."""
    return Markup("").join(parts)
