"""Synthetic handbooks of any size: seeded, realistic Chinese text, free of errors and with few findings.

A department has 20 roles; a role has 15 duties, 6 authorities and 8 KPIs; every 10 roles there is a policy with
20 articles, 6 penalties and a form.
"""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

ROLES_PER_DEPARTMENT = 20
ROLES_PER_POLICY = 10
DUTIES, AUTHORITIES, KPIS, ARTICLES, PENALTIES = 15, 6, 8, 20, 6

WORDS: dict[str, list[str]] = yaml.safe_load(Path(__file__).with_name("words.yml").read_text(encoding="utf-8"))
RATES = ("准确率", "及时率", "完成率")
REVISION = {"version": "1.0", "effective": "2026-01-01"}
PROCEDURE = {
    "discussed_on": "2025-11-03",
    "consulted_with": "职工代表",
    "published_on": "2025-12-01",
    "method": "公告栏张贴，员工签收",
}
HEAD = "general-manager"


def write_handbook(folder: Path, roles: int, seed: int = 7) -> None:
    """Write a handbook of that many roles into an empty folder."""
    choose = random.Random(seed)  # noqa: S311 -- sample text, not secrets
    for name, data in _files(roles, choose):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=200)
        path.write_text(text, encoding="utf-8")


def _files(roles: int, choose: random.Random) -> Iterator[tuple[str, object]]:
    yield "site_config.yml", {"title": "岗位手册", "company": {"name": "样本公司"}, "revision": REVISION}
    yield "roles/company/_department.yml", {"id": "company", "title": "公司", "head": HEAD}
    yield f"roles/company/{HEAD}.yml", _role(HEAD, "总经理", "company", None, choose)
    for number in range(1, roles):
        department = _department(number)
        place = (number - 1) % ROLES_PER_DEPARTMENT + 1
        role, head = f"{department}-role-{place}", f"{department}-role-1"
        if role == head:
            title = f"第{department.removeprefix('department-')}部"
            data = {"id": department, "title": title, "parent": "company", "head": head}
            yield f"roles/{department}/_department.yml", data
        superior = HEAD if role == head else head
        yield f"roles/{department}/{role}.yml", _role(role, f"专员{number}", department, superior, choose)
    for number in range(1, roles // ROLES_PER_POLICY + 1):
        department = _department(min(number * ROLES_PER_POLICY, roles - 1))
        yield f"policies/policy-{number}.yml", _policy(number, department, choose)


def _department(number: int) -> str:
    return f"department-{(number - 1) // ROLES_PER_DEPARTMENT + 1}"


def _role(role: str, title: str, department: str, superior: str | None, choose: random.Random) -> dict[str, object]:
    objects = choose.sample(WORDS["objects"], DUTIES)
    return {
        "id": role,
        "title": title,
        "code": role.upper(),
        "department": department,
        "reports_to": superior,
        "purpose": f"让{objects[0]}和{objects[1]}准确、及时、可查，支持{title}所在部门完成年度计划。",
        "duties": [_duty(no, matter, choose, with_kpi=superior is not None) for no, matter in enumerate(objects, 1)],
        "authority": [
            {"no": no, "verb": choose.choice(["propose", "review", "confirm"]), "object": matter}
            for no, matter in enumerate(objects[:AUTHORITIES], 1)
        ],
        # Nobody scores the head of the company.
        "kpis": [_kpi(matter, superior, choose) for matter in objects[:KPIS] if superior],
        "revision": REVISION,
    }


def _duty(no: int, matter: str, choose: random.Random, *, with_kpi: bool) -> dict[str, object]:
    pick = _picker(choose)
    act = f"{pick('verbs')}{pick('lines')}业务的{matter}"
    duty: dict[str, object] = {
        "no": no,
        "text": f"{act}，同{pick('partners')}核对无误，{pick('ways')}，{pick('results')}。",
        "frequency": {"every": choose.choice(["day", "week", "month"])},
    }
    return duty | ({"kpis": [_kpi_id(matter)]} if with_kpi and no <= KPIS else {})


def _picker(choose: random.Random) -> Callable[[str], str]:
    def pick(kind: str) -> str:
        return choose.choice(WORDS[kind])

    return pick


def _kpi_id(matter: str) -> str:
    """Roles that are scored for the same matter share the indicator."""
    return f"kpi-{WORDS['objects'].index(matter) + 1}"


def _kpi(matter: str, scorer: str | None, choose: random.Random) -> dict[str, object]:
    return {
        "id": _kpi_id(matter),
        "name": f"{matter}{choose.choice(RATES)}",
        "formula": f"合格的{matter}份数 ÷ {matter}总份数 × 100%",
        "target": {"op": ">=", "n": choose.randint(90, 99), "unit": "percent"},
        "direction": "up",
        "weight": "12.5",
        "cycle": "month",
        "data_source": f"{matter}登记台账",
        "scored_by": scorer,
    }


def _policy(number: int, department: str, choose: random.Random) -> dict[str, object]:
    articles = [{"no": no, "text": _article(number, no, choose)} for no in range(1, ARTICLES + 1)]
    form = f"policy-{number}-register"
    return {
        "id": f"policy-{number}",
        "title": f"第{number}号管理办法",
        "code": f"ZD-{number:04}",
        "owner": f"{department}-role-1",
        "interpreter": f"{department}-role-1",
        "applies_to": {"departments": [department]},
        "status": "in_force",
        "procedure": PROCEDURE,
        "chapters": [
            {"no": 1, "title": "总则", "articles": articles[:10]},
            {"no": 2, "title": "细则", "articles": articles[10:]},
        ],
        "penalties": [_penalty(number, no, form) for no in range(1, PENALTIES + 1)],
        "forms": [{"id": form, "title": f"第{number}号办法执行登记表", "kind": "register", "retention": "3年"}],
        "revision": REVISION,
    }


def _article(number: int, no: int, choose: random.Random) -> str:
    pick = _picker(choose)
    text = f"{pick('lines')}业务的{pick('objects')}由经办人{pick('verbs')}，{pick('ways')}，"
    text += f"{pick('results')}。"
    if no <= PENALTIES:
        text += f"{WORDS['acts'][no - 1]}的，由总经理每次扣{no}分，每月最多扣20分，记入《第{number}号办法执行登记表》；"
        text += "对扣分有异议的，可在5个工作日内向总经理申诉。"
    return text


def _penalty(number: int, no: int, form: str) -> dict[str, object]:
    return {
        "id": f"policy-{number}-penalty-{no}",
        "article": no,
        "trigger": WORDS["acts"][no - 1],
        "measure": {"kind": "points", "points": no},
        "window": {"n": 1, "unit": "month", "kind": "calendar"},
        "cap": {"points": 20, "per": "month"},
        "enforced_by": HEAD,
        "evidence": [form],
        "appeal": {"role": HEAD, "within": {"n": 5, "unit": "workday"}},
    }
