import json
from collections.abc import Sequence
from typing import Any

from generator.load.read_project import read_project
from generator.model.base import Record
from generator.model.department import Department
from generator.model.policy import Policy
from generator.model.role import Role
from generator.render.data import handbook_json
from tests.samples.read import FULL, MINIMAL, read


def data(root: Any = FULL) -> dict[str, Any]:
    loaded = json.loads(handbook_json(read(root)[1]))
    assert isinstance(loaded, dict)
    return loaded


def test_all_records_in_the_order_of_the_files() -> None:
    assert data()["version"] == 1
    assert [role["id"] for role in data()["roles"]] == [role.id for role in read(FULL)[1].roles]
    assert [len(data()[name]) for name in ("departments", "topics", "roles", "policies")] == [3, 2, 5, 2]


def test_keys_are_those_of_the_files_and_what_was_not_written_is_left_out() -> None:
    duty = data()["roles"][2]["duties"][0]
    assert duty["deadline"] == {"within": {"n": "2.5", "unit": "hour"}, "from": "the call of the customer"}
    assert "catch_all" not in duty
    assert list(data(MINIMAL)["departments"][0]) == ["id", "title", "parent", "head"]


def same(model: type[Record], records: Sequence[Record], name: str) -> None:
    # A record also knows its file, which the data do not hold; so the contents are compared.
    assert [model.model_validate(one).model_dump() for one in data()[name]] == [one.model_dump() for one in records]


def test_it_can_be_read_back_into_the_same_records() -> None:
    handbook = read(FULL)[1]
    same(Role, handbook.roles, "roles")
    same(Policy, handbook.policies, "policies")
    same(Department, handbook.departments, "departments")


def test_every_key_of_the_files_is_there() -> None:
    documents = {document.file: document.data for document in read_project(FULL).documents}
    assert data()["settings"].keys() == documents["site_config.yml"].keys()
    for role in data()["roles"]:
        file = next(file for file in documents if file.endswith(f"/{role['id']}.yml"))
        assert role.keys() == documents[file].keys()


def test_text_stays_text_and_chinese_stays_readable() -> None:
    assert "考勤制度" in handbook_json(read(MINIMAL)[1])
    assert data()["roles"][2]["title"] == 'Sales manager <script>alert("title")</script>'
