"""How many of the mutants were found, said at the end of a run."""

import pytest

MUTANT = "test_mutants.py::test_one_defect_is_seen_where_it_is["


def score_of(stats: dict[str, list[pytest.TestReport]]) -> str | None:
    """The line with the score; None when no mutant was made in this run."""
    found, survived = (
        [entry for entry in stats.get(name, []) if MUTANT in entry.nodeid] for name in ("passed", "failed")
    )
    total = len(found) + len(survived)
    return f"mutants: {len(found)} of {total} found" if total else None
