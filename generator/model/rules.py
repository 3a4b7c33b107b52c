"""Penalties, rewards and liabilities: rules with parts, not sentences."""

from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, WithJsonSchema, model_validator

from generator.model.base import ArticleRef, DepartmentId, Entity, FormId, Id, RoleId, SourceRef, Text
from generator.model.values import Blankable, Duration, Per, Percentage, PositiveDecimal, Window, exactly_one


class Fine(Entity):
    """Money that an employee pays."""

    kind: Literal["fine"] = Field(title="措施")
    amount: Blankable[PositiveDecimal] = Field(title="金额")
    unit: Literal["yuan"] = Field("yuan", title="单位")
    per: Per = Field("occurrence", title="每")


class PointsDeduction(Entity):
    """Points taken off a score."""

    kind: Literal["points"] = Field(title="措施")
    points: Blankable[PositiveDecimal] = Field(title="扣分")
    of: PositiveDecimal | None = Field(None, title="满分")
    per: Per = Field("occurrence", title="每")


class ExtraDuty(Entity):
    """More days on duty."""

    kind: Literal["extra_duty"] = Field(title="措施")
    days: Blankable[PositiveDecimal] = Field(title="天数")
    per: Per = Field("occurrence", title="每")
    until: Text | None = Field(None, title="到何时为止")


class Sanction(Entity):
    """A consequence without a figure of its own."""

    kind: Literal[
        "reminder",
        "oral_warning",
        "warning",
        "written_warning",
        "notice",
        "demerit",
        "major_demerit",
        "transfer",
        "demotion",
        "bonus_stop",
        "dismissal",
        "absence",
        "serious_breach",
        "not_counted",
        "not_reimbursed",
        "not_objectable",
        "legal_action",
        "contract",
        "other",
    ] = Field(
        title="措施",
        description="reminder 提醒 · oral_warning 口头警告 · warning 警告 · written_warning 书面警告 · notice 通报 · "
        "demerit 记过 · major_demerit 记大过 · transfer 调岗 · demotion 降职 · bonus_stop 停发奖金 · "
        "dismissal 解除劳动合同 · absence 按旷工处理 · serious_breach 视为严重违纪 · "
        "not_counted 不计业绩 · not_reimbursed 不予报销 · not_objectable 视为无异议 · "
        "legal_action 走法律程序 · contract 按合同处理 · other 其他",
    )
    text: Text | None = Field(None, title="补充说明")
    ground: Text | None = Field(None, title="法律依据", description="如：劳动合同法第三十九条第二项")


Measure = Annotated[Fine | PointsDeduction | ExtraDuty | Sanction, Field(discriminator="kind")]


class EscalationStep(Entity):
    """What the nth occurrence within the window costs. The first step that matches counts."""

    nth: Annotated[
        str, StringConstraints(pattern=r"^(>=|>)?[1-9][0-9]*$"), WithJsonSchema({"type": ["integer", "string"]})
    ] = Field(title="第几次", description='如 1、">=2"、">5"')
    measure: Measure = Field(title="措施")

    @property
    def first(self) -> int:
        """The smallest count that the step covers."""
        count = int(self.nth.lstrip(">="))
        return count + 1 if self.nth.startswith(">") and not self.nth.startswith(">=") else count

    @property
    def open_ended(self) -> bool:
        """Whether the step also covers every later count."""
        return self.nth.startswith(">")


class Cap(Entity):
    """The most that a rule may cost in a time: exactly one of the amounts."""

    amount: PositiveDecimal | None = Field(None, title="金额（元）")
    points: PositiveDecimal | None = Field(None, title="分数")
    days: PositiveDecimal | None = Field(None, title="天数")
    percent: Percentage | None = Field(None, title="比例（%）")
    of: Text | None = Field(None, title="比例的基数")
    per: Per = Field("month", title="每")

    @model_validator(mode="after")
    def _one_amount(self) -> Self:
        exactly_one(self, "amount", "points", "days", "percent")
        return self


class Appeal(Entity):
    """Where to object, and until when."""

    role: RoleId | None = Field(None, title="申诉受理岗位")
    department: DepartmentId | None = Field(None, title="申诉受理部门")
    within: Duration | None = Field(None, title="申诉期限")

    @model_validator(mode="after")
    def _one_addressee(self) -> Self:
        exactly_one(self, "role", "department")
        return self


class Rule(Entity):
    """What penalties, rewards and liabilities have in common."""

    id: Id = Field(title="规则编号")
    article: ArticleRef | None = Field(None, title="所在条", description="条文的编号")
    trigger: Text = Field(title="触发情形")
    applies_to: tuple[RoleId, ...] = Field((), title="适用岗位", description="不写则适用制度的全部适用范围")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Penalty(Rule):
    """What happens when a rule is broken."""

    detected_by: RoleId | None = Field(None, title="发现人岗位")
    measure: Measure = Field(title="措施")
    escalation: tuple[EscalationStep, ...] = Field((), title="累进", description="按窗口期内的次数递增")
    window: Window | None = Field(None, title="累计周期")
    cap: Cap | None = Field(None, title="上限")
    enforced_by: RoleId | None = Field(None, title="执行人岗位")
    collected_by: RoleId | None = Field(None, title="收款人岗位")
    evidence: tuple[FormId, ...] = Field((), title="证据表单")
    exempt: Text | None = Field(None, title="免责情形")
    appeal: Appeal | None = Field(None, title="申诉")


class MoneyReward(Entity):
    """A sum."""

    kind: Literal["money"] = Field(title="奖励")
    amount: Blankable[PositiveDecimal] = Field(title="金额（元）")


class PercentReward(Entity):
    """A share of something."""

    kind: Literal["percent"] = Field(title="奖励")
    percent: Blankable[Percentage] = Field(title="比例（%）")
    of: Text = Field(title="基数", description="如：当月净利润")


class PointsReward(Entity):
    """Points added to a score."""

    kind: Literal["points"] = Field(title="奖励")
    points: Blankable[PositiveDecimal] = Field(title="加分")


class Recognition(Entity):
    """A reward without a figure."""

    kind: Literal["praise", "title", "promotion", "bonus", "performance_pay", "training", "other"] = Field(
        title="奖励",
        description="praise 表扬 · title 称号 · promotion 晋升 · bonus 奖金 · performance_pay 绩效报酬 · "
        "training 培训 · other 其他",
    )
    text: Text | None = Field(None, title="补充说明")


RewardMeasure = Annotated[MoneyReward | PercentReward | PointsReward | Recognition, Field(discriminator="kind")]


class Reward(Rule):
    """What good work earns."""

    measure: RewardMeasure = Field(title="奖励")
    per: Per | None = Field(None, title="每")
    given_to: Literal["role", "team", "department"] = Field(
        "role", title="给谁", description="role 本人 · team 团队 · department 部门"
    )
    approved_by: RoleId | None = Field(None, title="批准人岗位")


class Liability(Rule):
    """Who answers for a loss, and how far."""

    kind: Literal["compensation", "joint", "wage_deduction", "accountability"] = Field(
        title="责任方式",
        description="compensation 赔偿 · joint 连带责任 · wage_deduction 从工资中扣除 · accountability 承担责任",
    )
    fault: Literal["intent", "gross", "any"] | None = Field(
        None, title="过错要件", description="intent 故意 · gross 重大过失 · any 不论过错"
    )
    share_percent: Percentage | None = Field(None, title="承担比例（%）")
    monthly_cap_percent: Decimal | None = Field(None, ge=0, le=100, title="每月扣除上限（%）")
    keeps_minimum_wage: bool | None = Field(None, title="扣后不低于最低工资")
    basis: Literal["contract", "rule"] | None = Field(
        None, title="依据", description="contract 劳动合同 · rule 规章制度"
    )
    enforced_by: RoleId | None = Field(None, title="执行人岗位")
