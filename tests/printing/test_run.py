"""Making documents: all that can be made, on any number of cores, and only once."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.locale import catalogue
from generator.printing.cache import DocumentCache
from generator.printing.kinds import Order, kind_of, orders
from generator.printing.run import Press, Printout
from generator.render.print_setup import print_setup
from generator.views.context import Context, make_context
from tests.render.paper import plain_setup
from tests.views.paper_handbook import POLICY, paper_context, paper_handbook
from tests.views.small_handbook import RICH

FORMS = tuple(Order(kind_of("job-description"), role) for role in ("post", "head", "clerk"))


def silent(done: int, total: int) -> None:
    del done, total


def counted(order: Order, calls: list[str]) -> Order:
    """The same order, whose drawing is written down."""
    draw = order.kind.draw

    def call(view: Any, setup: Any) -> bytes:
        calls.append(order.id)
        return draw(view, setup)

    return replace(order, kind=replace(order.kind, draw=call))


def test_one_core_and_several_give_the_same_bytes(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    wanted = orders(context)
    made = [Press(context, plain_setup(), jobs=jobs).run(wanted, silent) for jobs in (1, 4)]
    assert made[0].failures == ()
    assert list(made[0].documents) == [order.path for order in wanted]
    assert made[0] == made[1]


def test_progress_counts_to_the_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    Press(paper_context(tmp_path), plain_setup()).run(FORMS, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_what_has_not_changed_is_not_made_again(tmp_path: Path) -> None:
    calls: list[str] = []
    cache = DocumentCache(tmp_path / "kept")
    wanted = [counted(order, calls) for order in FORMS]

    def run(role: str = RICH) -> Printout:
        context = _context(tmp_path, role)
        return Press(context, plain_setup(), cache).run(wanted, silent)

    first = run()
    assert sorted(calls) == ["clerk", "head", "post"]
    assert run() == first
    assert len(calls) == 3
    changed = run(RICH.replace("催收货款。", "催收全部货款。"))
    assert calls[3:] == ["post"]
    assert changed.documents["print/post.pdf"] != first.documents["print/post.pdf"]
    assert changed.documents["print/head.pdf"] == first.documents["print/head.pdf"]
    assert len(changed.keys & first.keys) == 2


def test_one_that_fails_is_told_and_the_others_are_made(tmp_path: Path) -> None:
    context = _context(tmp_path, RICH.replace("催收货款。", "催收货款\U0001f600。"))
    made = Press(context, plain_setup()).run(FORMS, silent)
    assert set(made.documents) == {"print/head.pdf", "print/clerk.pdf"}
    assert [order.id for order in made.failed] == ["post"]
    (finding,) = made.failures
    own = context.handbook.documents["roles/sales/post.yml"]
    assert (finding.check, finding.place) == ("missing-glyph", own.place("duties", 3, "text"))


def test_a_character_of_a_policy_is_told_once_for_all_documents_that_have_it(tmp_path: Path) -> None:
    context = paper_context(tmp_path, policy=POLICY.replace("丢失样品", "丢失样品\U00013000"))
    wanted = [Order(kind_of("policy"), "rules"), Order(kind_of("book"), "")]
    made = Press(context, plain_setup()).run(wanted, silent)
    assert (made.documents, len(made.failed)) == ({}, 2)
    (finding,) = made.failures
    assert finding.place.file == "policies/rules.yml"


def test_a_fault_of_a_template_is_told_with_its_document(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    (own / "sign_off.typ").write_text('#let sign-off(d, mark: none) = { panic("no paper") }', encoding="utf-8")
    wanted = (FORMS[0], Order(kind_of("sign-off"), "post"))
    with print_setup(tmp_path, context.handbook.settings.printing, own) as setup:
        made = Press(context, setup).run(wanted, silent)
    assert set(made.documents) == {"print/post.pdf"}
    (finding,) = made.failures
    assert (finding.check, finding.place.file) == ("template-fault", "roles/sales/post.yml")
    problem = catalogue("zh-CN").problem(finding)
    assert "print/sign-off/post.pdf" in problem
    assert "no paper" in problem


def test_a_fault_of_ours_is_no_finding(tmp_path: Path) -> None:
    def broken(*_: object) -> bytes:
        raise ZeroDivisionError

    order = Order(replace(FORMS[0].kind, draw=broken), "post")
    with pytest.raises(ZeroDivisionError):
        Press(paper_context(tmp_path), plain_setup()).run((order,), silent)


def _context(folder: Path, role: str) -> Context:
    return make_context(paper_handbook(folder, role=role), catalogue("zh-CN"))
