"""Titles in 《》, where they stand and which the handbook has."""

import pytest

from generator.checks.titles import articles, known_titles, mentions, nearest_title, plain_title, titles_in
from tests.checks.helpers import CLERK, POLICY, REVISION, read
from tests.conftest import Project

FORMS = "forms: [{id: visitors, title: 来访登记表, aliases: [来访表]}]\n"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("填写《来访登记表》和《 请假卡 》。", ["来访登记表", "请假卡"]),
        ("遵守《中华人民共和国劳动合同法》和《工伤保险条例》。", []),
        ("遵守《考勤管理办法》和《公司法》。", ["考勤管理办法"]),
        ("按《GB/T 19001》执行《质量方针》。", ["质量方针"]),
        ("《》没有名称。", []),
        ("没有书名号。", []),
        ("填写《ＫＰＩ表》。", ["kpi表"]),
    ],
)
def test_titles_of_a_text(text: str, titles: list[str]) -> None:
    assert list(titles_in(text)) == titles


def test_mentions_of_the_handbook_have_their_paths(project: Project) -> None:
    clerk = CLERK.replace("登记来访客户", "填写《来访表》").replace("01-01}", "01-01, changes: 《旧表》改名}")
    handbook = read(project, {"roles/company/clerk.yml": clerk, "policies/attendance.yml": POLICY + REVISION})
    assert [(found.title, found.document.file, found.path) for found in mentions(handbook)] == [
        ("来访表", "roles/company/clerk.yml", ("duties", 0, "text"))
    ]


def test_a_repealed_text_mentions_nothing(project: Project) -> None:
    clerk = CLERK.replace("登记来访客户", "填写《来访表》").replace("department:", "status: repealed\ndepartment:")
    assert list(mentions(read(project, {"roles/company/clerk.yml": clerk}))) == []


def test_known_titles_are_those_of_forms_policies_and_job_descriptions(project: Project) -> None:
    handbook = read(project, {"policies/attendance.yml": POLICY + FORMS + REVISION})
    assert set(known_titles(handbook)) == {"岗位手册", "考勤制度", "来访登记表", "来访表", "总经理岗位说明书"}
    assert plain_title(" Form Ａ ") == "forma"


def test_articles_are_the_texts_of_the_chapters_of_policies_in_use(project: Project) -> None:
    repealed = POLICY.replace("id: attendance", "id: old").replace("in_force", "repealed")
    files = {"policies/attendance.yml": POLICY + FORMS + REVISION, "policies/old.yml": repealed + REVISION}
    ((policy, found),) = articles(read(project, files))
    assert policy.id == "attendance"
    assert [text for _, text in found if not text.isdigit()] == ["工作时间", "迟到一次罚款20元。"]
    assert (("chapters", 0, "articles", 0, "text"), "迟到一次罚款20元。") in found


@pytest.mark.parametrize(
    ("title", "nearest"),
    [("来访登记单", "来访登记表"), ("质量方针", None), ("副经理岗位说明书", None), ("经理岗位职责", None)],
)
def test_the_nearest_title_is_not_the_job_description_of_another_role(title: str, nearest: str | None) -> None:
    known = {"来访登记表": "来访登记表", "总经理岗位说明书": "总经理岗位说明书"}
    assert nearest_title(title, known) == nearest
