import pytest
from pydantic import BaseModel, TypeAdapter, ValidationError

from generator.model.base import Blank, DepartmentId, Entity, Id, Number, Record, RoleId, SourceRef, Text
from tests.samples.fields import entities
from tests.samples.read import FULL, read

ENTITIES = sorted(entities(), key=lambda model: model.__name__)


@pytest.mark.parametrize("model", ENTITIES, ids=lambda model: model.__name__)
def test_every_entity_is_frozen_and_refuses_unknown_keys(model: type[BaseModel]) -> None:
    assert issubclass(model, Entity)
    assert model.model_config["frozen"] is True
    with pytest.raises(ValidationError) as caught:
        model.model_validate({"no_such_key": 1})
    assert "extra_forbidden" in {error["type"] for error in caught.value.errors()}


def test_the_walk_has_found_them_all() -> None:
    assert {"Role", "Policy", "Fine", "Blank", "Break", "MinimumWage", "Branch"} <= {
        model.__name__ for model in ENTITIES
    }


def test_nothing_of_a_handbook_can_be_changed() -> None:
    role = read(FULL)[1].roles[0]
    with pytest.raises(ValidationError):
        role.title = "other"  # type: ignore[misc]  # what must fail is the point
    assert isinstance(role.duties, tuple)


@pytest.mark.parametrize("model", ENTITIES, ids=lambda model: model.__name__)
def test_every_list_is_a_tuple(model: type[BaseModel]) -> None:
    lists = [name for name, field in model.model_fields.items() if "list[" in str(field.annotation)]
    assert lists == []


@pytest.mark.parametrize("text", ["a", "sales-manager", "s000", "a1-b2-3", "a" * 80])
def test_ids(text: str) -> None:
    assert TypeAdapter(Id).validate_python(text) == text


@pytest.mark.parametrize("text", ["", "A", "1a", "a_b", "a--b", "-a", "a-", "a b", "销售", "../a", "a" * 81, "a\n"])
def test_what_is_no_id(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Id).validate_python(text)


def test_a_reference_may_be_a_title_so_that_the_check_can_offer_the_id() -> None:
    assert TypeAdapter(RoleId).validate_python("销售主管") == "销售主管"
    with pytest.raises(ValidationError):
        TypeAdapter(DepartmentId).validate_python("a/b")


@pytest.mark.parametrize("text", ["1", "1.1", "9999.9999"])
def test_numbers_stay_as_written(text: str) -> None:
    assert TypeAdapter(Number).validate_python(text) == text


@pytest.mark.parametrize("text", ["0", "01", "1.", "1.0", "1.1.1", "一", "-1", "10000", " 1"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Number).validate_python(text)


@pytest.mark.parametrize(
    ("text", "fits"), [("x", True), (" x ", True), ("", False), (" \n\t\u3000", False), ("x" * 20_001, False)]
)
def test_text_has_content(text: str, fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert TypeAdapter(Text).validate_python(text) == text
    else:
        with pytest.raises(ValidationError):
            TypeAdapter(Text).validate_python(text)


@pytest.mark.parametrize(
    ("text", "fits"), [("s000#R0-3/3.1", True), ("s000#一", True), ("s000", False), ("s000#", False), ("#a", False)]
)
def test_source_references(text: str, fits: bool) -> None:  # noqa: FBT001 -- a column of the table
    if fits:
        assert TypeAdapter(SourceRef).validate_python(text) == text
    else:
        with pytest.raises(ValidationError):
            TypeAdapter(SourceRef).validate_python(text)


def test_a_blank_needs_its_words() -> None:
    assert Blank.model_validate({"blank": "____元"}).blank == "____元"
    with pytest.raises(ValidationError):
        Blank.model_validate({"blank": ""})


def test_a_record_knows_its_file_and_starts_without() -> None:
    assert Record().file == ""
    assert {role.id: role.file for role in read(FULL)[1].roles}["sales-clerk"] == "roles/sales/sales-clerk.yml"
