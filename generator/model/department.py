"""Departments and topics: the frame in which roles stand."""

from pydantic import Field

from generator.model.base import DepartmentId, Entity, FormId, Id, Number, Record, RoleId, SourceRef, Text, TopicId
from generator.model.values import Deadline, Frequency


class DepartmentDuty(Entity):
    """A duty of a whole department; one role owns it."""

    no: Number = Field(title="编号")
    text: Text = Field(title="职责")
    owner: RoleId | None = Field(None, title="负责人岗位")
    topic: TopicId | None = Field(None, title="事项")
    frequency: Frequency | None = Field(None, title="频次")
    deadline: Deadline | None = Field(None, title="时限")
    outputs: tuple[FormId, ...] = Field((), title="产出")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Outlet(Entity):
    """A place of the department: branch, shop or stall."""

    name: Text = Field(title="名称")
    kind: Text | None = Field(None, title="类型")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Department(Record):
    """部门 · roles/<部门>/_department.yml"""

    id: Id = Field(title="部门编号（英文）", description="与文件夹名相同")
    title: Text = Field(title="部门名称")
    aliases: tuple[Text, ...] = Field((), title="别名")
    code: Text | None = Field(None, title="部门代码")
    parent: DepartmentId | None = Field(None, title="上级部门")
    head: RoleId | None = Field(None, title="部门负责人岗位")
    purpose: Text | None = Field(None, title="部门宗旨")
    duties: tuple[DepartmentDuty, ...] = Field((), title="部门职责")
    outlets: tuple[Outlet, ...] = Field((), title="下设网点")
    source: tuple[SourceRef, ...] = Field((), title="来源")


class Topic(Entity):
    """What several roles' duties are about."""

    id: Id = Field(title="事项编号（英文）")
    title: Text = Field(title="事项名称")
    description: Text | None = Field(None, title="说明")


class Topics(Record):
    """事项清单 · roles/_topics.yml"""

    topics: tuple[Topic, ...] = Field(title="事项")
