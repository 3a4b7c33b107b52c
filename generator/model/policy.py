"""Policy: chapters, articles and items, with the rules, ladders, workflows, forms and cadences they contain."""

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from generator.model.base import (
    ArticleRef,
    DepartmentId,
    Entity,
    FormId,
    Id,
    PolicyId,
    Record,
    RefersTo,
    RoleId,
    SourceRef,
    Text,
)
from generator.model.role import Revision
from generator.model.rules import Liability, Penalty, Reward
from generator.model.values import Blankable, Bound, Cycle, Deadline, Duration, Frequency, MeasureUnit, Moment, Per

DIRECT_SUPERIOR = "direct-superior"
APPLICANT = "applicant"
Approver = Annotated[RoleId, RefersTo("role", also=(DIRECT_SUPERIOR,))]
Actor = Annotated[RoleId, RefersTo("role", also=(APPLICANT, DIRECT_SUPERIOR))]


class Item(Entity):
    """项 · one numbered point of an article; may have sub-items (目)."""

    no: Annotated[int, Field(ge=1)] = Field(title="项号")
    text: Text = Field(title="内容")
    items: tuple["Item", ...] = Field((), title="目")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Article(Entity):
    """条 · addressed by its number, which runs on through the chapters."""

    no: Annotated[int, Field(ge=1)] = Field(title="条号", description="贯穿全文连续编号，不因章重新开始")
    title: Text | None = Field(None, title="条标")
    text: Text = Field(title="条文", description="可分段；数字须与下面的处罚、审批等数据一致")
    items: tuple[Item, ...] = Field((), title="项")
    refers_to: tuple[PolicyId, ...] = Field((), title="引用的制度")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Chapter(Entity):
    """章"""

    no: Annotated[int, Field(ge=1)] = Field(title="章号")
    title: Text = Field(title="章名")
    articles: tuple[Article, ...] = Field(title="条")


class Scope(Entity):
    """Whom a policy binds. Departments include the departments below them."""

    everyone: bool = Field(False, title="全员")
    departments: tuple[DepartmentId, ...] = Field((), title="部门")
    roles: tuple[RoleId, ...] = Field((), title="岗位")


class Procedure(Entity):
    """How a policy was made and told: the proof that labour law asks for."""

    discussed_on: Blankable[date] | None = Field(None, title="民主讨论日期")
    consulted_with: Text | None = Field(None, title="协商对象")
    published_on: Blankable[date] | None = Field(None, title="公示日期")
    method: Text | None = Field(None, title="公示方式")


class LadderStep(Entity):
    """One band of a ladder and who decides in it."""

    over: Bound | None = Field(None, alias="from", title="下界", description="不写表示没有下界")
    to: Bound | None = Field(None, title="上界", description="不写表示没有上界")
    approvers: tuple[Approver, ...] = Field(
        min_length=1, title="审批人", description="按先后顺序；岗位编号，或 direct-superior 直接上级"
    )
    condition: Text | None = Field(None, title="条件")
    notice: Duration | None = Field(None, title="提前申请")
    form: FormId | None = Field(None, title="表单")


class ApprovalLadder(Entity):
    """Who decides, by amount or length, without gap or overlap."""

    id: Id = Field(title="编号")
    article: ArticleRef | None = Field(None, title="所在条")
    subject: Text = Field(title="事项")
    applies_to: tuple[RoleId, ...] = Field((), title="申请人岗位", description="不写则适用制度的全部适用范围")
    unit: MeasureUnit | None = Field(None, title="计量单位", description="不分档时不写")
    per: Per | None = Field(None, title="每")
    steps: tuple[LadderStep, ...] = Field(min_length=1, title="分档")
    beyond: Literal["refused"] | None = Field(None, title="超出分档", description="refused 不予批准")
    urgent: Text | None = Field(None, title="紧急情况")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Branch(Entity):
    """Which step follows, and when."""

    when: Text | None = Field(None, title="条件")
    to: Annotated[int, Field(ge=1)] = Field(title="步骤号")


class Step(Entity):
    """One step of a workflow."""

    no: Annotated[int, Field(ge=1)] = Field(title="步骤号")
    actor: Actor | None = Field(
        None, title="执行岗位", description="岗位编号，或 applicant 申请人、direct-superior 其直接上级"
    )
    action: Text = Field(title="做什么")
    input: FormId | None = Field(None, title="输入表单")
    output: FormId | None = Field(None, title="输出表单")
    deadline: Deadline | None = Field(None, title="时限")
    next: tuple[Branch, ...] = Field((), title="下一步", description="不写则接下一个步骤号")


class Workflow(Entity):
    """流程"""

    id: Id = Field(title="编号")
    title: Text = Field(title="名称")
    article: ArticleRef | None = Field(None, title="所在条")
    owner: RoleId | None = Field(None, title="流程负责人岗位")
    steps: tuple[Step, ...] = Field(min_length=1, title="步骤")
    exceptions: Text | None = Field(None, title="例外")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class PersonalData(Entity):
    """Personal data that a form asks for."""

    item: Text = Field(title="信息")
    purpose: Text | None = Field(None, title="用途")
    retention: Text | None = Field(None, title="保存期限")


class Form(Entity):
    """表单 · named form, register, report or attachment."""

    id: Id = Field(title="编号")
    title: Text = Field(title="名称")
    aliases: tuple[Text, ...] = Field((), title="别名")
    kind: Literal["form", "register", "report", "attachment", "external"] = Field(
        "form", title="类型", description="form 表 · register 台账 · report 报告 · attachment 附件 · external 外来"
    )
    number: Text | None = Field(None, title="附件号")
    status: Literal["present", "absent"] = Field(
        "present", title="是否已有样式", description="absent：制度提到但还没有样式"
    )
    fields: tuple[Text, ...] = Field((), title="栏目")
    personal_data: tuple[PersonalData, ...] = Field((), title="个人信息")
    filed_by: tuple[RoleId, ...] = Field((), title="填报岗位")
    to: tuple[RoleId, ...] = Field((), title="报送岗位")
    cycle: Cycle | None = Field(None, title="周期")
    retention: Text | None = Field(None, title="保存期限")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Cadence(Entity):
    """例行事项 · meeting, report, inspection, turn of duty or other activity that recurs."""

    id: Id = Field(title="编号")
    title: Text = Field(title="名称")
    article: ArticleRef | None = Field(None, title="所在条")
    kind: Literal["meeting", "report", "inspection", "duty", "activity"] = Field(
        title="类型",
        description="meeting 会议 · report 报送 · inspection 检查 · duty 值班 · activity 活动",
    )
    frequency: Frequency = Field(title="频次")
    at: Moment | None = Field(None, title="时间", description="报送类为最迟时点")
    until: Moment | None = Field(None, title="到", description="值班类的结束时间")
    max_minutes: Annotated[int, Field(ge=1)] | None = Field(None, title="最长分钟数")
    chair: RoleId | None = Field(None, title="主持岗位", description="会议由谁主持，报送给谁，由谁检查或负责")
    attendees: tuple[RoleId, ...] = Field((), title="参加岗位", description="不写则为制度的全部适用范围")
    inputs: tuple[FormId, ...] = Field((), title="输入表单")
    outputs: tuple[FormId, ...] = Field((), title="产出表单")
    minutes_to: RoleId | None = Field(None, title="纪要报送岗位")
    content: Text | None = Field(None, title="内容")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class GlossaryEntry(Entity):
    """A word and what it means here."""

    term: Text = Field(title="用语")
    definition: Text = Field(title="含义")
    article: ArticleRef | None = Field(None, title="所在条")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Policy(Record):
    """制度 · policies/<编号>.yml"""

    id: Id = Field(title="制度编号（英文）", description="与文件名相同")
    title: Text = Field(title="制度名称")
    code: Text | None = Field(None, title="文件编号", description="如 XS-ZD-02")
    owner: RoleId | None = Field(None, title="归口岗位")
    interpreter: RoleId | None = Field(None, title="解释岗位")
    applies_to: Scope = Field(title="适用范围")
    status: Literal["draft", "trial", "in_force", "repealed"] = Field(
        title="状态", description="draft 草案 · trial 试行 · in_force 生效 · repealed 废止"
    )
    style: Literal["law", "company"] = Field("company", title="编号体例", description="law 款不编号 · company 款可编号")
    procedure: Procedure | None = Field(None, title="制定程序")
    supersedes: tuple[PolicyId, ...] = Field((), title="取代的制度")
    chapters: tuple[Chapter, ...] = Field(title="章")
    penalties: tuple[Penalty, ...] = Field((), title="处罚")
    rewards: tuple[Reward, ...] = Field((), title="奖励")
    liabilities: tuple[Liability, ...] = Field((), title="责任")
    approval_ladders: tuple[ApprovalLadder, ...] = Field((), title="审批权限")
    workflows: tuple[Workflow, ...] = Field((), title="流程")
    forms: tuple[Form, ...] = Field((), title="表单")
    cadences: tuple[Cadence, ...] = Field((), title="例行事项")
    glossary: tuple[GlossaryEntry, ...] = Field((), title="用语")
    source: tuple[SourceRef, ...] = Field((), title="来源")
    revision: Revision = Field(title="修订")
    history: tuple[Revision, ...] = Field((), title="历次修订")
