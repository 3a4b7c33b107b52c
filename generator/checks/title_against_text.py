"""The texts of a role speak of a post of another rank than its title."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.findings import Related, Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook
from generator.model.references import Path
from generator.model.role import Role

RANKS = "总监|经理|主管|主任|部长|组长|专员"
TITLE = re.compile(f"^(?P<post>.{{2,}}?)副?(?:{RANKS})$")
# 作为销售总监, 销售总监应当, 销售总监岗位职责: the text means its own holder.
ITSELF = "(?:^作为(?P<as>{name})|^(?P<who>{name})(?=应|须|必须|负责|岗位|的职责))"


@check(severity=Severity.WARNING, needs=(Kind.ROLE,))
def title_against_text(handbook: Handbook) -> Iterator[Problem]:
    """A text taken over from another post still binds that post, and not the holder of this one."""
    names = {name for role in handbook.roles for name in (role.title, *role.aliases)}
    for role in handbook.roles:
        match = TITLE.search(role.title)
        if match is None or role.status == "repealed":
            continue
        post = re.escape(match["post"]) + f"副?(?:{RANKS})(?!部门|单位|机关)"
        other, itself = re.compile(post), re.compile(ITSELF.format(name=post))
        own = {role.title, *role.aliases}
        for path, text in _texts(role):
            meant = next((hit["as"] or hit["who"] for hit in itself.finditer(text)), None)
            name = meant or next((hit for hit in other.findall(text) if hit not in names), None)
            if name is not None and name not in own:
                related = Related(handbook.place(role, "title"), "title-of-role")
                yield Problem(handbook.place(role, *path), {"title": role.title, "other": name}, related=(related,))


def _texts(role: Role) -> Iterator[tuple[Path, str]]:
    yield ("purpose",), role.purpose
    yield from ((("duties", at, "text"), duty.text) for at, duty in enumerate(role.duties))
    yield from ((("standards", at, "text"), standard.text) for at, standard in enumerate(role.standards))
