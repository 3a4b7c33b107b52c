import json
from pathlib import Path

from generator.commands.schema import write_schemas
from generator.model.json_schema import json_schemas
from tests.commands.calls import Caller
from tests.conftest import Project


def test_schemas_go_where_the_editor_looks(call: Caller, project: Project) -> None:
    root = project()
    assert call("schema", cwd=root / "roles").code == 0
    assert {path.name for path in (root / ".vscode/schemas").iterdir()} == set(json_schemas())


def test_schemas_go_into_a_folder_of_choice_without_a_project(call: Caller, tmp_path: Path) -> None:
    assert call("schema", "--output", "out", cwd=tmp_path).code == 0
    assert json.loads((tmp_path / "out/role.schema.json").read_text(encoding="utf-8"))["title"] == "岗位"


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    count = write_schemas(tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert write_schemas(tmp_path) == count == len(before)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before
