"""A line plot as SVG, readable in light and dark surroundings."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, MARGIN = 640, 320, 56

_STYLE = (
    "text{font:13px sans-serif;fill:#333}line{stroke:#999}polyline{fill:none;stroke:#0b6e4f;stroke-width:2}"
    "circle{fill:#0b6e4f}@media(prefers-color-scheme:dark){text{fill:#ddd}line{stroke:#777}"
    "polyline{stroke:#5fd3a8}circle{fill:#5fd3a8}}"
)


@dataclass(frozen=True, slots=True)
class Point:
    """One measured point."""

    x: float
    y: float


def line_plot(across: str, up: str, points: Sequence[Point]) -> str:
    """The points joined by a line, both axes from zero, each point with its figures.

    Args:
        across: what the axis at the bottom shows.
        up: what the axis at the left shows.
        points: what was measured, from left to right.
    """
    right, top = max(point.x for point in points), 1.15 * max(point.y for point in points)
    bottom, end = HEIGHT - MARGIN, WIDTH - MARGIN
    places = [(MARGIN + (end - MARGIN) * one.x / right, bottom - (bottom - MARGIN) * one.y / top) for one in points]
    lines = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4"/>'
        f'<text x="{x:.1f}" y="{y - 12:.1f}" text-anchor="middle">{one.y:.1f}</text>'
        f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{one.x:,.0f}</text>'
        for one, (x, y) in zip(points, places, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">'
        f"<title>{up}, by {across}</title><style>{_STYLE}</style>"
        f'<line x1="{MARGIN}" y1="{bottom}" x2="{end}" y2="{bottom}"/>'
        f'<line x1="{MARGIN}" y1="{MARGIN}" x2="{MARGIN}" y2="{bottom}"/>'
        f'<text x="{MARGIN}" y="{MARGIN - 14}">{up}</text>'
        f'<text x="{WIDTH / 2}" y="{HEIGHT - 10}" text-anchor="middle">{across}</text>'
        f'<polyline points="{lines}"/>{marks}</svg>\n'
    )
