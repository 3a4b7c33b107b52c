import pytest

from generator.findings import Finding, Place, Severity
from generator.locale import LANGUAGES, catalogue
from generator.render.findings_github import findings_github


def finding(name: str = "标题", file: str = "roles/a/b.yml", severity: Severity = Severity.ERROR) -> Finding:
    return Finding("duplicate-key", severity, Place(file, 3, 5), {"name": name, "first_line": 1})


def test_the_whole_of_a_line() -> None:
    assert findings_github([finding()], catalogue("zh-CN")) == (
        f"::error file=roles/a/b.yml,line=3,col=5,title={catalogue('zh-CN').title('duplicate-key')} [duplicate-key]"
        "::键「标题」在这里又写了一次，但第 1 行已经写过%0A改法：只留一处，删掉另一处\n"
    )


@pytest.mark.parametrize(
    ("severity", "command"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.HINT, "notice")]
)
def test_each_severity_has_its_command(severity: Severity, command: str) -> None:
    assert findings_github([finding(severity=severity)], catalogue("en")).startswith(f"::{command} file=")


def test_what_an_author_wrote_cannot_start_a_command() -> None:
    text = findings_github([finding(name="50%\r\n::set-env name=A::b", file="a,line=9:b%\n.yml")], catalogue("zh-CN"))
    (line,) = text.splitlines()
    assert line.startswith("::error file=a%2Cline=9%3Ab%25%0A.yml,line=3,")
    assert "「50%25%0D%0A::set-env name=A::b」" in line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_a_command_with_its_four_properties(language: str) -> None:
    (line,) = findings_github([finding(file="a:b,c.yml")], catalogue(language)).splitlines()
    command, separator, text = line.removeprefix("::").partition("::")
    assert separator
    assert text
    properties = command.partition(" ")[2].split(",")
    assert [part.partition("=")[0] for part in properties] == ["file", "line", "col", "title"]


def test_nothing_found_is_nothing_said() -> None:
    assert findings_github([], catalogue("en")) == ""
