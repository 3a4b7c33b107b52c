from pathlib import Path

import pytest

from generator.commands.changed_files import changed_files
from generator.errors import SetupError
from tests.commands.repository import committed, git


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a project in a folder of it."""
    for name in ("other.yml", "book/site_config.yml", "book/roles/a.yml", "book/roles/文员.yml", "book/roles/z.yml"):
        file = tmp_path / "repository" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"name: {name}\n", encoding="utf-8")
    return committed(tmp_path / "repository")


def test_nothing_has_changed(repository: Path) -> None:
    assert changed_files(repository / "book", "HEAD") == frozenset()


def test_changed_staged_new_and_renamed_files_relative_to_the_project(repository: Path) -> None:
    book = repository / "book"
    (repository / "other.yml").write_text("x", encoding="utf-8")
    (book / "roles/文员.yml").write_text("x", encoding="utf-8")
    (book / "roles/new file.yml").write_text("x", encoding="utf-8")
    git(book, "mv", "roles/a.yml", "roles/b.yml")
    changed = changed_files(book, "HEAD")
    assert changed == {"roles/文员.yml", "roles/new file.yml", "roles/a.yml", "roles/b.yml"}


def test_committed_changes_count_against_an_older_revision(repository: Path) -> None:
    git(repository, "tag", "before")
    (repository / "book/roles/z.yml").write_text("x", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "second")
    assert changed_files(repository / "book", "before") == {"roles/z.yml"}
    assert changed_files(repository / "book", "HEAD") == frozenset()


def test_what_others_have_changed_meanwhile_does_not_count(repository: Path) -> None:
    git(repository, "branch", "trunk")
    (repository / "book/roles/z.yml").write_text("ours", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "ours")
    git(repository, "checkout", "--quiet", "-b", "theirs", "trunk")
    (repository / "book/roles/a.yml").write_text("theirs", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "theirs")
    git(repository, "checkout", "--quiet", "-")
    assert changed_files(repository / "book", "theirs") == {"roles/z.yml"}


def test_histories_without_a_common_commit_are_compared_as_they_stand(repository: Path) -> None:
    git(repository, "tag", "elsewhere")
    git(repository, "checkout", "--quiet", "--orphan", "other")
    (repository / "book/roles/a.yml").write_text("other", encoding="utf-8")
    git(repository, "commit", "--quiet", "--all", "--message", "other")
    assert changed_files(repository / "book", "elsewhere") == {"roles/a.yml"}


@pytest.mark.parametrize("revision", ["no-such-branch", "--output=x", "-h", "", "HEAD:book", "HEAD..HEAD"])
def test_a_revision_that_is_not_there(revision: str, repository: Path) -> None:
    with pytest.raises(SetupError) as caught:
        changed_files(repository / "book", revision)
    assert (caught.value.key, caught.value.values) == ("no-revision", {"revision": revision})
    assert not (repository / "book/x").exists()


def test_a_folder_that_is_not_under_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(SetupError) as caught:
        changed_files(tmp_path, "HEAD")
    assert (caught.value.key, caught.value.values) == ("not-under-git", {"folder": str(tmp_path)})


def test_a_machine_without_git(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError) as caught:
        changed_files(repository / "book", "HEAD")
    assert caught.value.key == "no-git"
