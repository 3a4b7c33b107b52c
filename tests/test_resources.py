"""The templates are found in a checkout and in an installed product."""

from pathlib import Path

import pytest

from generator import resources


def test_a_checkout_has_its_templates_beside_the_package() -> None:
    assert resources.templates_root() == Path(__file__).parents[1] / "templates"


def test_an_installed_product_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_templates").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resources.templates_root() == tmp_path / "_templates"
