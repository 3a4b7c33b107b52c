"""A workflow as a drawing with swim lanes: one lane for each actor, one row for each step, arrows between them.

One step to a row leaves every row free beside its box, so that an arrow to a step further away can leave sideways, run
down or up beside the lanes, and come back without crossing a box. All figures are whole pixels.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.views.page import Link
from generator.views.swim_lane_arrows import Arrow, Frame, Label, Ports, arrows, ports_of
from generator.views.text_layout import wrap

TEXT = 13
LINE = 19
SMALL = 11
SMALL_LINE = 17
_PAD = 10
_NUMBER = 22
_MARGIN = 12
_HEAD_PAD = 9
_GAP = 34
_LANE_WIDTHS = (440, 290, 205, 170)
_NARROWEST = 156


@dataclass(frozen=True, slots=True)
class LaneNote:
    """A small line in a step's box: a form or a deadline."""

    kind: str
    text: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class LaneStep:
    """One step to draw; `next` are the numbers of the steps that follow, each with its condition."""

    no: int
    lane: Link
    action: str
    notes: tuple[LaneNote, ...] = ()
    next: tuple[tuple[int, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text at its place: `y` is its base line; `kind` says how it looks."""

    x: int
    y: int
    text: str
    kind: str
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Lane:
    """One lane with its actor."""

    x: int
    width: int
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """One step at its place."""

    no: int
    frame: Frame
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """Everything that is drawn."""

    width: int
    height: int
    head: int
    lanes: tuple[Lane, ...]
    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    labels: tuple[Label, ...]


def swim_lanes(steps: Sequence[LaneStep]) -> Drawing:
    """The drawing of a workflow; branches to steps that it does not have are left out."""
    actors = tuple(dict.fromkeys(step.lane for step in steps))
    width = _LANE_WIDTHS[len(actors) - 1] if len(actors) <= len(_LANE_WIDTHS) else _NARROWEST
    head = _head_height(actors, width)
    ports = ports_of([step.no for step in steps], [step.next for step in steps], width)
    boxes = _boxes(steps, {actor: index * width for index, actor in enumerate(actors)}, width, head, ports)
    drawn, labels, right = arrows([box.frame for box in boxes], ports, width * len(actors))
    return Drawing(
        width=right,
        height=boxes[-1].frame.bottom + _MARGIN * 2,
        head=head,
        lanes=tuple(_lane(actor, index * width, width) for index, actor in enumerate(actors)),
        boxes=boxes,
        arrows=drawn,
        labels=labels,
    )


def _head_height(actors: Sequence[Link], width: int) -> int:
    return max(len(_head_lines(actor, width)) for actor in actors) * LINE + 2 * _HEAD_PAD


def _head_lines(actor: Link, width: int) -> tuple[str, ...]:
    return wrap(actor.text, (width - 2 * _HEAD_PAD) / TEXT)


def _lane(actor: Link, x: int, width: int) -> Lane:
    lines = tuple(
        Line(x + width // 2, _HEAD_PAD + LINE * index + TEXT + 1, text, "actor", actor.path)
        for index, text in enumerate(_head_lines(actor, width))
    )
    return Lane(x, width, lines)


def _boxes(
    steps: Sequence[LaneStep], left: Mapping[Link, int], width: int, head: int, ports: Sequence[Ports]
) -> tuple[Box, ...]:
    boxes = []
    y = head + _GAP // 2
    for step, port in zip(steps, ports, strict=True):
        x, inner = left[step.lane] + _MARGIN, width - 2 * _MARGIN
        lines, height = _text(step, x, y, inner)
        box = Box(step.no, Frame(x, y, inner, max(height, port.height)), lines)
        boxes.append(box)
        y += box.frame.height + max(_GAP, port.gap)
    return tuple(boxes)


def _text(step: LaneStep, x: int, y: int, width: int) -> tuple[tuple[Line, ...], int]:
    """The lines of a box and how high they are."""
    left, room = x + _PAD + _NUMBER, width - 2 * _PAD - _NUMBER
    lines = [Line(x + _PAD, y + _PAD + TEXT, str(step.no), "number")]
    at = y + _PAD
    for text in wrap(step.action, room / TEXT):
        lines.append(Line(left, at + TEXT, text, "action"))
        at += LINE
    for note in step.notes:
        for text in wrap(note.text, room / SMALL):
            lines.append(Line(left, at + TEXT, text, note.kind, note.path))
            at += SMALL_LINE
    return tuple(lines), at + _PAD - y
