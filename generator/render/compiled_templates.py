"""Templates are compiled once, not in every run: to compile them takes longer than to build a small handbook."""

from contextlib import suppress
from functools import cache
from pathlib import Path

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket
from platformdirs import user_cache_path

import generator


class CompiledTemplates(FileSystemBytecodeCache):
    """Compiled templates in memory, and in a folder for the next run.

    What lies in the folder is executed, so that it may not be one that comes with a handbook. Whatever cannot be read
    or written there is compiled again. A template that was changed is another one.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(str(folder), "%s.bin")
        self._by_key: dict[str, bytes] = {}
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a template its code, if it is known."""
        if bucket.key in self._by_key:
            bucket.bytecode_from_string(self._by_key[bucket.key])
        else:
            with suppress(OSError):
                super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code of a template."""
        self._by_key[bucket.key] = bucket.bytecode_to_string()
        with suppress(OSError):
            super().dump_bytecode(bucket)


@cache
def compiled_templates() -> CompiledTemplates:
    """Those of this user and this version."""
    return CompiledTemplates(user_cache_path("role-handbook", appauthor=False) / generator.__version__ / "templates")
