"""What the placeholders stand for."""

from pathlib import Path

from generator.render.word_values import job_values, policy_values
from generator.views.policy_document import policy_document
from tests.views.paper_handbook import paper_context
from tests.views.small_handbook import form_of, handbook_with


def test_fields_stand_in_pairs_and_by_their_names(tmp_path: Path) -> None:
    form = form_of(handbook_with(tmp_path))
    values = job_values(form)
    narrow = [field for field in form.fields if not field.wide]
    pairs = [side["value"] for pair in values["fields"] for side in (pair["left"], pair["right"])]
    alone = [field["value"] for field in values["wide_fields"]]
    assert pairs + alone == [field.value for field in (*narrow, form.fields[-1])]
    assert values["job"]["title"] == "销售主管"
    assert values["job"]["purpose"] == "对接客户，守住货款。"
    assert values["job"]["family"] == ""


def test_remarks_have_a_placeholder_of_their_own(tmp_path: Path) -> None:
    rows = job_values(form_of(handbook_with(tmp_path)))["duties"]["rows"]
    assert (rows[0]["group"], rows[0]["duty"]) == ("（一）信息沟通", "")
    assert (rows[1]["duty"], rows[1]["duty_remark"]) == ("把客户要求转达给相关部门。", "标准：当日确认对方收到")
    assert rows[1]["outputs"] == "客户投诉单\n未付款明细表"


def test_the_page_label_is_cut_where_the_numbers_stand(tmp_path: Path) -> None:
    values = job_values(form_of(handbook_with(tmp_path)))
    assert values["page"] == {"before": "第", "between": "页 / 共", "after": "页"}
    assert values["signatures"]["date"] == "　　年　　月　　日"


def test_items_of_an_article_follow_one_another_with_their_level(tmp_path: Path) -> None:
    context = paper_context(tmp_path)
    values = policy_values(policy_document(context.handbook.policy["rules"], context))
    first, second = values["chapters"][0]["articles"]
    assert first["paragraphs"] == ["第二段。"]
    assert [(line["label"], line["level"]) for line in second["lines"]] == [
        ("（一）", 1),
        ("1.", 2),
        ("2.", 2),
        ("（二）", 1),
    ]
    assert (first["see"], second["see"]) == ("", "参见 表单管理制度")
