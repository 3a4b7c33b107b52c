"""Two roles have nearly the same duty, and no topic says how they share it."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import bare, role_duties
from generator.checks.similar_texts import similar_texts
from generator.findings import Related, Severity
from generator.model.handbook import Handbook

ALIKE = 85
LEAST = 8


@check(severity=Severity.HINT, requires=("duplicate-id",))
def similar_duty(handbook: Handbook) -> Iterator[Problem]:
    """Where two roles do the same, a topic says who answers for it. Short texts are alike by chance."""
    duties = {
        (role.file, path): (role, duty)
        for role, path, duty in role_duties(handbook)
        if not duty.catch_all and len(bare(duty.text)) >= LEAST
    }
    for key, earlier in similar_texts(((key, bare(duty.text)) for key, (_, duty) in duties.items()), alike=ALIKE):
        (role, duty), (other, first) = duties[key], duties[earlier]
        if role is not other and (duty.topic is None or duty.topic != first.topic):
            related = Related(handbook.place(other, *earlier[1], "text"), "similar-duty")
            values = {"role": role.title, "no": duty.no, "other": other.title, "first": first.no}
            yield Problem(handbook.place(role, *key[1], "text"), values, related=(related,))
