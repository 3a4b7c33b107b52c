import os
import zipfile
from pathlib import Path

import pytest

from generator.errors import SetupError
from generator.publish.archive import archive_name, archive_site

UTF_8 = 0x800


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "build" / "site"
    (folder / "岗位").mkdir(parents=True)
    (folder / "index.html").write_text("<p>首页</p>", encoding="utf-8")
    (folder / "岗位" / "销售经理.html").write_text("销售经理", encoding="utf-8")
    return folder


def test_everything_lies_in_a_folder_of_the_same_name(site: Path) -> None:
    made = archive_site(site, "岗位手册-1.0")
    assert made == site.parent / "岗位手册-1.0.zip"
    with zipfile.ZipFile(made) as archive:
        assert archive.namelist() == ["岗位手册-1.0/index.html", "岗位手册-1.0/岗位/销售经理.html"]
        assert archive.read("岗位手册-1.0/index.html").decode() == "<p>首页</p>"
        assert archive.testzip() is None


def test_chinese_names_are_marked_as_utf_8_for_windows(site: Path) -> None:
    with zipfile.ZipFile(archive_site(site, "岗位手册-1.0")) as archive:
        assert all(entry.flag_bits & UTF_8 for entry in archive.infolist())


def test_the_same_site_gives_the_same_bytes(site: Path) -> None:
    first = archive_site(site, "a").read_bytes()
    for path in site.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o777)
    assert archive_site(site, "a").read_bytes() == first


def test_an_archive_is_replaced_and_nothing_is_left_beside_it(site: Path) -> None:
    archive_site(site, "a")
    (site / "index.html").write_text("new", encoding="utf-8")
    with zipfile.ZipFile(archive_site(site, "a")) as archive:
        assert archive.read("a/index.html") == b"new"
    assert sorted(path.name for path in site.parent.iterdir()) == ["a.zip", "site"]


def test_a_failure_leaves_the_last_archive(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = archive_site(site, "a").read_bytes()

    def full(*_: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "read_bytes", full)
    with pytest.raises(SetupError):
        archive_site(site, "a")
    monkeypatch.undo()
    assert (site.parent / "a.zip").read_bytes() == before
    assert sorted(path.name for path in site.parent.iterdir()) == ["a.zip", "site"]


@pytest.mark.parametrize(
    ("parts", "name"),
    [
        (("岗位手册", "1.0"), "岗位手册-1.0"),
        (('A/B: "C"?', "2|0"), "A_B_ _C_-2_0"),
        (("手册.", ""), "手册.-"),
        (("..",), "site"),
    ],
)
def test_a_name_suits_every_system(parts: tuple[str, ...], name: str) -> None:
    assert archive_name(*parts) == name
