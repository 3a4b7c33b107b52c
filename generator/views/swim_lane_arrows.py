"""The arrows of a drawing with swim lanes: straight to the step below, or beside the lanes to one further away."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from generator.views.text_layout import text_width, wrap

LABEL = 11
LABEL_LINE = 15
_LABEL_ROOM = 92
_CHANNEL = 14
_PORT = 14
_PAD = 8
_HEAD = 5

Point = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a box stands and how large it is."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """The middle from left to right."""
        return self.x + self.width // 2

    @property
    def right(self) -> int:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """The lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Out:
    """An arrow that leaves a box sideways: the row of its target, and the lines of its condition."""

    to: int
    label: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ports:
    """What leaves and enters a box: sideways, and down to the next row (`below` are the lines of its conditions)."""

    out: tuple[Out, ...]
    entering: int
    down: bool
    below: tuple[str, ...]

    @property
    def height(self) -> int:
        """How high a box must be for its arrows."""
        return 2 * _PAD + _PORT * self.entering + sum(_slot(out) for out in self.out)

    @property
    def gap(self) -> int:
        """How much room the conditions need below the box."""
        return LABEL_LINE * len(self.below) + 26


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line from box to box, by the rows of both, with its corners; the last one is the tip."""

    start: int
    end: int
    points: tuple[Point, ...]

    @property
    def path(self) -> str:
        """The line as SVG has it."""
        return "M" + "L".join(f"{x} {y}" for x, y in self.points)

    @property
    def tip(self) -> str:
        """The corners of the arrow's head."""
        (from_x, from_y), (x, y) = self.points[-2:]
        if from_y == y:
            back = x + _HEAD + 3 if from_x > x else x - _HEAD - 3
            return f"{x},{y} {back},{y - _HEAD} {back},{y + _HEAD}"
        return f"{x},{y} {x - _HEAD},{y - _HEAD - 3} {x + _HEAD},{y - _HEAD - 3}"


@dataclass(frozen=True, slots=True)
class Label:
    """The condition of an arrow; `y` is the base line of its first line."""

    x: int
    y: int
    lines: tuple[str, ...]


def ports_of(
    numbers: Sequence[int], following: Sequence[Sequence[tuple[int, str | None]]], lane_width: int
) -> tuple[Ports, ...]:
    """What leaves and enters each row; where nothing is written, the next row follows."""
    rows = {number: row for row, number in reversed(list(enumerate(numbers)))}
    goes: list[list[tuple[int, str | None]]] = []
    for row, steps in enumerate(following):
        known = [(rows[number], when) for number, when in steps if number in rows]
        goes.append(known or ([(row + 1, None)] if not steps and row + 1 < len(numbers) else []))
    entering = [0] * len(numbers)
    for row, targets in enumerate(goes):
        for target, _ in targets:
            entering[target] += target != row + 1
    return tuple(
        Ports(
            out=tuple(
                Out(target, wrap(when or "", _LABEL_ROOM / LABEL)) for target, when in targets if target != row + 1
            ),
            entering=entering[row],
            down=any(target == row + 1 for target, _ in targets),
            below=tuple(
                line
                for target, when in targets
                if target == row + 1
                for line in wrap(when or "", (lane_width // 2 - 18) / LABEL)
            ),
        )
        for row, targets in enumerate(goes)
    )


def arrows(
    boxes: Sequence[Frame], ports: Sequence[Ports], lanes: int
) -> tuple[tuple[Arrow, ...], tuple[Label, ...], int]:
    """All arrows, their conditions, and how wide the drawing becomes; `lanes` is the width of the lanes together."""
    drawn = [_down(row, boxes) for row, port in enumerate(ports) if port.down]
    labels = [
        Label(boxes[row].middle + 8, boxes[row].bottom + LABEL_LINE, port.below)
        for row, port in enumerate(ports)
        if port.below
    ]
    channels = max([lanes, *(_label_end(boxes[row], out) for row, port in enumerate(ports) for out in port.out)]) + _PAD
    entered = [0] * len(boxes)
    sideways = sorted(_sideways(boxes, ports), key=lambda one: (abs(one[1].to - one[0]), one[0]))
    for lane, (row, out, y) in enumerate(sideways):
        box, target = boxes[row], boxes[out.to]
        x = channels + _CHANNEL * lane
        end = target.y + _PAD + _PORT // 2 + _PORT * entered[out.to]
        entered[out.to] += 1
        drawn.append(Arrow(row, out.to, ((box.right, y), (x, y), (x, end), (target.right, end))))
        if out.label:
            labels.append(Label(box.right + _PAD, y - LABEL_LINE * len(out.label) + LABEL - 1, out.label))
    return tuple(drawn), tuple(labels), channels + _CHANNEL * len(sideways) if sideways else lanes + 1


def _sideways(boxes: Sequence[Frame], ports: Sequence[Ports]) -> list[tuple[int, Out, int]]:
    """Every arrow that leaves sideways: its row, itself, and the height at which it leaves, below all that enter."""
    found = []
    for row, port in enumerate(ports):
        y = boxes[row].y + _PAD + _PORT * port.entering
        for out in port.out:
            y += _slot(out)
            found.append((row, out, y - _PORT // 2))
    return found


def _label_end(box: Frame, out: Out) -> int:
    """How far the condition of an arrow reaches to the right."""
    return box.right + _PAD + ceil(max(map(text_width, out.label), default=0) * LABEL)


def _slot(out: Out) -> int:
    """The height that an arrow takes up at the side of its box, with its condition above it."""
    return max(_PORT, LABEL_LINE * len(out.label) + _PORT // 2 + 2)


def _down(row: int, boxes: Sequence[Frame]) -> Arrow:
    above, below = boxes[row], boxes[row + 1]
    start, end = above.middle, below.middle
    turn = below.y - 16
    corners = ((start, turn), (end, turn)) if start != end else ()
    return Arrow(row, row + 1, ((start, above.bottom), *corners, (end, below.y)))
