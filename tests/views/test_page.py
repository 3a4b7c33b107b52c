import dataclasses

import pytest

from generator.views.page import PageView


@pytest.mark.parametrize(("path", "root"), [("index.html", ""), ("roles/a.html", "../"), ("a/b/c.html", "../../")])
def test_the_way_to_the_root(path: str, root: str) -> None:
    assert PageView(path, "home", "t", "d", (), None).root == root


def test_a_page_cannot_be_changed() -> None:
    page = PageView("index.html", "home", "t", "d", (), None)
    with pytest.raises(dataclasses.FrozenInstanceError):
        page.title = "other"  # type: ignore[misc]  # what must fail is the point
