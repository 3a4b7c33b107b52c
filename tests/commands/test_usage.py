from pathlib import Path

import pytest

from tests.commands.calls import Caller

CASES = [
    (["check", "--strct"], "没有「--strct」这个选项。", "There is no option `--strct`."),
    (["check", "--strct"], "是不是想写：--strict？", "Did you mean: --strict?"),
    (["bild"], "没有「bild」这个命令。", "There is no command `bild`."),
    (["explain"], "缺少「检查项」。", "`CHECK` is missing."),
    (["new", "role", "clerk"], "缺少「--department」。", "`--department` is missing."),
    (
        ["check", "--format", "xml"],
        "「--format」的值只能是：text、json、sarif、github、gitlab、junit、html。",
        "`--format` must be one of: text, json, sarif, github, gitlab, junit, html.",
    ),
    (
        ["serve", "--port", "http"],
        "「--port」要写 1 到 65535 之间的整数。",
        "`--port` must be a whole number from 1 to 65535.",
    ),
    (["print", "--department"], "选项「--department」后面要写一个值。", "The option `--department` needs a value."),
    (["check", "x", "y"], "多写了「x y」。", "`x y` is too much."),
    (
        ["check", "--strct"],
        "运行 handbook check --help 可以看到用法。",
        "Run handbook check --help to see how it is used.",
    ),
]


@pytest.mark.parametrize(("arguments", "chinese", "english"), CASES)
def test_what_was_typed_and_what_is_possible(
    arguments: list[str], chinese: str, english: str, call: Caller, tmp_path: Path
) -> None:
    for language, expected in (("zh-CN", chinese), ("en", english)):
        shown = call("--lang", language, *arguments, cwd=tmp_path)
        assert shown.code == 2
        assert expected in shown.err.splitlines()
        assert shown.out == ""
