"""A tree drawn from left to right: who is above stands to the left, so that many names fit under each other.

All figures are whole pixels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.views.page import Link
from generator.views.text_layout import wrap

TEXT = 13
SMALL = 11
_LINE = 18
_SMALL_LINE = 15
_WIDTH = 132
_PAD = 8
_ACROSS = 24
_DOWN = 12
_MARGIN = 8


@dataclass(frozen=True, slots=True)
class TreeNode:
    """One name with those below it; `outside` marks one that only shows where the tree hangs."""

    link: Link
    notes: tuple[str, ...] = ()
    children: tuple["TreeNode", ...] = ()
    outside: bool = False


@dataclass(frozen=True, slots=True)
class TreeLine:
    """A line of text at its place; `y` is its base line."""

    x: int
    y: int
    text: str
    small: bool


@dataclass(frozen=True, slots=True)
class TreeBox:
    """One name at its place."""

    x: int
    y: int
    width: int
    height: int
    lines: tuple[TreeLine, ...]
    path: str | None
    outside: bool

    @property
    def middle(self) -> int:
        """The height at which lines arrive and leave."""
        return self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class TreeDrawing:
    """Everything that is drawn; `ways` are the lines between boxes as SVG has them."""

    width: int
    height: int
    boxes: tuple[TreeBox, ...]
    ways: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    box: TreeBox
    below: tuple["_Placed", ...]
    bottom: int


def draw_trees(nodes: Sequence[TreeNode]) -> TreeDrawing:
    """The drawing of one or several trees, under each other."""
    placed, y = [], _MARGIN
    for node in nodes:
        tree = _place(node, 0, y)
        placed.append(tree)
        y = tree.bottom + _DOWN
    everything = [one for tree in placed for one in _all(tree)]
    return TreeDrawing(
        width=max((one.box.x + one.box.width for one in everything), default=0) + _MARGIN,
        height=max((one.bottom for one in placed), default=0) + _MARGIN,
        boxes=tuple(one.box for one in everything),
        ways=tuple(_way(one.box, child.box) for one in everything for child in one.below),
    )


def _place(node: TreeNode, depth: int, top: int) -> _Placed:
    """A tree whose uppermost edge is at `top`; a name stands in the middle of those below it."""
    names = wrap(node.link.text, (_WIDTH - 2 * _PAD) / TEXT)
    notes = tuple(line for note in node.notes for line in wrap(note, (_WIDTH - 2 * _PAD) / SMALL))
    height = 2 * _PAD + _LINE * len(names) + _SMALL_LINE * len(notes)
    below, y = _below(node, depth, top), top
    if below:
        y = _centre(below) - height // 2
        if y < top:
            below, y = _below(node, depth, 2 * top - y), top
    x = _MARGIN + depth * (_WIDTH + _ACROSS)
    box = TreeBox(x, y, _WIDTH, height, tuple(_lines(x, y, names, notes)), node.link.path, node.outside)
    return _Placed(box, below, max([y + height, *(one.bottom for one in below)]))


def _below(node: TreeNode, depth: int, top: int) -> tuple[_Placed, ...]:
    below = []
    for child in node.children:
        below.append(_place(child, depth + 1, top))
        top = below[-1].bottom + _DOWN
    return tuple(below)


def _centre(placed: Sequence[_Placed]) -> int:
    return (placed[0].box.middle + placed[-1].box.middle) // 2


def _lines(x: int, y: int, names: Sequence[str], notes: Sequence[str]) -> Iterator[TreeLine]:
    at = y + _PAD
    for name in names:
        yield TreeLine(x + _PAD, at + TEXT, name, small=False)
        at += _LINE
    for note in notes:
        yield TreeLine(x + _PAD, at + SMALL, note, small=True)
        at += _SMALL_LINE


def _all(tree: _Placed) -> Iterator[_Placed]:
    yield tree
    for below in tree.below:
        yield from _all(below)


def _way(box: TreeBox, below: TreeBox) -> str:
    turn = box.x + box.width + _ACROSS // 2
    return f"M{box.x + box.width} {box.middle}H{turn}V{below.middle}H{below.x}"
