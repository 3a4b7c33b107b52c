"""What every entity of the handbook has in common."""

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, StringConstraints, WithJsonSchema

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$", max_length=80)]
Text = Annotated[str, StringConstraints(min_length=1, max_length=20_000, pattern=r"\S")]
Number = Annotated[
    str,
    StringConstraints(pattern=r"^[1-9][0-9]{0,3}(\.[1-9][0-9]{0,3})?$"),
    WithJsonSchema({"type": ["integer", "number", "string"]}),
]


@dataclass(frozen=True, slots=True)
class RefersTo:
    """Marks a field that names something of a kind defined elsewhere; `also` are words that may stand there instead."""

    kind: str
    also: tuple[str, ...] = ()


# Wider than an id: an author who writes a title gets the matching id offered by the check that looks it up.
_Name = Annotated[str, StringConstraints(pattern=r"^[\w-]+$", max_length=80)]
RoleId = Annotated[_Name, RefersTo("role")]
DepartmentId = Annotated[_Name, RefersTo("department")]
PolicyId = Annotated[_Name, RefersTo("policy")]
FormId = Annotated[_Name, RefersTo("form")]
TopicId = Annotated[_Name, RefersTo("topic")]
KpiId = Annotated[_Name, RefersTo("kpi")]
ArticleRef = Annotated[int, Field(ge=1), RefersTo("article")]
SourceRef = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*#\S.*$"), RefersTo("clause")]


class Entity(BaseModel):
    """Part of the handbook that an author writes: frozen, typed, unknown keys refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=False, defer_build=True)


class Record(Entity):
    """An entity with a file of its own."""

    _file: str = PrivateAttr(default="")

    @property
    def file(self) -> str:
        """The file that the record was read from, relative to the project."""
        # Asked for every place that a check names: the attribute itself is ten times slower.
        return str((self.__pydantic_private__ or {}).get("_file", ""))


class Blank(Entity):
    """A value that the company has not decided yet: shown as a ruled line, counted, reported."""

    blank: Text = Field(title="空白", description="尚未确定的内容，原样写出，如「每次罚款____元」")
