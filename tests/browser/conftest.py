"""The shipped handbook as a built site, and a browser to read it with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.pipeline import Options, build
from tests.chromium import Chromium, served
from tests.samples.read import FULL
from tests.shipped import copy_shipped_handbook


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site; its name has a space and Chinese characters, as on a shared drive."""
    project = copy_shipped_handbook(tmp_path_factory.mktemp("公司 手册"))
    built = build(project)
    assert built.site is not None
    return built.site


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The site on a web server."""
    with served(site) as base:
        yield base


@pytest.fixture(scope="session")
def english_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the English sample as a site, without documents."""
    built = build(FULL, Options(documents=False), output=tmp_path_factory.mktemp("english"))
    assert built.site is not None
    return built.site


@pytest.fixture(scope="session")
def english_address(english_site: Path) -> Iterator[str]:
    """The English sample on a web server."""
    with served(english_site) as base:
        yield base


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    browser = Chromium()
    yield browser
    browser.close()
