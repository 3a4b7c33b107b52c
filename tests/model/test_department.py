import pytest
from pydantic import ValidationError

from generator.model.department import Department, DepartmentDuty, Outlet, Topics


def test_a_department_needs_only_its_name() -> None:
    department = Department.model_validate({"id": "sales", "title": "销售部"})
    assert (department.parent, department.head, department.duties, department.outlets) == (None, None, (), ())


def test_what_is_required() -> None:
    for model, missing in (
        (Department, {"id", "title"}),
        (DepartmentDuty, {"no", "text"}),
        (Outlet, {"name"}),
        (Topics, {"topics"}),
    ):
        with pytest.raises(ValidationError) as caught:
            model.model_validate({})
        assert {error["loc"][0] for error in caught.value.errors()} == missing


def test_topics() -> None:
    topics = Topics.model_validate({"topics": [{"id": "customer-complaints", "title": "客户投诉"}]}).topics
    assert (topics[0].title, topics[0].description) == ("客户投诉", None)
