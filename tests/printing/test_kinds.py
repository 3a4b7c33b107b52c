"""The registry of documents: nothing is forgotten, nothing stands in the way of anything else."""

from dataclasses import replace
from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.locale import LANGUAGES, catalogue
from generator.printing.kinds import KINDS, LARGEST_BOOK, Order, kind_of, merged, orders
from generator.views.collection import Collection
from tests.samples.read import FULL, context
from tests.views.paper_handbook import paper_context


def test_every_kind_has_a_label_in_every_language() -> None:
    assert {kind.name for kind in KINDS} >= {"job-description", "sign-off", "policy", "book"}
    for language in LANGUAGES:
        for kind in KINDS:
            assert catalogue(language).has(f"print.files.{kind.name}")


def test_names_and_paths_are_unique_and_below_print() -> None:
    paths = [order.path for order in orders(context(FULL))]
    assert len(set(paths)) == len(paths) > 10
    assert all(path.startswith("print/") for path in paths)
    assert len({kind.name for kind in KINDS}) == len(KINDS)
    assert kind_of("book").name == "book"


def test_each_role_and_policy_has_its_documents(tmp_path: Path) -> None:
    found = {order.path for order in orders(paper_context(tmp_path))}
    roles = {f"print/{role}.pdf" for role in ("post", "head", "clerk")}
    sheets = {f"print/sign-off/{role}.pdf" for role in ("post", "head", "clerk")}
    policies = {"print/policy-rules.pdf", "print/policy-forms.pdf", "print/handbook.pdf"}
    assert found >= roles | sheets | policies


def test_an_order_knows_what_it_is_about(tmp_path: Path) -> None:
    made = paper_context(tmp_path)
    form, book = Order(kind_of("job-description"), "post"), Order(kind_of("book"), "")
    assert form.record(made) is made.handbook.role["post"]
    assert form.place(made).file == "roles/sales/post.yml"
    assert (book.record(made), book.place(made).file) == (None, "site_config.yml")
    file = form.file(made, 123)
    assert (file.path, file.size, file.main, str(file.effective)) == ("print/post.pdf", 123, True, "2026-03-01")
    assert book.file(made).size is None


def test_a_large_handbook_is_bound_on_request_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = paper_context(tmp_path)
    assert LARGEST_BOOK >= 100
    monkeypatch.setattr("generator.printing.kinds.LARGEST_BOOK", 4)
    assert "print/handbook.pdf" not in {order.path for order in orders(made)}


@pytest.mark.parametrize("name", ["handbook", "policy-forms"])
def test_a_role_may_not_take_the_place_of_another_document(tmp_path: Path, name: str) -> None:
    made = paper_context(tmp_path)
    role = made.handbook.role["clerk"].model_copy(update={"id": name})
    context_with = replace(made, handbook=replace(made.handbook, roles=(*made.handbook.roles, role)))
    with pytest.raises(SetupError) as caught:
        orders(context_with)
    assert caught.value.values["id"] == name
    assert name in catalogue("zh-CN").text("setup.two-documents", **caught.value.values)


@pytest.mark.parametrize(
    ("kinds", "path"),
    [
        (["job-description", "job-description"], "print/job-description-merged.pdf"),
        (["sign-off", "sign-off"], "print/sign-off-merged.pdf"),
        (["job-description", "sign-off"], "print/documents-merged.pdf"),
    ],
)
def test_documents_bound_together(tmp_path: Path, kinds: list[str], path: str) -> None:
    order = merged([Order(kind_of(kind), role) for kind, role in zip(kinds, ("post", "head"), strict=True)])
    assert order.path == path
    view = order.kind.view(order.id, paper_context(tmp_path))
    assert isinstance(view, Collection)
    assert [part.head.heading for part in view.parts] == ["销售主管", "销售总监"]
