from pathlib import Path

from generator.views.recent_changes import Change, recent_changes
from tests.conftest import Project
from tests.samples.read import FULL, context
from tests.views.role_pages import changed

CLERK = "roles/sales/sales-clerk.yml"


def changes(root: Path = FULL) -> tuple[Change, ...]:
    return recent_changes(context(root))


def test_the_newest_comes_first_with_what_changed_and_where() -> None:
    found = changes()
    assert [change.day for change in found] == sorted((change.day for change in found), reverse=True)
    newest = next(change for change in found if change.link)
    assert newest.link is not None
    assert (newest.link.path, newest.version) == ("roles/sales-manager.html", "Version 2.0")
    assert "policies/sales-conduct.html" in [change.link.path for change in found if change.link]


def test_versions_without_a_word_are_one_line_for_their_day() -> None:
    silent = {change.day: change.text for change in changes() if change.link is None}
    assert silent["2025-06-01"] == "In force from this day: 1 × policy."
    assert silent["2026-01-01"].startswith("In force from this day: ")


def test_what_is_not_in_force_or_has_no_date_is_left_out(project: Project) -> None:
    root = changed(project, "status: in_force", "status: draft")
    assert "roles/sales-manager.html" not in [change.link.path for change in changes(root) if change.link]
    assert not any("storekeeper" in (change.link.path or "") for change in changes() if change.link)


def test_the_list_ends_before_it_bores(project: Project) -> None:
    old = [f'  - {{version: "0.{n}", effective: 2024-01-{n + 1:02}, changes: Step {n}}}\n' for n in range(14)]
    text = (FULL / CLERK).read_text(encoding="utf-8") + "history:\n" + "".join(reversed(old))
    found = changes(project({CLERK: text}, base=FULL))
    assert len(found) == 10
    assert found[-1].text != "Step 0"
