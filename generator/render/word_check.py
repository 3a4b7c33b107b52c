"""Which placeholders a Word template has: those that mean nothing, with what may be meant, and those it leaves out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from jinja2 import nodes

from generator.render.word_shapes import SHAPES, Shape, paths
from generator.render.word_template import ENVIRONMENT, WordTemplate, word_template
from generator.resources import templates_root

Found = tuple[str, Shape] | None
"""The placeholder that a name stands for, with its shape; None where that cannot be told."""
Scope = Mapping[str, Found]
JOB_TEMPLATE = "job_description.docx"
_GIVEN = frozenset({"loop", "range", "namespace", "dict", "true", "false", "none"})


@dataclass(frozen=True, slots=True)
class Unknown:
    """A placeholder that means nothing, and what could stand in its place."""

    name: str
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Placeholders:
    """What a template says that means nothing, and what it leaves out of what our own template of that name says."""

    unknown: tuple[Unknown, ...]
    unused: tuple[str, ...]


def placeholders(template: WordTemplate, name: str) -> Placeholders:
    """Compare a template with what there is to put in.

    Args:
        template: the template.
        name: the name of its file; one of another name is a job description.
    """
    known = name if name in SHAPES else JOB_TEMPLATE
    walk = _walked(template, known)
    ours = _ours(known)
    unused = tuple(path for path in paths(SHAPES[known]) if path in ours and path not in walk.used)
    return Placeholders(tuple(walk.unknown.values()), unused)


@cache
def _ours(name: str) -> frozenset[str]:
    return frozenset(_walked(word_template((templates_root() / "print" / name).read_bytes()), name).used)


def _walked(template: WordTemplate, name: str) -> "_Walk":
    shape = SHAPES[name]
    walk = _Walk()
    for source in template.sources.values():
        tree = ENVIRONMENT.parse(source)
        walk.through(tree.body, {key: (key, inner) for key, inner in shape.items()})
    return walk


@dataclass
class _Walk:
    """Goes through the tags of a template in their order and notes what each name leads to."""

    unknown: dict[str, Unknown] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)

    def through(self, parts: Iterable[nodes.Node], scope: Scope) -> None:
        inner = dict(scope)
        for part in parts:
            if isinstance(part, nodes.For):
                self._loop(part, inner)
            elif isinstance(part, nodes.Assign) and isinstance(part.target, nodes.Name):
                inner[part.target.name] = self._found(part.node, inner)
            elif isinstance(part, (nodes.Name, nodes.Getattr, nodes.Getitem)):
                self._found(part, inner)
            else:
                self.through(part.iter_child_nodes(), inner)

    def _loop(self, loop: nodes.For, scope: Scope) -> None:
        found = self._found(loop.iter, scope)
        inner = dict(scope)
        names = [loop.target] if isinstance(loop.target, nodes.Name) else [*loop.target.find_all(nodes.Name)]
        for name in names:
            inner[name.name] = _entry(found) if found and names == [loop.target] else None
        self.through(loop.body, inner)
        self.through(loop.else_, scope)

    def _found(self, part: nodes.Node, scope: Scope) -> Found:
        """What an expression leads to; None where that cannot be told, or is noted as unknown."""
        if isinstance(part, nodes.Name):
            if part.name in scope:
                return self._use(scope[part.name])
            if part.name not in _GIVEN:
                self._miss(part.name, "", scope)
            return None
        key = _key(part)
        if key is None:
            self.through(part.iter_child_nodes(), scope)
            return None
        above = self._found(next(part.iter_child_nodes()), scope)
        if above is None:
            return None
        path, shape = above
        names: Mapping[str, Shape] = shape if isinstance(shape, dict) else {}
        if key in names:
            return self._use((f"{path}.{key}", names[key]))
        self._miss(key, _written(next(part.iter_child_nodes())), names)
        return None

    def _use(self, found: Found) -> Found:
        if found is not None:
            self.used.add(found[0])
        return found

    def _miss(self, name: str, above: str, names: Iterable[str]) -> None:
        before = f"{above}." if above else ""
        self.unknown[before + name] = Unknown(before + name, tuple(before + one for one in names))


def _entry(found: tuple[str, Shape]) -> tuple[str, Shape]:
    path, shape = found
    entries: Sequence[Shape] = shape if isinstance(shape, list) else [""]
    return f"{path}[]", entries[0]


def _key(part: nodes.Node) -> str | None:
    if isinstance(part, nodes.Getattr):
        return part.attr
    if isinstance(part, nodes.Getitem) and isinstance(part.arg, nodes.Const):
        return str(part.arg.value)
    return None


def _written(part: nodes.Node) -> str:
    """The name before the point, as the template has it."""
    if isinstance(part, nodes.Name):
        return part.name
    key = _key(part)
    return "" if key is None else f"{_written(next(part.iter_child_nodes()))}.{key}"
