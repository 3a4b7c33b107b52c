"""Sources: the documents that the handbook was made from, what became of each clause, and how contradictions ended."""

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from generator.model.base import Entity, Id, Record, RefersTo, SourceRef, Text

PlaceRef = Annotated[
    str,
    StringConstraints(pattern=r"^((roles|policies|departments)/[a-z][a-z0-9-]*|decisions)(#[A-Za-z0-9-]+)?$"),
    RefersTo("place"),
]
Disposition = Literal["adopted", "merged", "changed", "dropped"]


class Clause(Entity):
    """One clause of a source and its disposition."""

    label: Text = Field(title="原编号", description="文件上印的编号，如 3.1、第十二条")
    kind: Literal[
        "chapter",
        "article",
        "item",
        "duty",
        "authority",
        "kpi",
        "standard",
        "relation",
        "qualification",
        "rule",
        "step",
        "form",
        "prose",
        "furniture",
    ] = Field(
        "item",
        title="类型",
        description="chapter 章 · article 条 · item 项 · duty 职责 · authority 权限 · kpi 指标 · standard 标准 · "
        "relation 关系 · qualification 资格 · rule 规定 · step 步骤 · form 表单 · prose 叙述 · furniture 网页杂项",
    )
    gist: Text = Field(title="大意", description="用自己的话概括")
    disposition: Disposition | None = Field(
        None, title="处理结论", description="adopted 采用 · merged 合并 · changed 修改 · dropped 不用"
    )
    places: tuple[PlaceRef, ...] = Field(
        (), title="去处", description="如 roles/sales-manager#duty-3、policies/settlement#article-5"
    )
    reason: Text | None = Field(None, title="理由", description="修改或不用时必写")


class SourcePart(Entity):
    """One piece of a source: a role text, a rule document, a chapter."""

    label: Text = Field(title="编号", description="如 R0-3、D4、P12")
    title: Text = Field(title="名称")
    clauses: tuple[Clause, ...] = Field((), title="条款")


class Source(Record):
    """来源文件 · sources/<编号>.yml"""

    id: Id = Field(title="来源编号", description="与文件名相同，如 s000")
    title: Text = Field(title="名称")
    description: Text | None = Field(None, title="说明")
    parts: tuple[SourcePart, ...] = Field((), title="部分")

    @property
    def clauses(self) -> Iterator[tuple[str, Clause]]:
        """Every clause with its reference, as `source:` keys cite it."""
        for part in self.parts:
            for clause in part.clauses:
                yield f"{self.id}#{part.label}/{clause.label}", clause


class Statement(Entity):
    """What one clause says in a matter where the sources disagree."""

    source: SourceRef = Field(title="出处")
    says: Text = Field(title="说法")


class Decision(Entity):
    """How one contradiction was settled, and why."""

    id: Annotated[str, StringConstraints(pattern=r"^[A-Z][0-9]{1,3}$")] = Field(title="编号", description="如 C1")
    title: Text = Field(title="事项")
    statements: tuple[Statement, ...] = Field((), title="各种说法")
    settled: Text = Field(title="结论")
    why: Text = Field(title="理由")
    touches: tuple[PlaceRef, ...] = Field((), title="涉及")


class Decisions(Record):
    """矛盾与取舍 · sources/decisions.yml"""

    decisions: tuple[Decision, ...] = Field(title="取舍")
