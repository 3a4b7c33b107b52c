"""Bytes of a file to text: size, encoding and characters that may not stand in a content file."""

import re
import shlex
from pathlib import Path

from generator.findings import Finding, Place, Severity

MAX_BYTES = 1024 * 1024
"""The largest content file that is read, in bytes."""

LINE_BREAK = re.compile(r"\r\n|\r|\n")
# NEL, LS and PS break lines for the parser but not in editors, so that places would be wrong.
FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
STAND_IN = "\ufffd"


def read_text(path: Path, file: str) -> tuple[str | None, list[Finding]]:
    """The text of a file, or None with the reason. Forbidden characters are reported and replaced one for one."""
    try:
        with path.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except OSError:
        return None, [Finding("unreadable-file", Severity.ERROR, Place(file), {"file": file})]
    if len(raw) > MAX_BYTES:
        return None, [Finding("file-too-large", Severity.ERROR, Place(file), {"limit": MAX_BYTES // 1024})]
    if _is_utf16(raw):
        return None, [_wrong_encoding(file, Place(file), "utf-16", "UTF-16")]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_undecodable(file, raw, error.start)]
    # Nearly all texts can be printed, and to know that takes a fifth of the time of looking for such characters.
    if text.replace("\n", "").isprintable() or FORBIDDEN.search(text) is None:
        return text, []
    return FORBIDDEN.sub(STAND_IN, text), _forbidden_characters(file, text)


def lines_of(text: str) -> list[str]:
    """The lines of a text without what ends them."""
    # Nearly no file has another line break, and to look for all of them takes ten times as long.
    return LINE_BREAK.split(text) if "\r" in text else text.split("\n")


def _is_utf16(raw: bytes) -> bool:
    return raw.startswith((b"\xff\xfe", b"\xfe\xff")) or raw[:4:2] == b"\0\0" or raw[1:4:2] == b"\0\0"


def _undecodable(file: str, raw: bytes, start: int) -> Finding:
    before = LINE_BREAK.split(raw[:start].decode("utf-8-sig", "replace"))
    place = Place(file, len(before), len(before[-1]) + 1)
    try:
        raw.decode("gb18030")
    except UnicodeDecodeError:
        return Finding("wrong-encoding", Severity.ERROR, place, variant="unknown", values={"file": file})
    return _wrong_encoding(file, place, "gb18030", "GB18030")


def _wrong_encoding(file: str, place: Place, variant: str, encoding: str) -> Finding:
    # Through a second file: iconv destroys a file over 32 KiB that is its own output.
    source, copy = shlex.quote(file), shlex.quote(f"{file}.utf8")
    command = f"iconv -f {encoding} -t UTF-8 {source} > {copy} && mv {copy} {source}"
    return Finding("wrong-encoding", Severity.ERROR, place, {"command": command}, variant)


def _forbidden_characters(file: str, text: str) -> list[Finding]:
    found = []
    for number, line in enumerate(LINE_BREAK.split(text), start=1):
        if match := FORBIDDEN.search(line):
            values = {"code": f"U+{ord(match[0]):04X}", "text": FORBIDDEN.sub(STAND_IN, line).strip()[:60]}
            place = Place(file, number, match.start() + 1)
            found.append(Finding("control-character", Severity.ERROR, place, values))
    return found
