"""One build of the site without documents, as a process of its own.

    python -m benchmarks.build_site FOLDER [FLAG ...]

The flags are `--clean` and `--portable`.
"""

import sys
from pathlib import Path

from generator.pipeline import Options, build


def main(folder: str, *flags: str) -> None:
    """Build the site of a folder.

    Raises:
        SystemExit: errors stopped it.
    """
    options = Options(documents=False, clean="--clean" in flags, portable="--portable" in flags)
    if build(Path(folder), options).site is None:
        raise SystemExit("the handbook has errors")


if __name__ == "__main__":
    main(*sys.argv[1:])
