"""The one Jinja environment: undefined names are errors, escaping is on."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from generator.locale import Catalogue
from generator.render.compiled_templates import compiled_templates
from generator.resources import templates_root

MACROS = "partials/macros.html.j2"


@cache
def environment() -> Environment:
    """The environment of all page templates."""
    return Environment(
        loader=FileSystemLoader(templates_root() / "site"),
        bytecode_cache=compiled_templates(),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def read_templates(names: Iterable[str]) -> None:
    """Have the templates of some kinds of pages ready, so that processes that begin now need not compile them."""
    for name in dict.fromkeys(names):
        environment().get_template(f"{name}.html.j2")
    environment().get_template(MACROS)


class PageTemplate:
    """One page template, drawn block by block, so that a page stays a list of sections."""

    def __init__(self, name: str, catalogue: Catalogue) -> None:
        self._template: Template = environment().get_template(f"{name}.html.j2")
        self._catalogue = catalogue
        self._macros: dict[str, Any] = {}

    def draw(self, block: str, root: str, view: object, item: object = None) -> str:
        """The HTML of one block. Macros get `root` with each call, because links are relative to the page."""
        if root not in self._macros:
            macros = environment().get_template(MACROS)
            self._macros[root] = macros.make_module({"root": root, "t": self._catalogue.text})
        context = self._template.new_context(
            {"view": view, "item": item, "root": root, "t": self._catalogue.text, "ui": self._macros[root]}
        )
        return "".join(self._template.blocks[block](context)).strip()
