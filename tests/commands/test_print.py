from pathlib import Path

import pytest

from generator.commands.print import Choice, chosen_roles
from generator.errors import SetupError
from generator.project import check
from tests.commands.calls import REPORTS_NOWHERE, Caller
from tests.conftest import Project

CLERK = REPORTS_NOWHERE.replace("general-managr", "general-manager")
UNPRINTABLE = CLERK.replace("办理日常事务", "办理日常事务\U0001f600")
SALES = "id: sales\ntitle: 销售部\nparent: company\nhead: seller\n"
SELLER = CLERK.replace("id: clerk", "id: seller").replace("department: company", "department: sales")
FILES = {
    "roles/company/clerk.yml": CLERK,
    "roles/sales/_department.yml": SALES,
    "roles/sales/seller.yml": SELLER.replace("title: 文员", "title: 业务员"),
}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_one_role(call: Caller, project: Project) -> None:
    root = project(FILES)
    shown = call("print", "clerk", cwd=root)
    assert shown.code == 0
    assert names(root / "build/print") == {"clerk.pdf"}
    assert (root / "build/print/clerk.pdf").read_bytes().startswith(b"%PDF-")


def test_all_roles_into_a_folder_of_choice(call: Caller, project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    assert call("print", "--all", "--output", folder, cwd=project(FILES)).code == 0
    assert names(folder) == {"clerk.pdf", "general-manager.pdf", "seller.pdf"}


def test_a_department_includes_those_below_it(project: Project) -> None:
    handbook = check(project(FILES)).handbook
    assert handbook is not None
    assert set(chosen_roles(handbook, Choice(department="company"))) == {"clerk", "general-manager", "seller"}
    assert chosen_roles(handbook, Choice(department="sales")) == ("seller",)
    assert chosen_roles(handbook, Choice(["seller", "clerk"], "sales")) == ("seller", "clerk")


def test_a_department_without_roles_is_told(project: Project) -> None:
    empty = {"roles/stock/_department.yml": "id: stock\ntitle: 仓储部\nparent: company\n"}
    handbook = check(project({**FILES, **empty})).handbook
    assert handbook is not None
    with pytest.raises(SetupError) as caught:
        chosen_roles(handbook, Choice(department="stock"))
    assert caught.value.key == "no-roles-there"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["clrk"], "手册里没有岗位「clrk」，是不是「clerk」？"),
        (["文员"], "手册里没有岗位「文员」，是不是「clerk」？"),
        (["zzzzzz"], "手册里没有岗位「zzzzzz」。"),
        (["--department", "sale"], "手册里没有部门「sale」，是不是「sales」？"),
        (["--department", "zzzzzz"], "手册里没有部门「zzzzzz」。"),
        ([], "请写上岗位编号"),
    ],
)
def test_what_is_not_there_is_named_with_the_nearest(
    arguments: list[str], said: str, call: Caller, project: Project
) -> None:
    root = project(FILES)
    shown = call("print", *arguments, cwd=root)
    assert (shown.code, shown.out) == (2, "")
    assert said in shown.err
    assert not (root / "build").exists()


def test_a_handbook_with_errors_is_not_printed(call: Caller, project: Project) -> None:
    root = project({"roles/company/clerk.yml": REPORTS_NOWHERE})
    shown = call("print", "general-manager", cwd=root)
    assert shown.code == 1
    assert "general-managr" in shown.err
    assert "没有打印" in shown.err
    assert not (root / "build").exists()


def test_a_role_that_fails_is_named_and_the_others_are_made(call: Caller, project: Project) -> None:
    root = project({**FILES, "roles/company/clerk.yml": UNPRINTABLE})
    shown = call("print", "--all", cwd=root)
    assert shown.code == 1
    assert names(root / "build/print") == {"general-manager.pdf", "seller.pdf"}
    assert "roles/company/clerk.yml" in shown.err
    assert "有文件没有打印成：clerk.pdf。" in shown.err


def test_policies_sheets_and_the_book(call: Caller, project: Project) -> None:
    root = project(FILES)
    folder = root / "build/print"
    assert call("print", "--policy", "attendance", "--book", cwd=root).code == 0
    assert names(folder) == {"policy-attendance.pdf", "handbook.pdf"}
    assert call("print", "clerk", "seller", "--sign-off", cwd=root).code == 0
    assert names(folder / "sign-off") == {"clerk.pdf", "seller.pdf"}


def test_several_documents_as_one(call: Caller, project: Project, tmp_path: Path) -> None:
    root = project(FILES)
    assert call("print", "--all", "--merged", "--output", tmp_path / "one", cwd=root).code == 0
    assert names(tmp_path / "one") == {"job-description-merged.pdf"}
    assert call("print", "clerk", "--merged", "--output", tmp_path / "single", cwd=root).code == 0
    assert names(tmp_path / "single") == {"clerk.pdf"}


def test_a_template_of_the_company(call: Caller, project: Project, tmp_path: Path) -> None:
    root = project(FILES)
    own = tmp_path / "own"
    own.mkdir()
    assert call("print", "clerk", cwd=root).code == 0
    plain = (root / "build/print/clerk.pdf").read_bytes()
    (own / "job_description.typ").write_text(
        '#import "base.typ": *\n#let job-description(d, mark: none) = title-heading[本公司]', encoding="utf-8"
    )
    assert call("print", "clerk", "--template", own, cwd=root).code == 0
    assert (root / "build/print/clerk.pdf").read_bytes() != plain
    (own / "job_description.typ").write_text("#let job-description(d) = {", encoding="utf-8")
    shown = call("print", "clerk", "--template", own, cwd=root)
    assert shown.code == 1
    assert "打印模板报错" in shown.err
    assert call("print", "clerk", "--template", tmp_path / "nowhere", cwd=root).code == 2


def test_a_policy_that_is_not_there_is_named_with_the_nearest(call: Caller, project: Project) -> None:
    shown = call("print", "--policy", "atendance", cwd=project(FILES))
    assert (shown.code, shown.out) == (2, "")
    assert "手册里没有制度「atendance」，是不是「attendance」？" in shown.err


def test_a_second_run_takes_what_has_not_changed_from_the_cache(call: Caller, project: Project) -> None:
    root = project(FILES)
    assert call("print", "--all", cwd=root).code == 0
    kept = {file: file.stat().st_mtime_ns for file in (root / "build/.cache/print").iterdir()}
    assert len(kept) == 3
    assert call("print", "--all", cwd=root).code == 0
    assert {file: file.stat().st_mtime_ns for file in (root / "build/.cache/print").iterdir()} == kept
