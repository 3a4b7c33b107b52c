import re
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError
from pydantic_core import InitErrorDetails, core_schema
from pydantic_core._pydantic_core import list_all_errors

from generator.findings import Finding
from generator.load.document import Document, Kind, Spot
from generator.load.read_project import read_project
from generator.locale import LANGUAGES, catalogue
from generator.model.build import build_handbook
from generator.model.role import Role
from generator.model.schema_problems import PATTERNS, schema_findings
from tests.conftest import MINIMAL, Project
from tests.load.cases import summary
from tests.samples.fields import entities

ROLE = "roles/company/clerk.yml"
CLERK = """id: clerk
title: 文员
department: company
reports_to: general-manager
purpose: 保证登记完整。
duties:
  - {no: 1, text: 登记来访客户。}
revision: {version: "1.0", effective: 2026-01-01}
"""
POLICY = "policies/attendance.yml"
ATTENDANCE = (MINIMAL / POLICY).read_text(encoding="utf-8")
SETTINGS = "site_config.yml"
CONFIG = (MINIMAL / SETTINGS).read_text(encoding="utf-8")


def findings_of(project: Project, file: str, text: str) -> tuple[Finding, ...]:
    read = read_project(project({file: text}))
    assert read.findings == ()
    return build_handbook(read)[1]


def role(old: str, new: str) -> tuple[str, str]:
    assert old in CLERK
    return ROLE, CLERK.replace(old, new)


def duty(keys: str) -> tuple[str, str]:
    return role("no: 1,", f"no: 1, {keys},")


def penalty(measure: str, more: str = "") -> tuple[str, str]:
    rule = f"  - {{id: late, article: 1, trigger: x, measure: {measure}{more}}}\n"
    return POLICY, f"{ATTENDANCE}penalties:\n{rule}"


EMPTY = "写上内容；不是必须写的键，不需要就整行删掉"
SINGLE = "在同一行冒号后面直接写值；以方括号、花括号开头的文字要加引号"
MEAN = "是不是想写「{}」？"
WHOLE = "只写阿拉伯数字，如 3；单位另有地方写"
DIGITS = "只写阿拉伯数字，如 20 或 2.5；单位、百分号、千分位逗号都不写"
LIST = "写成 [甲, 乙]，或每项另起一行、以「- 」开头"
GROUP = "每个键另起一行并缩进，或写成 {键: 值}"
DATE = "写成 2026-01-01 这样的形式"
CLOCK = "写成 9:30 或 17:50，用半角冒号"
KEYS = "删掉它，或对照编辑器里的字段说明改名"
ID = "编号以小写英文字母开头，只用小写字母、数字和连字符，如 sales-manager"

KINDS = (
    "fine、points、extra_duty、reminder、oral_warning、warning、written_warning、notice、demerit、major_demerit、"
    "transfer、demotion、bonus_stop、dismissal、absence、serious_breach、not_counted、not_reimbursed、not_objectable、"
    "legal_action、contract、other"
)

# Mistakes as people make them: what is written, then line, column, sentence and fix of each finding.
MISTAKES: dict[str, tuple[tuple[str, str], list[tuple[int, int, str, str]]]] = {
    "missing key": (role("purpose: 保证登记完整。\n", ""), [(1, 1, "缺少「purpose」", "在这里补上一行「purpose: …」")]),
    "missing key of an entry": (
        role(", text: 登记来访客户。", ""),
        [(7, 5, "缺少「text」", "在这里补上一行「text: …」")],
    ),
    "key without value": (role("purpose: 保证登记完整。", "purpose:"), [(5, 9, "purpose 没有内容", EMPTY)]),
    "empty text": (role("保证登记完整。", '""'), [(5, 10, "purpose 没有内容", EMPTY)]),
    "text of spaces": (role("保证登记完整。", '" 　"'), [(5, 10, "purpose 没有内容", EMPTY)]),
    "list without entries": (role("\n  - {no: 1, text: 登记来访客户。}", ""), [(6, 8, "duties 没有内容", EMPTY)]),
    "word without value": (role("id: clerk", "id: clerk\nstatus:"), [(2, 8, "status 没有内容", EMPTY)]),
    "blank without words": (
        duty('deadline: {by: {day: {blank: ""}}}'),
        [(7, 42, "duties[1].deadline.by.day.blank 没有内容", EMPTY)],
    ),
    "list for a text": (role("保证登记完整。", "[甲, 乙]"), [(5, 10, "purpose 只能写一个值，写的是一个列表", SINGLE)]),
    "group for a text": (
        role("保证登记完整。", "{甲: 乙}"),
        [(5, 10, "purpose 只能写一个值，写的是一组「键: 值」", SINGLE)],
    ),
    "list for a number": (
        duty("deadline: {by: {day: [3]}}"),
        [(7, 34, "duties[1].deadline.by.day 只能写一个值，写的是一个列表", SINGLE)],
    ),
    "list for a word": (
        (POLICY, ATTENDANCE.replace("in_force", "[in_force]")),
        [(5, 9, "status 只能写一个值，写的是一个列表", SINGLE)],
    ),
    "unknown key": (
        role("purpose:", "purpos: x\npurpose:"),
        [(5, 1, "「purpos」不是这里可以写的键", MEAN.format("purpose"))],
    ),
    "unknown Chinese key": (role("purpose:", "备注: x\npurpose:"), [(5, 1, "「备注」不是这里可以写的键", KEYS)]),
    "unknown key of an entry": (duty("txt: x"), [(7, 13, "「txt」不是 duties[1] 里可以写的键", MEAN.format("text"))]),
    "unknown key below a key of one's own": (
        (SETTINGS, f"{CONFIG}checks: {{blank-left: {{severity: off, reason: x, resaon: y}}}}\n"),
        [(4, 49, "「resaon」不是 checks.blank-left 里可以写的键", MEAN.format("reason"))],
    ),
    "misspelt word": (
        duty("part: responsable"),
        [
            (
                7,
                19,
                "duties[1].part 写的是「responsable」，但只能是：accountable、responsible、consulted、informed",
                MEAN.format("responsible"),
            )
        ],
    ),
    "Chinese word": (
        role("purpose:", "status: 生效\npurpose:"),
        [(5, 9, "status 写的是「生效」，但只能是：draft、in_force、repealed", "从中选一个")],
    ),
    "bad id": (role("id: clerk", "id: Sales_Clerk"), [(1, 5, "id 的编号「Sales_Clerk」含有不能用的字符", ID)]),
    "bad reference": (
        role("general-manager", "总 经理"),
        [(4, 13, "reports_to 的编号「总 经理」含有不能用的字符", ID)],
    ),
    "number of zero": (
        role("no: 1,", "no: 0,"),
        [(7, 10, "duties[1].no 的编号「0」不是正整数", "写 1、2、3，分组编号写 1.1、1.2")],
    ),
    "Chinese number": (
        role("no: 1,", "no: 一,"),
        [(7, 10, "duties[1].no 的编号「一」不是正整数", "写 1、2、3，分组编号写 1.1、1.2")],
    ),
    "no truth value": (
        duty("catch_all: 是"),
        [(7, 24, "duties[1].catch_all 只能是 true（是）或 false（否），写的是「是」", "改成 true 或 false")],
    ),
    "no whole number": (
        duty("effort: {minutes: 1.5, per: week}"),
        [(7, 31, "duties[1].effort.minutes 应当是整数，写的是「1.5」", WHOLE)],
    ),
    "words for a whole number": (
        duty("effort: {minutes: 半小时, per: week}"),
        [(7, 31, "duties[1].effort.minutes 应当是整数，写的是「半小时」", WHOLE)],
    ),
    "words for a number": (
        duty("deadline: {within: {n: 两, unit: hour}}"),
        [(7, 36, "duties[1].deadline.within.n 应当是数字，写的是「两」", DIGITS)],
    ),
    "percent sign": (
        role("purpose:", "kpis: [{id: a, name: b, weight: 30%}]\npurpose:"),
        [(5, 33, "kpis[1].weight 应当是数字，写的是「30%」", DIGITS)],
    ),
    "below the least": (
        duty("effort: {minutes: 0, per: week}"),
        [(7, 31, "duties[1].effort.minutes 写的是「0」，不能小于 1", "改成 1 或更大的数")],
    ),
    "above the most": (
        duty("deadline: {by: {day: 32}}"),
        [(7, 34, "duties[1].deadline.by.day 写的是「32」，不能大于 31", "改成 31 或更小的数")],
    ),
    "not above": (
        penalty("{kind: fine, amount: 0}"),
        [(13, 70, "penalties[1].measure.amount 写的是「0」，必须大于 0", "改成大于 0 的数")],
    ),
    "two of exactly one": (
        duty("deadline: {within: {n: 2, unit: hour}, vague: 及时}"),
        [(7, 23, "duties[1].deadline 里同时写了 within、vague，但只能写其中一个", "留下一个，删掉其余的")],
    ),
    "none of exactly one": (
        duty("deadline: {from: 接单}"),
        [
            (
                7,
                23,
                "duties[1].deadline 里必须写下面几个键中的一个：within、before、by、vague",
                "写上其中一个，不需要就整段删掉",
            )
        ],
    ),
    "moment of nothing": (
        duty("deadline: {by: {}}"),
        [(7, 28, "duties[1].deadline.by 里什么都没有写", "至少写一个键，不需要就整段删掉")],
    ),
    "figure without unit": (
        role("purpose:", "kpis: [{id: a, name: b, target: {n: 5}}]\npurpose:"),
        [
            (
                5,
                33,
                "kpis[1].target 的数值 n 和单位 unit 要一起写；没有数值时写 text",
                "补上缺的那一个，或改用 text 写文字说明",
            )
        ],
    ),
    "falling range": (
        role("purpose:", "kpis: [{id: a, name: b, weight: {min: 60, max: 40}}]\npurpose:"),
        [(5, 33, "kpis[1].weight 的最低值 60 大于最高值 40", "把两个数对调")],
    ),
    "window without length": (
        penalty("{kind: warning}", ", window: {n: 3, kind: rolling}"),
        [
            (
                13,
                74,
                "penalties[1].window 的累计周期没有写清楚",
                "kind 为 calendar 或 rolling 时写 n 和 unit；kind 为 ever 时都不写",
            )
        ],
    ),
    "bad clock": (
        duty("deadline: {by: {time: 25:00}}"),
        [(7, 35, "duties[1].deadline.by.time 的时刻「25:00」不对", CLOCK)],
    ),
    "full-width clock": (
        duty("deadline: {by: {time: 8：30}}"),
        [(7, 35, "duties[1].deadline.by.time 的时刻「8：30」不对", CLOCK)],
    ),
    "bad days": (
        duty("frequency: {every: week, on: [monday, 32]}"),
        [
            (7, 43, "duties[1].frequency.on[1] 的日子「monday」看不懂", "写 mon…sun、1–31，或 last_week"),
            (7, 51, "duties[1].frequency.on[2] 的日子「32」看不懂", "写 mon…sun、1–31，或 last_week"),
        ],
    ),
    "bad date": (
        role("2026-01-01", "2026年1月1日"),
        [(8, 39, "revision.effective 应当是日期，写的是「2026年1月1日」", DATE)],
    ),
    "date that does not exist": (
        role("2026-01-01", "2026-02-30"),
        [(8, 39, "revision.effective 应当是日期，写的是「2026-02-30」", DATE)],
    ),
    "date with time": (
        role("2026-01-01", "2026-01-01 08:30"),
        [(8, 39, "revision.effective 应当是日期，写的是「2026-01-01 08:30」", DATE)],
    ),
    "text for a list": (
        duty("outputs: 客户登记表"),
        [(7, 22, "duties[1].outputs 应当是列表，写的是「客户登记表」", LIST)],
    ),
    "group for a list": (
        role("\n  - {no: 1, text: 登记来访客户。}", "\n  no: 1\n  text: x"),
        [(7, 3, "duties 应当是列表，写的是一组「键: 值」", "每一项前面加「- 」，同一项的键左对齐")],
    ),
    "text for a group": (
        duty("deadline: 及时"),
        [(7, 23, "duties[1].deadline 应当是一组「键: 值」，写的是「及时」", GROUP)],
    ),
    "text for an entry": (
        role("\n  - {no: 1, text: 登记来访客户。}", " [登记来访]"),
        [(6, 10, "duties[1] 应当是一组「键: 值」，写的是「登记来访」", GROUP)],
    ),
    "list for a group": (
        role('{version: "1.0", effective: 2026-01-01}', "[1.0]"),
        [(8, 11, "revision 应当是一组「键: 值」，写的是一个列表", "去掉方括号或行首的「- 」，写成 {键: 值}")],
    ),
    "list too short": (
        (POLICY, f"{ATTENDANCE}approval_ladders: [{{id: a, subject: b, steps: []}}]\n"),
        [(12, 47, "approval_ladders[1].steps 至少要有 1 项", "补上内容，不需要就删掉这个键")],
    ),
    "list with a wrong entry is not too short": (
        (POLICY, f"{ATTENDANCE}approval_ladders: [{{id: a, subject: b, steps: [{{to: 1000, approvers: [x]}}]}}]\n"),
        [(12, 53, "approval_ladders[1].steps[1].to 应当是一组「键: 值」，写的是「1000」", GROUP)],
    ),
    "text too long": (
        role("文员", "长" * 20_001),
        [(2, 8, "title 的文字太长，最多 20000 个字", "拆成几条，或移到制度正文")],
    ),
    "unknown kind of measure": (
        penalty("{kind: wrning}"),
        [
            (
                13,
                56,
                f"penalties[1].measure.kind 写的是「wrning」，但只能是：{KINDS}",
                MEAN.format("warning"),
            )
        ],
    ),
    "measure without kind": (penalty("{amount: 20}"), [(13, 49, "缺少「kind」", "在这里补上一行「kind: …」")]),
    "measure as text": (
        penalty("罚款20元"),
        [(13, 49, "penalties[1].measure 应当是一组「键: 值」，写的是「罚款20元」", GROUP)],
    ),
    "key of another measure": (
        penalty("{kind: fine, amount: 20, points: 3}"),
        [(13, 74, "「points」不是 penalties[1].measure 里可以写的键", KEYS)],
    ),
    "wrong value beside the key that names the measure": (
        penalty("{kind: points, points: 2, of: 百}"),
        [(13, 79, "penalties[1].measure.of 应当是数字，写的是「百」", DIGITS)],
    ),
    "bad count": (
        penalty("{kind: warning}", ", escalation: [{nth: 第二次, measure: {kind: warning}}]"),
        [(13, 85, "penalties[1].escalation[1].nth 的次数「第二次」看不懂", '写 1、2，或 ">=2"、">5"（加引号）')],
    ),
    "bad source": (
        duty("source: [s000]"),
        [(7, 22, "duties[1].source[1] 的来源「s000」不是「文件编号#条目」的形式", "写成 s000#R0-3/3.1 这样的形式")],
    ),
    "bad colour and address": (
        (SETTINGS, f"{CONFIG}theme: {{primary: 0f5c6e}}\nsite_url: www.example.com\n"),
        [
            (4, 18, "theme.primary 的颜色「0f5c6e」看不懂", '写成 "#0f5c6e" 这样的形式（加引号）'),
            (5, 11, "site_url 的网址「www.example.com」不是以 http:// 或 https:// 开头", "写完整的网址"),
        ],
    ),
    "check switched off without a reason": (
        (SETTINGS, f"{CONFIG}checks: {{blank-left: off}}\n"),
        [(4, 22, "checks.blank-left 应当是一组「键: 值」，写的是「off」", GROUP)],
    ),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_where_it_is_and_in_plain_words(project: Project, name: str) -> None:
    (file, text), expected = MISTAKES[name]
    words = catalogue("zh-CN")
    found = findings_of(project, file, text)
    assert {finding.place.file for finding in found} == {file}
    told = [(one.place.line, one.place.column, words.problem(one), words.fix(one)) for one in found]
    assert told == expected


@pytest.mark.parametrize("name", MISTAKES)
def test_it_is_told_in_english_too(project: Project, name: str) -> None:
    words = catalogue("en")
    for finding in findings_of(project, *MISTAKES[name][0]):
        sentences = words.problem(finding), words.fix(finding)
        assert not re.search(r"[一-鿿]", re.sub(r"`[^`]*`", "", " ".join(sentences)))
        assert "``" not in sentences[0]


def test_the_file_without_mistake_has_no_finding(project: Project) -> None:
    assert findings_of(project, ROLE, CLERK) == ()


def test_findings_come_in_the_order_of_the_file(project: Project) -> None:
    text = CLERK.replace("id: clerk", "id: A").replace("no: 1", "no: 0").replace("2026-01-01", "x")
    assert summary(findings_of(project, ROLE, text)) == [
        ("wrong-value", "id", 1, 5),
        ("wrong-value", "number", 7, 10),
        ("wrong-type", "expected-date", 8, 39),
    ]


def test_a_long_value_is_cut_short(project: Project) -> None:
    (found,) = findings_of(project, *role("2026-01-01", "年" * 100))
    assert f"「{'年' * 60}…」" in catalogue("zh-CN").problem(found)


# Every error that the library knows, also those that no field of ours can cause today.

ERRORS: dict[str, Any] = {error["type"]: error for error in list_all_errors()}
DATA: dict[str, Any] = {"text": "x", "number": "5", "list": ["x"], "group": {"kind": "x"}, "none": None}
CUSTOM = {"value_error", "assertion_error"}


def sentences_of(kind: str, key: str, language: str) -> tuple[str, str]:
    """The library's own message for an error at a key, and what we say."""
    error = ERRORS[kind]
    context = {**(error.get("example_context") or {})}
    context |= {name: "kind" for name in ("discriminator",) if name in context}
    context |= {"error": ValueError("details of the library")} if kind in CUSTOM else {}
    details = InitErrorDetails(type=kind, loc=(key,), input=DATA[key], ctx=context)
    raised = ValidationError.from_exception_data("Role", [details])
    spots = {name: _spot(value) for name, value in DATA.items()}
    document = Document("roles/a/b.yml", Kind.ROLE, DATA, Spot(None, (1, 1), spots), {})
    words = catalogue(language)
    ours = [
        text
        for finding in schema_findings(raised, document, Role)
        for text in (words.problem(finding), words.fix(finding))
    ]
    return raised.errors()[0]["msg"], " | ".join(ours)


def _spot(value: Any) -> Spot:
    return Spot((1, 1), (1, 5), {"kind": Spot((1, 6), (1, 9), None)} if isinstance(value, dict) else None)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ERRORS)
def test_no_sentence_of_the_library_gets_through(kind: str, language: str) -> None:
    for key in ("group",) if kind == "union_tag_invalid" else DATA:
        theirs, ours = sentences_of(kind, key, language)
        assert theirs not in ours
        assert "library" not in ours
        assert "Error" not in ours
        if kind != "too_short" or key != "list":
            assert ours
        if language == "zh-CN":
            # What is left in Latin letters is the author's own key and value, or an example of what to write.
            assert not re.search(r"[a-z]{2,} [a-z]{2,}", ours.replace("calendar 或 rolling", ""))


def test_all_errors_of_the_library_are_walked() -> None:
    assert set(get_args(core_schema.ErrorType)) <= ERRORS.keys()
    assert len(ERRORS) > 100


def test_the_library_would_have_said_something_else() -> None:
    theirs, ours = sentences_of("int_parsing", "text", "en")
    assert theirs == "Input should be a valid integer, unable to parse string as an integer"
    assert ours.startswith("text should be a whole number, but it is `x`")


def patterns(value: object) -> set[str]:
    if isinstance(value, dict):
        here = {value["pattern"]} if isinstance(value.get("pattern"), str) else set()
        return here.union(*(patterns(part) for part in value.values()))
    return set().union(*(patterns(part) for part in value)) if isinstance(value, list) else set()


@pytest.mark.parametrize("model", sorted(entities(), key=str), ids=str)
def test_every_pattern_of_the_model_has_its_own_words(model: type[BaseModel]) -> None:
    found = patterns(core_patterns(model))
    assert found <= PATTERNS.keys()


def core_patterns(model: type[BaseModel]) -> Any:
    """The schema that the library checks by, with the definitions that it shares."""
    return _plain(model.__pydantic_core_schema__)


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {
            str(key): _plain(part) for key, part in value.items() if key not in ("metadata", "serialization", "cls")
        }
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value


def test_patterns_are_found_deep_down() -> None:
    assert r"^([01]?[0-9]|2[0-3]):[0-5][0-9]$" in patterns(core_patterns(Role))
    assert r"\S" in patterns(core_patterns(Role))
