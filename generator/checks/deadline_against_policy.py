"""A duty gives another time for a form than the policy does for the report or the step."""

from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import role_duties
from generator.checks.form_times import differences, form_times
from generator.findings import Related, Term
from generator.model.handbook import Handbook


@check(requires=("duplicate-id", "unknown-form"))
def deadline_against_policy(handbook: Handbook) -> Iterator[Problem]:
    """The page of the role and the policy tell the same time; where several rules exist, one has to agree."""
    times = form_times(handbook)
    for role, path, duty in role_duties(handbook):
        for output in duty.outputs:
            rules = [rule for rule in times.get(output, ()) if role.id in rule.roles]
            found = [(rule, list(differences(duty, rule))) for rule in rules]
            if not found or any(not different for _, different in found):
                continue
            rule, different = found[0]
            for part, written, expected in different:
                values = {
                    "no": duty.no,
                    "part": Term(f"due.parts.{part}"),
                    "written": written,
                    "expected": expected,
                    "policy": rule.policy.title,
                    "form": handbook.form[output].part.title,
                }
                related = Related(handbook.place(rule.policy, *rule.path), "rule-of-policy")
                yield Problem(handbook.place(role, *path, "deadline"), values, related=(related,))
