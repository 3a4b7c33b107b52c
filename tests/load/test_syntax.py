import pytest
import yaml

from generator.load.syntax import LONGEST_QUOTED_LINE, Trouble, explain, slips_behind, trouble_of
from generator.load.tree import Tree


def trouble(text: str) -> Trouble:
    tree = Tree(text, "a.yml")
    with pytest.raises(yaml.YAMLError) as error:
        tree.read()
    return trouble_of(error.value, text.split("\n"), tree.last)


def test_an_error_at_the_end_is_shown_at_the_last_line_with_text() -> None:
    found = trouble("a: 1\nb: [\n\n\n")
    assert found.stopped == (1, 4)


def test_a_long_line_is_cut() -> None:
    found = explain(trouble("text: @" + "长" * 200), "a.yml")
    assert len(str(found.values["text"])) == LONGEST_QUOTED_LINE + 1


def test_wrong_colons_behind_an_error_reach_to_the_next_good_line() -> None:
    assert [slip.line for slip in slips_behind(trouble("a: 1\nb：2\nc：3\nd: 4\ne：5\n"))] == [1, 2]


def test_a_colon_elsewhere_does_not_explain_an_error() -> None:
    assert slips_behind(trouble("text: |\n  title：x\nb: @\n")) == []


def test_the_lines_that_begin_with_tabs_are_counted() -> None:
    found = explain(trouble("a:\n\tb: 1\n\tc: 2\nd:\te\n- \tf\n"), "a.yml")
    assert (found.check, found.values["count"]) == ("tab-indentation", 3)
