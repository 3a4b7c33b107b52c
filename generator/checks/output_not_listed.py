"""The text of a duty promises a form that is not among its outputs."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.duties import written_duties
from generator.checks.titles import plain_title, titles_in
from generator.findings import Severity
from generator.model.handbook import Handbook

MAKE = "填写|填报|填制|提交|编制|编写|撰写|制作|制定|上报|上交|报送|出具|起草|递交"
TITLES = "(?P<titles>《[^《》]+》(?:[和、及与]《[^《》]+》)*)"
# 审核店长提交的《…》 is about a form of another role: 的 stands before the title, a name before the verb.
PROMISE = re.compile(
    rf"(?:(?:^|[，。；、并后])(?:{MAKE})[^，。；《》]{{0,8}}|(?:{MAKE})(?:[^，。；《》]{{0,8}}(?<!的))){TITLES}"
)


@check(severity=Severity.WARNING, requires=("duplicate-title",))
def output_not_listed(handbook: Handbook) -> Iterator[Problem]:
    """Forms show which roles fill them in; that is read from the outputs."""
    forms = {plain_title(name): held.part for held in handbook.forms for name in (held.part.title, *held.part.aliases)}
    for holder, path, duty in written_duties(handbook):
        promised = PROMISE.finditer(duty.text) if "《" in duty.text else ()
        for title in (title for match in promised for title in titles_in(match["titles"])):
            form = forms.get(title)
            if form is not None and form.id not in duty.outputs:
                values = {"no": duty.no, "form": form.title, "id": form.id}
                yield Problem(handbook.place(holder, *path, "text"), values)
