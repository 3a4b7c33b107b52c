"""One build of the site without documents, as a process of its own.

    python -m benchmarks.build_site FOLDER [FLAG ...]

The flags are `--clean`, `--portable` and `--jobs=N`.
"""

import sys
from pathlib import Path

from generator.check_cache import check_or_recall
from generator.cli import end
from generator.last_build import BUILD, build_kind, up_to_date
from generator.load.read_project import without_collector


def main(folder: str, *flags: str) -> None:
    """Build the site of a folder, or find that it is up to date, as `handbook build` does.

    Raises:
        SystemExit: errors stopped it.
    """
    root = Path(folder)
    if not flags and up_to_date(root, build_kind(documents=False), root / BUILD / "site") is not None:
        check_or_recall(root)
        return
    from generator.pipeline import Options, build  # noqa: PLC0415 -- slow to import, and not needed above

    jobs = next((int(flag.removeprefix("--jobs=")) for flag in flags if flag.startswith("--jobs=")), 1)
    options = Options(documents=False, clean="--clean" in flags, portable="--portable" in flags, jobs=jobs)
    if build(root, options).site is None:
        raise SystemExit("the handbook has errors")


if __name__ == "__main__":
    with without_collector():
        main(*sys.argv[1:])
        end(0)
