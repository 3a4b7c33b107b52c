"""The handbook that this repository ships, as tests use it."""

import shutil
from pathlib import Path

REPOSITORY = Path(__file__).parents[1]
CONTENT = ("roles", "policies", "sources", "site_config.yml")


def copy_shipped_handbook(target: Path) -> Path:
    """A copy of the shipped content, for tests that change or build it."""
    target.mkdir(parents=True, exist_ok=True)
    for name in CONTENT:
        source = REPOSITORY / name
        if source.is_dir():
            shutil.copytree(source, target / name)
        elif source.exists():
            shutil.copy(source, target / name)
    return target
