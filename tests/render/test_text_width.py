from generator.render.text_width import column_widths, lines_needed, text_width


def test_a_chinese_character_is_as_wide_as_two_latin_ones() -> None:
    assert [text_width(text) for text in ("", "ab", "岗位", "a岗\n岗位手册")] == [0, 2, 4, 8]


def test_columns_share_the_whole_width_by_their_longest_text() -> None:
    widths = column_widths([["编号", "1"], ["职责", "把客户要求转达给相关部门。"], []], 1000)
    assert sum(widths) == 1000
    assert widths[1] > widths[0] > widths[2]
    assert column_widths([["a" * 500], ["b" * 60]], 100) == [50, 50]


def test_narrow_columns_keep_what_they_need() -> None:
    step, *others = column_widths([["Step"], ["a" * 60], ["b" * 60], ["c" * 60], ["d" * 30]], 960)
    assert step >= 70
    assert max(others) - min(others) <= 10
    assert step + sum(others) == 960


def test_lines_are_counted_as_they_are_broken() -> None:
    assert lines_needed("", 10) == 1
    assert lines_needed("岗位手册", 8) == 1
    assert lines_needed("岗位手册", 6) == 2
    assert lines_needed("岗\n\n位", 6) == 3
