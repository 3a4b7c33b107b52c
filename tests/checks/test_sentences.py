"""Sentences as they stand in real rule books, and which of the checks on time, texts and law see something in them."""

import json

import pytest

from generator.checks.run import run_checks
from tests.checks.helpers import SETTINGS, read
from tests.conftest import Project

FAMILY = {
    "stray-url",
    "garbled-text",
    "pinyin-note",
    "mixed-script",
    "half-width-punctuation",
    "page-furniture",
    "typing-error",
    "space-in-word",
    "doubled-punctuation",
    "unpaired-bracket",
    "number-in-text",
    "fine-without-legal-ground",
    "fine-under-another-name",
    "deduction-without-contract",
    "liability-without-fault",
    "dismissal-without-ground",
    "dismissal-for-coming-last",
    "automatic-resignation",
    "probation-too-long",
    "hours-over-limit",
    "overtime-over-36-hours",
    "rest-day-missing",
    "non-compete-on-ordinary-post",
    "deposit-from-staff",
}


def seen(project: Project, sentence: str) -> set[str]:
    policy = (
        "id: attendance\ntitle: 考勤制度\nowner: general-manager\napplies_to: {everyone: true}\nstatus: in_force\n"
        "chapters:\n  - no: 1\n    title: 总则\n    articles:\n"
        f"      - {{no: 1, text: {json.dumps(sentence, ensure_ascii=False)}}}\n"
        'revision: {version: "1.0", effective: 2026-01-01}\n'
    )
    handbook = read(project, {"policies/attendance.yml": policy, "site_config.yml": SETTINGS})
    return {finding.check for finding in run_checks(handbook).findings} & FAMILY


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("详见www.example.com的说明。", "stray-url"),
        ("资料放在https://example.com/a?b=1上。", "stray-url"),
        ("在example.cn下载表单。", "stray-url"),
        ("團隊发展\ue7a2目标。", "garbled-text"),
        ("保持继续(xù)改进。", "pinyin-note"),
        ("绩(jì)效每月考核。", "pinyin-note"),
        ("客户資料每月整理。", "mixed-script"),
        ("员工按时到岗,按时下班。", "half-width-punctuation"),
        ("工作内容:整理资料。", "half-width-punctuation"),
        ("员工(含试用期员工)按时到岗。", "half-width-punctuation"),
        ("按时到岗.按时下班。", "half-width-punctuation"),
        ("以上内容由小编整理。", "page-furniture"),
        ("销售制度精选15篇。", "page-furniture"),
        ("未偑戴胸卡的补戴。", "typing-error"),
        ("对帐以后开票。", "typing-error"),
        ("毎次记录在案。", "typing-error"),
        ("处理售后服 务的问题。", "space-in-word"),
        ("处理售后服\u3000务的问题。", "space-in-word"),
        ("员工按时到岗，。", "doubled-punctuation"),
        ("员工按时到岗。。", "doubled-punctuation"),
        ("员工按时到岗.。", "doubled-punctuation"),
        ("员工（含实习生按时到岗。", "unpaired-bracket"),
        ("填写《请假卡后离岗。", "unpaired-bracket"),
        ("请假卡》交到前台。", "unpaired-bracket"),
        ("负责部门的'管理。", "unpaired-bracket"),
        ("编制部门的`财务预算。", "unpaired-bracket"),
        ("业务规定seek; pursue; go/run after。", "page-furniture"),
        ("1、核对库存。", "number-in-text"),
        ("先核对库存；2、再安排发货。", "number-in-text"),
        ("（3）核对库存。", "number-in-text"),
        ("四、核对库存。", "number-in-text"),
        ("⑤核对库存。", "number-in-text"),
        ("迟到15至30分钟的，罚款50元。", "fine-without-legal-ground"),
        ("早退10分钟以内，一次扣10元。", "fine-without-legal-ground"),
        ("每旷工一天，扣除旷工期间1.5倍工资。", "fine-without-legal-ground"),
        ("旷工一天扣2天工资。", "fine-without-legal-ground"),
        ("迟到的员工乐捐20元给部门。", "fine-under-another-name"),
        ("人为损坏物品的，照价赔偿。", "deduction-without-contract"),
        ("坏账从客户经理工资中扣除。", "deduction-without-contract"),
        ("由业务员承担本单产生的所有损失。", "liability-without-fault"),
        ("业务员对任何原因产生的呆账承担责任。", "liability-without-fault"),
        ("部门经理对下属的问题负连带责任。", "liability-without-fault"),
        ("打骂客户的，立即开除。", "dismissal-without-ground"),
        ("工作中打架的，予以辞退。", "dismissal-without-ground"),
        ("业绩排名末位的业务员予以淘汰。", "dismissal-for-coming-last"),
        ("公司实行末位淘汰制。", "dismissal-for-coming-last"),
        ("旷工3天以上的，视为自动离职。", "automatic-resignation"),
        ("连续旷工3天的，作为自动解除合同处理。", "automatic-resignation"),
        ("不辞而别的，视为自愿辞职。", "automatic-resignation"),
        ("不胜任的新员工，公司可延长试用期。", "probation-too-long"),
        ("试用期为十二个月。", "probation-too-long"),
        ("劳动合同期限两年，试用期三个月。", "probation-too-long"),
        ("试用期内公司可以随时辞退员工。", "probation-too-long"),
        ("员工每周实行52.5小时工作制。", "hours-over-limit"),
        ("员工每天工作9小时。", "hours-over-limit"),
        ("旺季每天加班不超过4小时。", "overtime-over-36-hours"),
        ("加班每月不超过60小时。", "overtime-over-36-hours"),
        ("门店员工月休2天。", "rest-day-missing"),
        ("门店员工每周工作7天。", "rest-day-missing"),
        ("公司与全体员工签订竞业限制协议。", "non-compete-on-ordinary-post"),
        ("竞业限制的期限为离职后三年。", "non-compete-on-ordinary-post"),
        ("新员工入职时交纳服装保证金。", "deposit-from-staff"),
        ("入职时由人事代管毕业证。", "deposit-from-staff"),
        ("员工上岗前缴纳风险抵押金。", "deposit-from-staff"),
    ],
)
def test_a_sentence_is_seen_by_its_check_and_by_no_other(project: Project, sentence: str, expected: str) -> None:
    assert seen(project, sentence) == {expected}


@pytest.mark.parametrize(
    "sentence",
    [
        "员工上班时间为8:30至17:30，午休12:00—13:00。",
        "付款1,000元以上的，填写OA系统里的FK-01表单。",
        "优先级分为A、B、C三级（见附件1.2）。",
        "邮箱为service@example.com的，由前台查收。",
        "使用Word、Excel、ERP等软件（V2.0）。",
        "按下列步骤办理：1）填表；2）审批；a）备案。",
        "「客户」指购买产品的单位（含代理商（一级））。",
        "第一章 总则适用于全体员工。",
        "员工说：「明白了吗？！」",
        "规定单价、约定单位、固定单据的格式。",
        "工作好、合作好的员工优先。",
        "目的的达成以周末经营数据为准。",
        "月末按时交周报，周末经主管同意后休息。",
        "任何人不得对员工罚款，也不得扣押身份证。",
        "公司不向员工收取押金、保证金。",
        "投标保证金由财务部按招标文件交纳，客户的押金单独记账。",
        "制度没有写明金额的，不得罚款。",
        "每次扣绩效分5分，扣满20分的面谈。",
        "员工请事假1天，不发当天的工资。",
        "宴请客户吃饭的费用每人100元。",
        "情节严重的，由人力资源经理依法解除劳动合同。",
        "员工自愿离职的，提前30天书面通知公司。",
        "员工离职时办理工作交接，公司当天结清工资。",
        "劳动合同期限3年的，试用期6个月，试用期不得延长。",
        "员工每天工作8小时，每周工作40小时，每周工作5天。",
        "每月加班不超过36小时，每天加班不超过3小时。",
        "客户投诉后24小时内答复，每天回访2小时以内处理。",
        "竞业限制不超过2年，公司按月支付补偿。",
        "业绩排名第一的业务员获得奖金，排名末位的安排培训。",
        "员工因重大过失造成全部损失的，按劳动合同的约定赔偿。",
        "提前一周按时提交计划，公司全年正常营业。",
        "著作权归公司所有，乾坤、台湾、里程、皇后照常书写。",
    ],
)
def test_an_ordinary_sentence_is_left_alone(project: Project, sentence: str) -> None:
    assert seen(project, sentence) == set()
