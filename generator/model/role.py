"""Role: a post with duties, not a person."""

from datetime import date
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from generator.model.base import (
    DepartmentId,
    Entity,
    FormId,
    Id,
    KpiId,
    Number,
    Record,
    RoleId,
    SourceRef,
    Text,
    TopicId,
)
from generator.model.values import Blankable, Clock, Cycle, Deadline, Frequency, Quantity, Weekday, Weight, exactly_one

Part = Literal["accountable", "responsible", "consulted", "informed"]
Verb = Literal[
    "propose",
    "apply",
    "review",
    "countersign",
    "approve",
    "decide",
    "confirm",
    "direct",
    "supervise",
    "appraise",
    "reassign",
    "sign",
    "record",
]


class Effort(Entity):
    """Working time that a duty takes."""

    minutes: Annotated[int, Field(ge=1)] = Field(title="分钟")
    per: Cycle = Field(title="每")


class Duty(Entity):
    """One thing that a role answers for or takes part in."""

    no: Number = Field(title="编号", description="从 1 起连续；分组编号写 1.1、1.2、2.1")
    group: Text | None = Field(None, title="分组标题")
    text: Text = Field(title="职责", description="以动词开头，写明对象和标准，以句号结束")
    topic: TopicId | None = Field(None, title="事项", description="把几个岗位的同一件事连在一起，见 roles/_topics.yml")
    part: Part = Field(
        "accountable",
        title="参与方式",
        description="accountable 负责 · responsible 执行 · consulted 协助 · informed 知会",
    )
    owner: RoleId | None = Field(None, title="负责人岗位", description="参与方式不是「负责」时必写")
    frequency: Frequency | None = Field(None, title="频次")
    deadline: Deadline | None = Field(None, title="时限")
    outputs: tuple[FormId, ...] = Field((), title="产出", description="表单的编号")
    kpis: tuple[KpiId, ...] = Field((), title="考核指标", description="本岗位指标的编号")
    standard: Text | None = Field(None, title="标准")
    effort: Effort | None = Field(None, title="用时")
    catch_all: bool = Field(False, title="兜底条款", description="「完成领导交办的其他工作」一类")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Authority(Entity):
    """What a role may do: verb, object, limit."""

    no: Number = Field(title="编号")
    verb: Verb = Field(
        title="方式",
        description="propose 建议 · apply 申请 · review 审核 · countersign 会签 · approve 批准 · decide 决定 · "
        "confirm 确认 · direct 指导 · supervise 监督 · appraise 考核 · reassign 调动 · sign 签发 · record 备案",
    )
    object: Text = Field(title="事项")
    limit: Quantity | None = Field(None, title="限额")
    condition: Text | None = Field(None, title="条件")
    above: RoleId | None = Field(None, title="超出时找谁", description="岗位编号")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class KpiGroup(Entity):
    """Indicators that share one weight."""

    name: Text = Field(title="名称")
    weight: Weight | None = Field(None, title="权重（%）")


class Kpi(Entity):
    """One measure by which a role is scored."""

    id: Id = Field(title="指标编号")
    name: Text = Field(title="名称")
    group: Text | None = Field(None, title="分组", description="kpi_groups 中的名称")
    definition: Text | None = Field(None, title="定义")
    formula: Text | None = Field(None, title="公式")
    target: Quantity | None = Field(None, title="目标")
    direction: Literal["up", "down"] | None = Field(None, title="方向", description="up 越高越好 · down 越低越好")
    weight: Weight | None = Field(None, title="权重（%）")
    cycle: Cycle | None = Field(None, title="周期")
    data_source: Text | None = Field(None, title="数据来源")
    scored_by: RoleId | None = Field(None, title="评分人岗位")
    veto: bool = Field(False, title="一票否决")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Standard(Entity):
    """What good work on a group of duties looks like."""

    no: Number = Field(title="编号")
    text: Text = Field(title="标准")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Relation(Entity):
    """Whom a role works with, and about what: exactly one of `role`, `department`, `party`."""

    role: RoleId | None = Field(None, title="岗位")
    department: DepartmentId | None = Field(None, title="部门")
    party: Text | None = Field(None, title="外部单位")
    kind: Literal["supervised_by", "supervises", "cooperates", "reports", "contacts"] = Field(
        title="关系",
        description="supervised_by 受其监督 · supervises 监督 · cooperates 协作 · reports 汇报 · contacts 联系",
    )
    about: Text = Field(title="事由")
    source: tuple[SourceRef, ...] = Field((), title="来源")

    @model_validator(mode="after")
    def _one_partner(self) -> Self:
        exactly_one(self, "role", "department", "party")
        return self


class Relations(Entity):
    """Working relations inside and outside the company."""

    internal: tuple[Relation, ...] = Field((), title="内部关系")
    external: tuple[Relation, ...] = Field((), title="外部关系")


class Qualifications(Entity):
    """What a holder must bring."""

    education: Text | None = Field(None, title="学历")
    majors: tuple[Text, ...] = Field((), title="专业")
    experience: tuple[Text, ...] = Field((), title="经验")
    certificates: tuple[Text, ...] = Field((), title="证书")
    skills: tuple[Text, ...] = Field((), title="技能")
    languages: tuple[Text, ...] = Field((), title="语言")
    traits: tuple[Text, ...] = Field((), title="素质")
    age: Text | None = Field(None, title="年龄")
    sex: Text | None = Field(None, title="性别")
    physical: Text | None = Field(None, title="身体条件")
    preferred: tuple[Text, ...] = Field((), title="优先条件")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Break(Entity):
    """A pause in the working day."""

    start: Clock = Field(alias="from", title="从")
    end: Clock = Field(alias="to", title="到")


class Schedule(Entity):
    """Working hours."""

    type: Literal["standard", "comprehensive", "flexible"] = Field(
        "standard", title="工时制", description="standard 标准 · comprehensive 综合计算 · flexible 不定时"
    )
    approval_no: Text | None = Field(None, title="特殊工时批准文号")
    week: tuple[Weekday, ...] = Field((), title="工作日")
    start: Clock | None = Field(None, alias="from", title="上班")
    end: Clock | None = Field(None, alias="to", title="下班")
    breaks: tuple[Break, ...] = Field((), title="休息")
    overtime: Text | None = Field(None, title="加班")
    note: Text | None = Field(None, title="说明")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Career(Entity):
    """Where a role can lead, and who stands in."""

    promotes_to: tuple[RoleId, ...] = Field((), title="可晋升岗位")
    rotates_with: tuple[RoleId, ...] = Field((), title="可轮换岗位")
    deputy: RoleId | None = Field(None, title="代理人岗位")


class Compliance(Entity):
    """Facts that labour law ties consequences to."""

    non_compete: bool = Field(False, title="竞业限制")
    secrecy: bool = Field(False, title="保密义务")
    min_age: Annotated[int, Field(ge=0, le=100)] | None = Field(None, title="最低年龄")
    hazard: bool = Field(False, title="有毒有害")


class Revision(Entity):
    """One version of a text."""

    version: Text = Field(title="版本", description='加引号，如 "1.0"')
    effective: Blankable[date] = Field(title="生效日期", description="如 2026-01-01")
    approved_by: RoleId | None = Field(None, title="批准人岗位")
    approved_on: date | None = Field(None, title="批准日期")
    changes: Text | None = Field(None, title="修改内容")


class Role(Record):
    """岗位 · one file per role; the file name is the id, the folder is the department."""

    id: Id = Field(title="岗位编号（英文）", description="与文件名相同；小写字母、数字和连字符；定了就不再改")
    title: Text = Field(title="岗位名称")
    aliases: tuple[Text, ...] = Field((), title="别名")
    code: Text | None = Field(None, title="岗位代码", description="如 XS-03")
    grade: Blankable[Text] | None = Field(None, title="职级")
    headcount: Blankable[Annotated[int, Field(ge=0)]] | None = Field(None, title="定员")
    job_family: Text | None = Field(None, title="职族")
    status: Literal["draft", "in_force", "repealed"] = Field(
        "in_force", title="状态", description="draft 草案 · in_force 生效 · repealed 废止"
    )
    department: DepartmentId = Field(title="部门")
    reports_to: RoleId | None = Field(title="直接上级", description="岗位编号；只有公司负责人写 null")
    dotted_to: tuple[RoleId, ...] = Field((), title="业务上级", description="另受其业务指导的岗位")
    purpose: Text = Field(title="岗位目的")
    duties: tuple[Duty, ...] = Field(title="职责")
    authority: tuple[Authority, ...] = Field((), title="权限")
    kpi_groups: tuple[KpiGroup, ...] = Field((), title="指标分组")
    kpis: tuple[Kpi, ...] = Field((), title="考核指标")
    standards: tuple[Standard, ...] = Field((), title="工作标准")
    relations: Relations = Field(Relations(), title="工作关系")
    qualifications: Qualifications | None = Field(None, title="任职资格")
    hours: Schedule | None = Field(None, title="工作时间")
    environment: Text | None = Field(None, title="工作环境")
    career: Career | None = Field(None, title="职业发展")
    compliance: Compliance | None = Field(None, title="合规")
    source: tuple[SourceRef, ...] = Field((), title="来源")
    revision: Revision = Field(title="修订")
    history: tuple[Revision, ...] = Field((), title="历次修订")
