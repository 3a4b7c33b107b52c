"""What identifies a post and where it stands."""

from pathlib import Path

from tests.views.small_handbook import CLERK, PLAIN, form_of, handbook_with, read_handbook


def labelled(folder: Path, role: str) -> dict[str, str]:
    return {field.label: field.value for field in form_of(handbook_with(folder, role)).fields}


def test_fields_in_their_order(tmp_path: Path) -> None:
    fields = form_of(handbook_with(tmp_path)).fields
    assert [(field.label, field.value) for field in fields] == [
        ("岗位名称", "销售主管"),
        ("岗位代码", "XS-03"),
        ("所属部门", "销售部"),
        ("岗位定员", "____人"),
        ("直接上级", "销售总监"),
        ("直接下级", "信息员"),
        ("业务上级", "信息员"),
        ("直接下属人数", "2人"),
        ("职级", "M2"),
        ("岗位目的", "对接客户，守住货款。"),
    ]
    assert [field.wide for field in fields] == [False] * 9 + [True]


def test_what_nobody_wrote_is_left_out(tmp_path: Path) -> None:
    assert labelled(tmp_path, PLAIN).keys() == {
        "岗位名称",
        "所属部门",
        "直接上级",
        "直接下级",
        "直接下属人数",
        "岗位目的",
    }


def test_a_draft_says_so(tmp_path: Path) -> None:
    assert labelled(tmp_path, PLAIN + "status: draft\n")["状态"] == "草案"


def test_nobody_above_or_below_is_a_dash(tmp_path: Path) -> None:
    handbook = handbook_with(tmp_path, PLAIN)
    assert ("直接上级", "—") in [(field.label, field.value) for field in form_of(handbook, "head").fields]
    assert ("直接下级", "—") in [(field.label, field.value) for field in form_of(handbook, "clerk").fields]


def test_staff_is_only_counted_where_all_is_known(tmp_path: Path) -> None:
    handbook = read_handbook(
        tmp_path,
        {
            "site_config.yml": "{title: 手册, company: {name: 甲}, revision: {version: '1', effective: 2026-01-01}}",
            "roles/sales/_department.yml": "{id: sales, title: 销售部}",
            "roles/sales/post.yml": PLAIN.replace("reports_to: head", "reports_to: null"),
            "roles/sales/clerk.yml": CLERK,
            "roles/sales/driver.yml": CLERK.replace("id: clerk", "id: driver").replace("headcount: 2\n", ""),
        },
    )
    assert "直接下属人数" not in [field.label for field in form_of(handbook).fields]


def test_chart(tmp_path: Path) -> None:
    chart = form_of(handbook_with(tmp_path)).chart
    assert (chart.superiors, chart.post, chart.subordinates) == (("销售总监", "信息员"), "销售主管", ("信息员",))
    assert chart.alt == "组织位置图：上级销售总监、信息员；本岗位销售主管；下级信息员"


def test_many_subordinates_share_one_box_and_repealed_posts_are_gone(tmp_path: Path) -> None:
    files = {
        f"roles/sales/clerk-{number}.yml": CLERK.replace("id: clerk", f"id: clerk-{number}").replace(
            "title: 信息员", f"title: 信息员{number}"
        )
        for number in range(1, 7)
    }
    gone = CLERK.replace("id: clerk", "id: clerk-7") + "status: repealed\n"
    handbook_with(tmp_path, PLAIN)
    (tmp_path / "roles/sales/clerk.yml").unlink()
    handbook = read_handbook(tmp_path, {**files, "roles/sales/clerk-7.yml": gone})
    assert form_of(handbook).chart.subordinates == ("信息员1、信息员2、信息员3、信息员4、信息员5、信息员6",)
