from pathlib import Path

import pytest

from generator.views.collection import collection
from generator.views.job_description import job_description
from generator.views.sign_off import sign_off
from tests.views.paper_handbook import paper_context


@pytest.mark.parametrize(
    ("name", "document"), [("job_description", "岗位说明书"), ("sign_off", "签收页"), ("collection", "文件合订本")]
)
def test_it_is_called_after_what_is_in_it(tmp_path: Path, name: str, document: str) -> None:
    context = paper_context(tmp_path)
    role = context.handbook.role["post"]
    parts = (job_description(role, context), sign_off(role, context))
    found = collection(name, parts, context)
    assert found.head.title == f"示例公司 {document}"
    assert found.parts == parts
