"""Settings: site_config.yml, the company and how its handbook is published."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from generator.model.base import Entity, Record, Text
from generator.model.role import Schedule


class Jurisdiction(Entity):
    """Which local rules apply."""

    province: Text = Field(title="省份")
    city: Text | None = Field(None, title="城市")


class MinimumWage(Entity):
    """The local monthly minimum wage."""

    yuan: Decimal = Field(gt=0, title="金额（元/月）")
    since: date = Field(alias="from", title="起始日期")


class Company(Entity):
    """The organisation whose handbook this is."""

    name: Text = Field(title="公司名称")
    short_name: Text | None = Field(None, title="简称")
    jurisdiction: Jurisdiction | None = Field(None, title="所在地")
    minimum_wage: MinimumWage | None = Field(None, title="最低工资")
    hours: Schedule | None = Field(None, title="标准工作时间")


class HandbookRevision(Entity):
    """The version of the whole handbook."""

    version: Text = Field(title="版本")
    effective: date = Field(title="生效日期")


class Theme(Entity):
    """Colours of the site and of printed documents."""

    primary: Annotated[str, StringConstraints(pattern=r"^#[0-9a-fA-F]{6}$")] = Field("#0f5c6e", title="主色")


class PrintSettings(Entity):
    """What the company adds to its printed documents. Paths are relative to the project."""

    logo: Text | None = Field(None, title="公司标志", description="图片文件，如 assets/logo.svg；svg、png 或 jpg")
    template: Text | None = Field(None, title="模板文件夹", description="里面同名的文件代替自带的打印模板")
    fonts: Text | None = Field(None, title="字体文件夹", description="公司自己的字体，如仿宋、楷体；ttf 或 otf 文件")
    body: Text | None = Field(None, title="正文字体", description="字体文件夹里的字体名，如 FangSong")
    headings: Text | None = Field(None, title="标题字体", description="字体文件夹里的字体名，如 SimHei")

    @property
    def files(self) -> tuple[str, ...]:
        """The files and folders that are named, relative to the project."""
        return tuple(name for name in (self.logo, self.template, self.fonts) if name is not None)


class Repository(Entity):
    """Where the YAML files are kept, for the link «propose a change»."""

    url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")] = Field(title="网址")
    branch: Text = Field("main", title="分支")
    folder: Text | None = Field(None, title="手册文件夹", description="手册不在仓库最上层时写，如 handbook")
    platform: Literal["github", "gitlab", "gitee", "gitea"] | None = Field(
        None, title="平台", description="不写则按网址判断；自建的仓库网址看不出来时按 gitlab"
    )
    edit_path: Text | None = Field(None, title="编辑路径", description="其他平台才写：网址与文件名之间的部分")


class CheckSetting(Entity):
    """A check lowered, raised, switched off or given another threshold, always with a reason."""

    severity: Literal["error", "warning", "hint", "off"] | None = Field(
        None, title="级别", description="error 错误 · warning 警告 · hint 提示 · off 关闭"
    )
    threshold: int | None = Field(
        None, title="界限", description="从哪个数起算问题；哪些检查项有、能写多少，见 handbook explain"
    )
    reason: Text = Field(title="理由")

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.severity is None and self.threshold is None:
            raise PydanticCustomError("exactly_one_of", "one of the keys", {"keys": ["severity", "threshold"]})
        return self


class Settings(Record):
    """手册设置 · site_config.yml"""

    title: Text = Field(title="手册名称")
    company: Company = Field(title="公司")
    language: Literal["zh-CN", "en"] = Field("zh-CN", title="界面语言")
    revision: HandbookRevision = Field(title="手册版本")
    site_url: Annotated[str, StringConstraints(pattern=r"^https?://[^\s]+$")] | None = Field(
        None, title="网站地址", description="二维码指向这里"
    )
    theme: Theme = Field(Theme(), title="外观")
    printing: PrintSettings = Field(PrintSettings(), alias="print", title="打印")
    repository: Repository | None = Field(None, title="代码仓库")
    checks: dict[str, CheckSetting] = Field({}, title="检查项设置")
