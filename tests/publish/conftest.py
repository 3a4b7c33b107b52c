"""The samples as each road publishes them, built once per run."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

import pytest

from generator.publish.mkdocs_site import build_mkdocs_site
from generator.publish.portable_tree import write_portable_tree
from generator.render.assets import search_files, site_assets
from tests.samples.read import FULL, MINIMAL, drawn, pages, site

SAMPLES = {"full": FULL, "minimal": MINIMAL}


class Roads(Protocol):
    """The folder of a built site: sample `full` or `minimal`, by `fast`, `mkdocs` or `zensical`."""

    def __call__(self, sample: str, road: str) -> Path: ...


@pytest.fixture(scope="session")
def roads(tmp_path_factory: pytest.TempPathFactory) -> Roads:
    built: dict[tuple[str, str], Path] = {}

    def folder(sample: str, road: str) -> Path:
        if (sample, road) not in built:
            target = tmp_path_factory.mktemp(f"{sample}-{road}")
            built[sample, road] = (
                fast(SAMPLES[sample], target) if road == "fast" else portable(SAMPLES[sample], target, road)
            )
        return built[sample, road]

    return folder


def fast(root: Path, target: Path) -> Path:
    """The site as our plugin builds it."""
    view = site(root)
    build_mkdocs_site(view, drawn(root), site_assets(view), target / "site")
    for path, content in search_files(view).items():
        (target / "site" / path).parent.mkdir(exist_ok=True)
        (target / "site" / path).write_bytes(content)
    return target / "site"


def portable(root: Path, target: Path, engine: str) -> Path:
    """The portable tree as an engine builds it that knows nothing of us: our package is not on its path."""
    if find_spec(engine) is None:
        pytest.skip(
            f"{engine.upper()} IS NOT INSTALLED, SO THE PORTABLE TREE IS NOT TESTED WITH IT: pip install '.[{engine}]'"
        )
    write_portable_tree(site(root), pages(root), site_assets(site(root)), target)
    options = ["--strict", "--quiet"] if engine == "mkdocs" else ["--strict"]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        [sys.executable, "-I", "-m", engine, "build", *options],
        cwd=target,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    if engine == "mkdocs":
        assert done.stdout + done.stderr == ""
    return target / "site"
