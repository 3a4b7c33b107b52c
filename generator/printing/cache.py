"""Documents that were made before, kept by a digest of everything that they are made from."""

import hashlib
import json
import tempfile
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from generator.render.print_setup import PrintSetup

_SUM = 32


class DocumentCache:
    """A folder of documents by their digest; what cannot be read or written there is simply made again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> bytes | None:
        """The document of a key; None where there is none or its file is not whole."""
        try:
            content = (self._folder / key).read_bytes()
        except OSError:
            return None
        document = content[_SUM:]
        return document if content[:_SUM] == hashlib.sha256(document).digest() else None

    def put(self, key: str, document: bytes) -> None:
        """Keep a document."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("wb", dir=self._folder, suffix=".new", delete=False) as new:
                new.write(hashlib.sha256(document).digest() + document)
            Path(new.name).replace(self._folder / key)
        except OSError:
            return

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forget everything else."""
        wanted = set(keys)
        try:
            for file in self._folder.iterdir():
                if file.name not in wanted:
                    file.unlink(missing_ok=True)
        except OSError:
            return


def document_key(kind: str, view: Any, setup: PrintSetup) -> str:
    """The digest of a document: the same kind, view and setup have the same, and nothing else has."""
    said = json.dumps(asdict(view), sort_keys=True, default=_plain)
    return hashlib.sha256(f"{kind}\0{setup.digest}\0{said}".encode()).hexdigest()


def _plain(value: object) -> str:
    return f"{type(value).__name__} {value}"
