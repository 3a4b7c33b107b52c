"""Two roles have nearly the same duty, and no topic says how they share it."""

from collections.abc import Iterator

from generator.checks.base import Problem, Threshold, check
from generator.checks.duties import bare, role_duties
from generator.checks.similar_texts import similar_texts
from generator.findings import Related, Severity
from generator.model.handbook import Handbook

ALIKE = Threshold("similar-duty", default=85, least=70, most=100)
LEAST = 8
SHOWN = 3


@check(severity=Severity.HINT, requires=("duplicate-id",), threshold=ALIKE)
def similar_duty(handbook: Handbook) -> Iterator[Problem]:
    """Where two roles do the same, a topic says who answers for it. Short texts are alike by chance."""
    duties = [
        (role, path, duty, text)
        for role, path, duty in role_duties(handbook)
        if not duty.catch_all and len(text := bare(duty.text)) >= LEAST
    ]
    for group in similar_texts(((at, entry[3]) for at, entry in enumerate(duties)), alike=ALIKE.of(handbook)):
        first, path, duty, _ = duties[group[0]]
        others = {
            other.file: (other, where, similar)
            for other, where, similar, _ in (duties[at] for at in reversed(group[1:]))
            if other is not first and (similar.topic is None or similar.topic != duty.topic)
        }
        if others:
            (role, where, copy), *more = reversed(others.values())
            values = {"role": role.title, "no": copy.no, "other": first.title, "first": duty.no, "n": len(others)}
            places = [handbook.place(first, *path, "text")]
            places += [handbook.place(other, *at, "text") for other, at, _ in more[: SHOWN - 1]]
            related = tuple(Related(place, "similar-duty") for place in places)
            yield Problem(handbook.place(role, *where, "text"), values, "several" if more else None, related)
