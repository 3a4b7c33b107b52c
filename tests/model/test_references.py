"""Every field that names something is found, without a list kept by hand."""

import time
from collections.abc import Iterator
from typing import Annotated, Any, get_args

from pydantic import StringConstraints

from generator.model.base import Entity, Id, _Name
from generator.model.build import MODELS
from generator.model.department import Department
from generator.model.policy import Policy
from generator.model.references import Reference, _annotation, _entities, _marker, references
from generator.model.role import Role

REVISION = {"version": "1.0", "effective": "2026-01-01", "approved_by": "boss"}


def role(**more: object) -> Role:
    base = {"id": "clerk", "title": "文员", "department": "office", "reports_to": "boss", "purpose": "登记。"}
    duties = [
        {"no": "1", "text": "登记来访客户。", "owner": "boss", "topic": "visits", "outputs": ["log"], "kpis": ["rate"]}
    ]
    return Role.model_validate(base | {"duties": duties, "revision": REVISION} | more)


def policy(**more: object) -> Policy:
    base = {"id": "leave", "title": "请假", "applies_to": {"everyone": "true"}, "status": "draft", "chapters": []}
    return Policy.model_validate(base | {"revision": REVISION} | more)


def all_entities() -> set[type[Entity]]:
    found: set[type[Entity]] = set()
    waiting: list[type[Entity]] = list(MODELS.values())
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.add(model)
            waiting += [part for field in model.model_fields.values() for part in _entities(_annotation(field))]
    return found


def patterns(annotation: Any) -> Iterator[str]:
    for part in get_args(annotation):
        if isinstance(part, StringConstraints):
            yield str(part.pattern)
        yield from patterns(part)


def test_a_role_gives_its_references_in_the_order_of_its_fields() -> None:
    assert list(references(role(dotted_to=["head"], career={"deputy": "temp"}))) == [
        Reference("department", "office", ("department",)),
        Reference("role", "boss", ("reports_to",)),
        Reference("role", "head", ("dotted_to", 0)),
        Reference("topic", "visits", ("duties", 0, "topic")),
        Reference("role", "boss", ("duties", 0, "owner")),
        Reference("form", "log", ("duties", 0, "outputs", 0)),
        Reference("kpi", "rate", ("duties", 0, "kpis", 0)),
        Reference("role", "temp", ("career", "deputy")),
        Reference("role", "boss", ("revision", "approved_by")),
    ]


def test_words_that_stand_for_a_role_are_no_references() -> None:
    ladder = {
        "id": "days",
        "subject": "请假",
        "article": "2",
        "steps": [{"approvers": ["direct-superior", "applicant"]}],
    }
    steps = [
        {"no": "1", "actor": "applicant", "action": "申请"},
        {"no": "2", "actor": "direct-superior", "action": "批准"},
    ]
    found = list(
        references(policy(approval_ladders=[ladder], workflows=[{"id": "w", "title": "请假", "steps": steps}]))
    )
    assert Reference("article", "2", ("approval_ladders", 0, "article")) in found
    assert Reference("role", "applicant", ("approval_ladders", 0, "steps", 0, "approvers", 1)) in found
    assert len(found) == 3


def test_a_department_gives_its_parent_and_head() -> None:
    department = Department.model_validate({"id": "sales", "title": "销售部", "parent": "company", "head": "boss"})
    assert [(found.kind, found.id) for found in references(department)] == [("department", "company"), ("role", "boss")]


def test_no_field_that_holds_an_id_is_left_without_a_marker() -> None:
    id_patterns = {next(patterns(Id)), next(patterns(_Name))}
    assert len(id_patterns) == 2
    holders = {
        (model.__name__, name): _marker(_annotation(field))
        for model in all_entities()
        for name, field in model.model_fields.items()
        if id_patterns.intersection(patterns(Annotated[_annotation(field), None]))
    }
    assert ("Duty", "owner") in holders
    assert {holder for holder, marker in holders.items() if marker is None and holder[1] != "id"} == set()


def test_a_thousand_roles_are_walked_in_well_under_a_second() -> None:
    duties = [{"no": str(no), "text": "登记。", "owner": "boss", "outputs": ["log"]} for no in range(1, 31)]
    roles = [role(duties=duties, kpis=[{"id": "rate", "name": "率", "scored_by": "boss"}]) for _ in range(20)]
    started = time.process_time()
    count = sum(1 for _ in range(50) for one in roles for _ in references(one))
    assert count == 1000 * (2 + 60 + 1 + 1)
    assert time.process_time() - started < 1
