"""handbook new: the skeleton of a role or a policy."""

from pathlib import Path

import click

from generator.checks.known_ids import nearest
from generator.commands.base import global_options, make_command, make_group
from generator.commands.session import Session
from generator.commands.skeletons import checked_id, filled, write_new
from generator.errors import SetupError
from generator.load.document import Kind
from generator.load.find_content import DEPARTMENT
from generator.load.yaml_source import read_document
from generator.locale import Catalogue


def command(words: Catalogue) -> click.Group:
    """The commands in one language."""
    group = make_group(words, "new", global_options(words, hidden=True))
    title = click.Option(["--title"], metavar=words.text("commands.new.title-metavar"))
    department = click.Option(["--department"], required=True, metavar=words.text("commands.print.department-metavar"))
    group.add_command(make_command(words, "new-role", run_role, _id(words), department, title), "role")
    title = click.Option(["--title"], metavar=words.text("commands.new.title-metavar"))
    group.add_command(make_command(words, "new-policy", run_policy, _id(words), title), "policy")
    return group


def _id(words: Catalogue) -> click.Argument:
    return click.Argument(["id"], metavar=words.text("commands.new.metavar"))


def run_role(session: Session, *, id: str, department: str, title: str | None) -> None:  # noqa: A002 -- the word of the file
    """Write a role into the folder of its department; it reports to the head of the department."""
    root = session.project()
    known = sorted(file.parent.name for file in (root / "roles").glob(f"*/{DEPARTMENT}"))
    if department not in known:
        found = nearest(department, {name: name for name in known})
        raise SetupError("unknown-department-nearest" if found else "unknown-department", id=department, nearest=found)
    for there in (root / "roles").glob(f"*/{checked_id(id)}.yml"):
        raise SetupError("file-exists", file=str(there))
    head = _head(root, department)
    superior = head if head and head != id else "null"
    content = filled(
        "new/role.yml", session.words.language, id=id, department=department, title=title or id, superior=superior
    )
    _write(session, root, f"roles/{department}/{id}.yml", content)


def run_policy(session: Session, *, id: str, title: str | None) -> None:  # noqa: A002 -- as above
    """Write a policy."""
    root = session.project()
    _write(
        session,
        root,
        f"policies/{checked_id(id)}.yml",
        filled("new/policy.yml", session.words.language, id=id, title=title or id),
    )


def _write(session: Session, root: Path, file: str, content: bytes) -> None:
    write_new(root / file, content)
    session.say("new.done", file=root / file)


def _head(root: Path, department: str) -> str | None:
    file = f"roles/{department}/{DEPARTMENT}"
    document, _ = read_document(root / file, file, Kind.DEPARTMENT)
    head = document.data.get("head") if document else None
    return head if isinstance(head, str) else None
