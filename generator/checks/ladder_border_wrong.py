"""A step of a ladder has a border the wrong way round, or covers nothing."""

from collections.abc import Iterator

from generator.checks.bands import bands
from generator.checks.base import Problem, check
from generator.model.handbook import Handbook


@check()
def ladder_border_wrong(handbook: Handbook) -> Iterator[Problem]:
    """A band starts with more than, ends with at most, and starts below its end."""
    for held in handbook.approval_ladders:
        turned = False
        for at, step in enumerate(held.part.steps):
            for key, border, signs in (("from", step.over, (">", ">=")), ("to", step.to, ("<", "<="))):
                if border is not None and border.op not in signs:
                    turned = True
                    place = handbook.place(held.policy, "approval_ladders", held.index, "steps", at, key)
                    values = {"subject": held.part.subject, "op": border.op, "signs": list(signs)}
                    yield Problem(place, values, key)
        for band in () if turned else bands(held.part):
            if band.start >= band.end:
                place = handbook.place(held.policy, "approval_ladders", held.index, "steps", band.at)
                yield Problem(place, {"subject": held.part.subject})
