"""Changes to content files: shown as a diff, asked about, then written, each file whole or not at all."""

import codecs
import difflib
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.text import Text

from generator.commands.session import Session
from generator.errors import SetupError
from generator.load.find_content import find_content
from generator.load.rewrite import At, Change, rewritten
from generator.load.source_text import LINE_BREAK

_STYLES = {"+": "green", "-": "red", "@": "cyan"}


@dataclass(frozen=True, slots=True)
class Edit:
    """The bytes of one content file as they are and as they shall be."""

    path: Path
    file: str
    before: bytes
    after: bytes


def edits_of(root: Path, changes: Mapping[str, Mapping[At, Change]]) -> tuple[list[Edit], list[str]]:
    """The edits that make the changes, given by file and place, and the files in which they cannot be made."""
    edits: list[Edit] = []
    left: list[str] = []
    for path, file, kind in find_content(root)[0]:
        if not changes.get(file):
            continue
        before = path.read_bytes()
        text = before.decode("utf-8-sig")
        after = rewritten(text, file, kind, changes[file])
        if after is None:
            left.append(file)
        elif after != text:
            mark = codecs.BOM_UTF8 if before.startswith(codecs.BOM_UTF8) else b""
            edits.append(Edit(path, file, before, mark + after.encode("utf-8")))
    return edits, left


def offer(session: Session, edits: Sequence[Edit], *, yes: bool) -> bool:
    """Show the edits and write them if the answer is yes; returns whether they were written.

    Raises:
        SetupError: there is nobody to ask, or a file cannot be written.
    """
    for edit in edits:
        session.err.print(diff_of(edit), soft_wrap=True, end="")
    if not yes and not _agreed(session, len(edits)):
        session.complain("edits.nothing_written")
        return False
    written = sum(_write(session, edit) for edit in edits)
    session.complain("edits.written", count=written)
    return True


def diff_of(edit: Edit) -> Text:
    """The difference as a patch, coloured where the terminal can."""
    before, after = (LINE_BREAK.split(raw.decode("utf-8-sig")) for raw in (edit.before, edit.after))
    text = Text()
    for line in difflib.unified_diff(before, after, f"a/{edit.file}", f"b/{edit.file}", lineterm=""):
        text.append(f"{line}\n", _STYLES.get(line[:1], ""))
    return text


def _agreed(session: Session, count: int) -> bool:
    if not sys.stdin.isatty():
        raise SetupError("nobody-to-ask", count=count)
    session.err.print(session.text("edits.question", count=count), end="")
    return sys.stdin.readline().strip().casefold() in session.text("edits.answers").split()


def _write(session: Session, edit: Edit) -> bool:
    """Write one file unless somebody has changed it meanwhile; its permissions stay."""
    # A link is followed: the file behind it is what the author edits.
    path = edit.path.resolve()
    beside = path.with_name(f".{path.name}.new")
    try:
        if path.read_bytes() != edit.before:
            session.complain("edits.changed_meanwhile", file=edit.file)
            return False
        beside.write_bytes(edit.after)
        shutil.copymode(path, beside)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise SetupError("folder-not-writable", folder=str(path.parent), reason=error.strerror or "") from error
    return True
