"""A post asks for an age, a sex, a marital status or good looks."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.checks.texts import find_in_rules
from generator.model.handbook import Handbook

OPEN = re.compile("不限|不作|不做|无要求")
ASKED = re.compile(
    r"(?P<sex>限(?:男|女)(?:性|士)?|(?:男|女)(?:性|士)优先|(?:已|未)婚(?:已育|未育)?|未育|性别[:：]?(?:男|女))"
    r"|(?P<age>\d{2}(?:周)?岁(?:以下|以内|之间)|形象气质佳|五官端正|相貌端正)"
)


@check(severity=severity_of("L-EQ-2"))
def age_or_sex_as_requirement(handbook: Handbook) -> Iterator[Problem]:
    """What a post needs are knowledge and skills; age and looks are a softer point than sex and marriage."""
    sex, age = (laws()[law].binds(handbook) for law in ("L-EQ-2", "L-EQ-3"))
    for role in handbook.roles:
        needed = role.qualifications
        if needed is None or role.status == "repealed":
            continue
        if sex and needed.sex and not OPEN.search(needed.sex):
            yield reminder("L-EQ-2", handbook.place(role, "qualifications", "sex"), {"words": needed.sex})
        if age and needed.age and not OPEN.search(needed.age):
            yield reminder("L-EQ-3", handbook.place(role, "qualifications", "age"), {"words": needed.age}, "soft")
    for found in find_in_rules(handbook, ASKED, ("男", "女", "婚", "未育", "岁", "气质", "端正")):
        if found.path[0] == "qualifications" and found.path[1] not in ("sex", "age"):
            law, variant = ("L-EQ-2", None) if found.match["sex"] else ("L-EQ-3", "soft")
            yield reminder(law, found.place, {"words": found.match[0]}, variant)
