"""Synthetic handbooks of any size: seeded, realistic Chinese text, free of errors.

A department has 20 roles; a role has 15 duties, 6 authorities and 8 KPIs; every 10 roles there is a policy with
20 articles and 6 penalties.
"""

import random
from collections.abc import Iterator
from pathlib import Path

import yaml

ROLES_PER_DEPARTMENT = 20
ROLES_PER_POLICY = 10
DUTIES, AUTHORITIES, KPIS, ARTICLES, PENALTIES = 15, 6, 8, 20, 6

VERBS = [
    "制定",
    "编制",
    "组织",
    "审核",
    "检查",
    "整理",
    "登记",
    "核对",
    "跟踪",
    "汇总",
    "分析",
    "更新",
    "保管",
    "安排",
    "落实",
]
OBJECTS = [
    "客户档案",
    "销售合同",
    "发货计划",
    "应收账款",
    "库存台账",
    "培训计划",
    "质量记录",
    "设备清单",
    "报价资料",
    "退货单据",
    "检验报告",
    "值班安排",
    "会议纪要",
    "采购订单",
    "考勤记录",
]
MANNERS = [
    "保证数据准确、来源可查",
    "在规定时间内交给直接上级",
    "发现差异当天说明原因",
    "按月装订并妥善保存",
    "与相关岗位核对一致",
]
ACTS = ["资料漏填", "逾期提交", "数据与原始单据不符", "未经批准外借资料", "会议缺席", "交接不清"]
REVISION = {"version": "1.0", "effective": "2026-01-01"}


def write_handbook(folder: Path, roles: int, seed: int = 7) -> None:
    """Write a handbook of that many roles into an empty folder."""
    choose = random.Random(seed)  # noqa: S311 -- sample text, not secrets
    for name, data in _files(roles, choose):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=200), encoding="utf-8")


def _files(roles: int, choose: random.Random) -> Iterator[tuple[str, object]]:
    yield (
        "site_config.yml",
        {"title": "岗位手册", "company": {"name": "样本公司"}, "revision": REVISION},
    )
    yield "roles/company/_department.yml", {"id": "company", "title": "公司", "head": "general-manager"}
    yield "roles/company/general-manager.yml", _role("general-manager", "总经理", "company", None, choose)
    for number in range(1, roles):
        department = f"department-{(number - 1) // ROLES_PER_DEPARTMENT + 1}"
        first = (number - 1) % ROLES_PER_DEPARTMENT == 0
        head = f"{department}-role-1"
        if first:
            title = f"第{department.removeprefix('department-')}部"
            yield (
                f"roles/{department}/_department.yml",
                {
                    "id": department,
                    "title": title,
                    "parent": "company",
                    "head": head,
                },
            )
        place = (number - 1) % ROLES_PER_DEPARTMENT + 1
        superior = "general-manager" if first else head
        role = f"{department}-role-{place}"
        yield f"roles/{department}/{role}.yml", _role(role, f"专员{number}", department, superior, choose)
    for number in range(1, roles // ROLES_PER_POLICY + 1):
        department = f"department-{min(number // 2 + 1, (roles - 2) // ROLES_PER_DEPARTMENT + 1)}"
        yield f"policies/policy-{number}.yml", _policy(number, department, choose)


def _role(role: str, title: str, department: str, superior: str | None, choose: random.Random) -> dict[str, object]:
    return {
        "id": role,
        "title": title,
        "code": role.upper(),
        "department": department,
        "reports_to": superior,
        "purpose": f"让{choose.choice(OBJECTS)}和{choose.choice(OBJECTS)}准确、及时、可查。",
        "duties": [
            {
                "no": no,
                "text": f"{choose.choice(VERBS)}{choose.choice(OBJECTS)}，{choose.choice(MANNERS)}。",
                "frequency": {"every": choose.choice(["day", "week", "month"])},
            }
            for no in range(1, DUTIES + 1)
        ],
        "authority": [
            {"no": no, "verb": choose.choice(["propose", "review", "confirm"]), "object": choose.choice(OBJECTS)}
            for no in range(1, AUTHORITIES + 1)
        ],
        "kpis": [
            {
                "id": f"kpi-{no}",
                "name": f"{choose.choice(OBJECTS)}{choose.choice(['准确率', '及时率', '完成率'])}{no}",
                "formula": "合格数 ÷ 总数 × 100%",
                "weight": "12.5",
                "cycle": "month",
                "scored_by": superior or role,
            }
            for no in range(1, KPIS + 1)
        ],
        "revision": REVISION,
    }


def _policy(number: int, department: str, choose: random.Random) -> dict[str, object]:
    articles = []
    for no in range(1, ARTICLES + 1):
        text = f"{choose.choice(OBJECTS)}由经办人{choose.choice(VERBS)}，{choose.choice(MANNERS)}。"
        if no <= PENALTIES:
            text += f"{choose.choice(ACTS)}的，由总经理每次扣{no}分。"
        articles.append({"no": no, "text": text})
    return {
        "id": f"policy-{number}",
        "title": f"第{number}号管理办法",
        "code": f"ZD-{number:04}",
        "applies_to": {"departments": [department]},
        "status": "in_force",
        "chapters": [
            {"no": 1, "title": "总则", "articles": articles[:10]},
            {"no": 2, "title": "细则", "articles": articles[10:]},
        ],
        "penalties": [
            {
                "id": f"policy-{number}-penalty-{no}",
                "article": no,
                "trigger": f"{choose.choice(ACTS)}（第{no}条）",
                "measure": {"kind": "points", "points": no},
                "enforced_by": "general-manager",
            }
            for no in range(1, PENALTIES + 1)
        ],
        "revision": REVISION,
    }
