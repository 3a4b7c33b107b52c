"""All documents in one archive, named as people look for them."""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import PurePosixPath

from generator.printing.kinds import Order
from generator.views.context import Context
from generator.views.downloads import PrintedFile

ARCHIVE = "print/documents.zip"

# What Windows does not allow in the name of a file, and what would make a folder.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 60


def archive(documents: Mapping[Order, bytes], context: Context) -> bytes:
    """The archive; the same documents give the same bytes."""
    packed = io.BytesIO()
    taken: set[str] = set()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as target:
        for order, document in documents.items():
            name = _free(archive_name(order, context), order, taken)
            # The day of the build would make two archives of one handbook differ.
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            target.writestr(entry, document)
    return packed.getvalue()


def archive_file(context: Context, size: int) -> PrintedFile:
    """The archive as the print centre offers it."""
    effective = context.handbook.settings.revision.effective
    return PrintedFile("archive", "handbook", "", ARCHIVE, effective, size)


def archive_name(order: Order, context: Context) -> str:
    """Kind, department, code and title of a document, such as 岗位说明书/销售部/XS-03 销售主管.pdf."""
    label = context.catalogue.text(f"print.files.{order.kind.name}")
    record = order.record(context)
    suffix = PurePosixPath(order.path).suffix
    if record is None:
        return f"{_safe(label)}{suffix}"
    department: tuple[str, ...] = ()
    if order.kind.subject == "role":
        department = (_safe(context.links.department(context.handbook.role[order.id].department).text),)
    name = " ".join(part for part in (record.code, record.title) if part)
    return "/".join((_safe(label), *department, f"{_safe(name)}{suffix}"))


def _free(name: str, order: Order, taken: set[str]) -> str:
    """The name, with the id behind it where another document has it already."""
    if name.casefold() in taken:
        path = PurePosixPath(name)
        name = str(path.with_name(f"{path.stem} {order.id}{path.suffix}"))
    taken.add(name.casefold())
    return name


def _safe(name: str) -> str:
    cleaned = _FORBIDDEN.sub("_", name).strip(" .")
    return cleaned[:_LONGEST].strip(" .") or "_"
