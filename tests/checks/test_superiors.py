"""The line of superiors, also where it is broken."""

from generator.checks.superiors import is_above, superiors
from tests.checks.helpers import CLERK, read
from tests.conftest import Project


def test_the_nearest_comes_first_and_a_loop_or_an_unknown_role_ends_the_line(project: Project) -> None:
    files = {
        f"roles/company/{name}.yml": CLERK.replace("id: clerk", f"id: {name}").replace("general-manager", superior)
        for name, superior in {"clerk": "guard", "guard": "general-manager", "cook": "temp", "temp": "cook"}.items()
    }
    handbook = read(project, {**files, "roles/company/aide.yml": CLERK.replace("general-manager", "nobody")})
    lines = {role.file: [above.id for above in superiors(handbook, role)] for role in handbook.roles}
    assert lines["roles/company/clerk.yml"] == ["guard", "general-manager"]
    assert lines["roles/company/cook.yml"] == ["temp"]
    assert lines["roles/company/aide.yml"] == []
    guard, head = handbook.role["guard"], handbook.role["general-manager"]
    assert (is_above(handbook, head, guard), is_above(handbook, guard, head)) == (True, False)
