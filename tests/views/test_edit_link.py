import pytest

from generator.views.edit_link import edit_link
from tests.conftest import Project
from tests.samples.read import FULL, MINIMAL, context, page

SETTINGS = (MINIMAL / "site_config.yml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("repository", "prefix"),
    [
        ("url: https://github.com/acme/handbook/", "https://github.com/acme/handbook/edit/main"),
        ("url: https://gitee.com/acme/handbook, branch: master", "https://gitee.com/acme/handbook/edit/master"),
        ("url: https://gitlab.com/acme/handbook", "https://gitlab.com/acme/handbook/-/edit/main"),
        ("url: https://codeberg.org/acme/handbook", "https://codeberg.org/acme/handbook/_edit/main"),
        ("url: http://git.acme.example/hr/handbook", "http://git.acme.example/hr/handbook/-/edit/main"),
        ("url: http://git.acme.example/hr/handbook, platform: github", "http://git.acme.example/hr/handbook/edit/main"),
        (
            "url: https://github.com/acme/all, folder: 人事/handbook/",
            "https://github.com/acme/all/edit/main/%E4%BA%BA%E4%BA%8B/handbook",
        ),
        ("url: https://code.example/h, edit_path: src/trunk/", "https://code.example/h/src/trunk"),
    ],
)
def test_the_file_is_opened_for_editing_where_the_repository_is(project: Project, repository: str, prefix: str) -> None:
    made = context(project({"site_config.yml": f"{SETTINGS}repository: {{{repository}}}\n"}))
    role = made.handbook.role["general-manager"]
    assert edit_link(role, made) == f"{prefix}/{role.file}"


def test_without_a_repository_there_is_no_link() -> None:
    made = context(MINIMAL)
    assert edit_link(made.handbook.role["general-manager"], made) is None
    assert "提出修改" not in page(MINIMAL, "roles/general-manager.html").html


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("roles/sales-clerk.html", "roles/sales/sales-clerk.yml"),
        ("policies/trips.html", "policies/trips.yml"),
        ("departments/sales.html", "roles/sales/_department.yml"),
    ],
)
def test_roles_policies_and_departments_offer_it(path: str, file: str) -> None:
    address = f"https://git.sample-works.example/handbook/edit/main/content/{file}"
    assert f'<a href="{address}" rel="external">Propose a change</a>' in page(FULL, path).html
