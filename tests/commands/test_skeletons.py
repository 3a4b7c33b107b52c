import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from generator import __version__
from generator.commands.skeletons import HOSTS, checked_id, filled, handbook_skeleton, pages_skeleton, write_new
from generator.errors import SetupError
from generator.locale import LANGUAGES


def test_values_are_filled_in_and_quoted_for_yaml() -> None:
    title = 'a: b # "c" \\ 甲'
    data = yaml.safe_load(filled("new/policy.yml", id="leave", title=title))
    assert (data["id"], data["title"]) == ("leave", title)
    assert data["revision"]["effective"] == date.today()  # noqa: DTZ011 -- the author's own calendar


def test_no_place_for_a_value_is_left() -> None:
    texts = [content.decode() for content in handbook_skeleton().values()]
    assert not [text for text in texts if "$" in text.replace("$schema", "")]


def test_hidden_files_get_their_names() -> None:
    files = handbook_skeleton()
    assert {".gitignore", ".vscode/settings.json", "site_config.yml"} <= files.keys()
    assert "gitignore" not in files


def test_an_id_is_a_slug() -> None:
    assert checked_id("sales-manager-2") == "sales-manager-2"
    for wrong in ("", "2nd", "-a", "a-", "a--b", "A", "a b", "a/b", "甲", "a\n"):
        with pytest.raises(SetupError):
            checked_id(wrong)


def test_a_file_is_written_once(tmp_path: Path) -> None:
    write_new(tmp_path / "deep/a.yml", b"one")
    with pytest.raises(SetupError) as caught:
        write_new(tmp_path / "deep/a.yml", b"two")
    assert caught.value.key == "file-exists"
    assert (tmp_path / "deep/a.yml").read_bytes() == b"one"


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "deep").write_bytes(b"")
    with pytest.raises(SetupError) as caught:
        write_new(tmp_path / "deep/a.yml", b"one")
    assert caught.value.key in ("folder-not-writable", "file-exists")


@pytest.mark.parametrize("host", HOSTS)
def test_a_workflow_installs_checks_and_builds(host: str) -> None:
    files = pages_skeleton(host)
    workflow = next(content for path, content in files.items() if path.endswith(".yml")).decode()
    for command in ("python -m pip install -r requirements.txt", "handbook check --format", "handbook build"):
        assert command in workflow
    assert f"role-handbook=={__version__}" in files["requirements.txt"].decode().splitlines()
    everything = b"".join(files.values()).decode()
    assert "$$" not in everything
    assert not re.search(r"https?://|index-url|pypi", everything)


def test_the_workflow_of_github_publishes_what_was_built() -> None:
    workflow = yaml.safe_load(pages_skeleton("github")[".github/workflows/pages.yml"])
    assert workflow.keys() == {"name", "on", "permissions", "concurrency", "jobs"}
    assert workflow["on"]["push"] == {"branches": ["main"]}
    steps = workflow["jobs"]["build"]["steps"]
    upload = next(step for step in steps if step.get("uses", "").startswith("actions/upload-pages-artifact@"))
    assert upload["with"] == {"path": "build/site"}
    deploy = workflow["jobs"]["deploy"]
    assert (deploy["needs"], deploy["permissions"]) == ("build", {"pages": "write", "id-token": "write"})
    assert deploy["environment"]["url"] == "${{ steps.deployment.outputs.page_url }}"
    assert deploy["steps"][0]["id"] == "deployment"
    # A request from outside must not be able to publish anything.
    assert upload["if"] == deploy["if"] == "github.event_name != 'pull_request'"
    assert workflow["permissions"] == {"contents": "read"}


def test_the_pipeline_of_gitlab_publishes_what_was_built() -> None:
    pipeline = yaml.safe_load(pages_skeleton("gitlab")[".gitlab-ci.yml"])
    assert pipeline.keys() == {"image", "stages", "check", "pages"}
    assert pipeline["check"]["stage"] in pipeline["stages"]
    assert pipeline["pages"]["stage"] in pipeline["stages"]
    assert pipeline["pages"]["artifacts"] == {"paths": ["public"]}
    assert pipeline["pages"]["script"][-1] == "mv build/site public"
    report = pipeline["check"]["artifacts"]["reports"]["codequality"]
    assert any(report in line for line in pipeline["check"]["script"])
    assert pipeline["pages"]["rules"] == [{"if": "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"}]


@pytest.mark.parametrize("host", HOSTS)
def test_a_workflow_does_the_same_in_each_language(host: str) -> None:
    def does(language: str) -> dict[str, str]:
        files = pages_skeleton(host, language)
        return {path: re.sub(r"(?m)^ *#.*\n", "", content.decode()) for path, content in files.items()}

    assert does("zh-CN") == does("en")
    assert not re.search(r"[一-鿿]", b"".join(pages_skeleton(host, "en").values()).decode())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_handbook_has_the_same_files_in_each_language(language: str) -> None:
    files = handbook_skeleton(language)
    assert files.keys() == handbook_skeleton().keys()
    assert yaml.safe_load(files["site_config.yml"])["language"] == language
    chinese = [path for path, content in files.items() if re.search(r"[一-鿿]", content.decode())]
    # The settings say in both languages which languages there are.
    assert (set(chinese) <= {"site_config.yml"}) == (language == "en")
