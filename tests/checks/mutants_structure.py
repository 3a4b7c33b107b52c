"""Mutants for numbers, names, references, organisation and duties."""

from tests.checks.mutants import Mutant

SUPERVISOR = "roles/sales/sales-supervisor.yml"

MUTANTS: list[Mutant] = [
    Mutant("unknown-role", SUPERVISOR, "reports_to: sales-manager", "reports_to: sales-manger", "reports_to:"),
]
