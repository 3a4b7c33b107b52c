"""Sources: the documents that the handbook was made from, and what became of each clause."""

from typing import Literal

from pydantic import Field

from generator.model.base import Entity, Id, Record, Text


class Clause(Entity):
    """One clause of a source and its disposition."""

    label: Text = Field(title="原编号", description="文件上印的编号，如 R0-3/3.1")
    gist: Text = Field(title="大意", description="用自己的话概括")
    disposition: Literal["adopted", "merged", "changed", "dropped"] | None = Field(
        None, title="处理结论", description="adopted 采用 · merged 合并 · changed 修改 · dropped 不用"
    )
    places: tuple[Text, ...] = Field((), title="去处", description="如 sales-manager#duty-3、attendance#article-5")
    reason: Text | None = Field(None, title="理由")


class Source(Record):
    """来源文件 · sources/<编号>.yml"""

    id: Id = Field(title="来源编号", description="与文件名相同，如 s000")
    title: Text = Field(title="名称")
    kind: Text | None = Field(None, title="类型")
    clauses: tuple[Clause, ...] = Field((), title="条款")
