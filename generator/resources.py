"""Where the files lie that come with the product but are not code."""

from pathlib import Path

_PACKAGE = Path(__file__).parent


def templates_root() -> Path:
    """The folder of the templates: `templates/` of a checkout, `generator/_templates/` of an installed product."""
    packaged = _PACKAGE / "_templates"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "templates"
