"""Kinds of findings of which the shipped handbook cannot be given a mutant, and why; their pages run all the same."""

NOT_MUTABLE: dict[tuple[str, str | None], str] = {
    ("supersedes-itself", "circle"): "both policies of a circle are told, and a mutant has one place",
    ("fine-without-legal-ground", "guangdong"): "with the place of the company all policies with fines change at once",
}
