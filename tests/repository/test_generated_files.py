"""Files that a command writes and that are committed are what the command writes today."""

import json
from pathlib import Path

from generator.model.json_schema import json_schemas

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / ".vscode" / "schemas"


def test_the_schemas_are_current() -> None:
    committed = {path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*.json")}
    expected = json_schemas()
    stale = sorted(name for name in expected.keys() | committed.keys() if expected.get(name) != committed.get(name))
    assert stale == [], "run: handbook schema"


def test_the_editor_uses_every_schema() -> None:
    for settings in (ROOT / ".vscode/settings.json", ROOT / "templates/init/handbook/vscode-settings.json"):
        used = json.loads(settings.read_text(encoding="utf-8"))["yaml.schemas"]
        assert set(used) == {f".vscode/schemas/{name}" for name in json_schemas()}


def test_every_content_file_names_its_schema() -> None:
    for file in sorted(
        [ROOT / "site_config.yml", *(ROOT / "roles").rglob("*.yml"), *(ROOT / "policies").rglob("*.yml")]
    ):
        first = file.read_text(encoding="utf-8").partition("\n")[0]
        _, marker, schema = first.partition("# yaml-language-server: $schema=")
        assert marker, f"{file.relative_to(ROOT)}: the first line does not name a schema"
        assert (file.parent / schema).resolve().is_file(), f"{file.relative_to(ROOT)}: {schema} is not there"
