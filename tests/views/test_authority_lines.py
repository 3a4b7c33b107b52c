from dataclasses import replace

from generator.locale import catalogue
from generator.views.authority_lines import authority_lines
from generator.views.borders import Border
from generator.views.context import make_context
from tests.samples.read import FULL, context, read


def test_every_authority_stands_with_its_limit_and_who_decides_above() -> None:
    lines = tuple(authority_lines(context(FULL)))
    assert [(line.role.text, line.line.text) for line in lines if "Sales" in line.role.text] == [
        ('Sales manager <script>alert("title")</script>', "1"),
        ('Sales manager <script>alert("title")</script>', "2"),
    ]
    approve = next(line for line in lines if line.unit == "yuan")
    assert (approve.border, approve.decides) == (Border("<=", "5000"), True)
    assert approve.above is not None
    hire = next(line for line in lines if line.object == "New hires")
    assert (hire.border, hire.unit, hire.decides) == (None, None, False)


def test_a_role_that_is_gone_may_do_nothing() -> None:
    handbook = read(FULL)[1]
    gone = tuple(role.model_copy(update={"status": "repealed"}) for role in handbook.roles)
    assert tuple(authority_lines(make_context(replace(handbook, roles=gone), catalogue("en")))) == ()
