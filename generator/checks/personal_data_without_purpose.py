"""A form asks for personal data and does not say what for."""

import re
from collections.abc import Iterator

from generator.checks.base import Problem, check
from generator.checks.law import laws, reminder, severity_of
from generator.model.handbook import Handbook

PERSONAL = re.compile(
    "身份证|家庭住址|家庭成员|出生日期|籍贯|婚姻|生育|银行卡|银行账号|性格|爱好|病史|体检|指纹|人脸|照片|行踪|定位"
)


@check(severity=severity_of("L-PI-2"))
def personal_data_without_purpose(handbook: Handbook) -> Iterator[Problem]:
    """Data are collected for a purpose that is written down, and only what it takes."""
    if not laws()["L-PI-2"].binds(handbook):
        return
    for held in handbook.forms:
        form, path = held.part, ("forms", held.index)
        for at, data in enumerate(form.personal_data):
            if data.purpose is None:
                place = handbook.place(held.policy, *path, "personal_data", at)
                yield reminder("L-PI-2", place, {"form": form.title, "item": data.item})
        listed = "，".join(data.item for data in form.personal_data)
        for at, field in enumerate(form.fields):
            word = PERSONAL.search(field)
            if word and word[0] not in listed:
                place = handbook.place(held.policy, *path, "fields", at)
                yield reminder("L-PI-3", place, {"form": form.title, "item": field}, "unlisted")
