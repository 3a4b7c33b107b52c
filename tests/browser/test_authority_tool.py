"""Who decides, asked as a reader asks it: from a web server under a strict policy for scripts, and from a folder."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.chromium import Chromium, served

Way = Callable[[str], str]


def only_own_scripts(_: Path) -> Mapping[str, str]:
    return {"Content-Security-Policy": "script-src 'self'"}


@pytest.fixture(scope="module", params=["http", "file"])
def way(request: pytest.FixtureRequest, site: Path) -> Iterator[Way]:
    if request.param == "file":
        yield lambda path: (site / path).as_uri()
    else:
        with served(site, only_own_scripts) as base:
            yield lambda path: f"{base}/{path}"


def asked(chromium: Chromium, address: str, question: str, **fields: str) -> dict[str, list[str]]:
    """Subject → lines of the answer, in the order of the page; `role` and `n` are fields of the form."""

    def work(page: Page) -> dict[str, list[str]]:
        page.goto(address)
        page.locator("[name=matter]").fill(question)
        if "n" in fields:
            page.locator("[name=n]").fill(fields["n"])
        if "role" in fields:
            page.locator("[name=role]").select_option(fields["role"])
        return {
            ladder.locator("h3").inner_text().removesuffix("试行").strip(): [
                " ".join(line.split()) for line in verdict(ladder)
            ]
            for ladder in page.locator(".hb-ladder:visible").all()
        }

    def verdict(ladder: Any) -> list[str]:
        texts: list[str] = ladder.locator(".hb-verdict p").all_inner_texts()
        return texts

    return chromium.run(work)


def test_five_days_of_leave_are_answered_at_once(chromium: Chromium, way: Way) -> None:
    answer = asked(chromium, way("authority.html"), "5天的假找谁批")
    assert next(iter(answer.items())) == ("请假", ["5天：由直接上级批准", "提前5天申请 请假卡"])


def test_the_superior_of_the_applicant_is_named_and_leads_to_the_page_of_the_post(
    chromium: Chromium, site: Path
) -> None:
    def work(page: Page) -> tuple[str, str]:
        page.goto(f"{(site / 'authority.html').as_uri()}?matter=请假&n=8&role=sales-representative")
        decision = page.locator("#ladder-leave .hb-decision, #ladder-leave-company .hb-decision").first
        said = decision.inner_text()
        decision.locator("a").first.click()
        return said, page.locator("h1").inner_text()

    said, superior = chromium.run(work)
    assert f"直接上级（{superior}）" in said


@pytest.mark.parametrize(
    ("amount", "notice"),
    [("3", "提前2天申请"), ("3.0000000000000000001", "提前5天申请"), ("７", "提前5天申请"), ("七天半", "提前15天申请")],
)
def test_borders_are_exact(chromium: Chromium, site: Path, amount: str, notice: str) -> None:
    answer = asked(chromium, (site / "authority.html").as_uri(), "请假", n=amount)["请假"]
    assert notice in answer[1]


def test_beyond_all_bands_is_refused_and_a_gap_is_told_as_a_gap(chromium: Chromium, site: Path) -> None:
    page = (site / "authority.html").as_uri()
    assert asked(chromium, page, "预借差旅费", n="500")["预借差旅费"][0] == "500元/次：由财务经理 → 总经理批准"
    assert asked(chromium, page, "预借差旅费", n="1,000")["预借差旅费"] == ["1000元/次：超出分档，不予批准"]
    assert "制度没有写由谁批" in asked(chromium, page, "宴请客户", n="100.01")["宴请客户"][0]
    assert "数值还没有定" in asked(chromium, page, "食宿包干", n="80")["食宿包干"][0]


def test_conditions_stand_before_the_chain_where_there_is_no_amount(chromium: Chromium, site: Path) -> None:
    answer = asked(chromium, (site / "authority.html").as_uri(), "最终的报价或者标书")["最终的报价或者标书"]
    assert answer == ["一般的比价或者投标：由销售经理批准", "重大的比价或者投标：由销售经理 → 总经理批准"]


def test_who_would_decide_about_his_own_application_is_told(chromium: Chromium, site: Path) -> None:
    page = (site / "authority.html").as_uri()
    answer = asked(chromium, page, "宴请客户", n="50", role="sales-manager")["宴请客户"]
    assert answer[-1] == "申请人自己就是审批人，制度没有写由谁代批。"
    assert asked(chromium, page, "请假", role="general-manager")["请假（另有规定的岗位除外）"][0] == (
        "由直接上级（所选岗位没有上级）批准"
    )


def test_an_answer_can_be_sent_as_a_link_and_be_cleared(chromium: Chromium, site: Path) -> None:
    def work(page: Page) -> tuple[str, int, int]:
        page.goto((site / "authority.html").as_uri())
        total = page.locator(".hb-ladder").count()
        page.locator("[name=matter]").fill("月结")
        # The driver hears of an address that a script has changed a little later than the page.
        page.goto(str(page.evaluate("location.href")))
        kept = page.locator(".hb-ladder:visible h3").first.inner_text()
        page.locator("#authority-tool [type=reset]").click()
        page.wait_for_function("!document.querySelector('.hb-ladder[hidden]')")
        return kept, page.locator(".hb-ladder:visible").count(), total

    kept, shown, total = chromium.run(work)
    assert kept == "月结"
    assert shown == total > 10


def test_questions_are_read_as_readers_write_them(chromium: Chromium, site: Path) -> None:
    """The figure and the matter of a question, and figures in full width, with separators and in Chinese."""

    def work(page: Page) -> Any:
        page.goto((site / "authority.html").as_uri())
        return page.evaluate(
            """() => {
              const { figure, keeps, question } = window.handbookFinder;
              const { unitWords, idleWords } = document.getElementById("authority-tool").dataset;
              const ask = (text) => question(text, unitWords, idleWords);
              return [
                ask("我想请两周假谁批"), ask("报销１，２００元找谁签字"), ask("借2.5万元"), ask("一个半月"),
                ["十二", "一百零五", "两万三千", "半", "1,000.5元", "两天半", "3到5", "abc"].map(figure),
                ["<", "<=", ">", ">=", "="].map((op) => keeps("3.00", op, "3")), keeps("1", "<=", "?"),
              ];
            }"""
        )

    weeks, money, thousands, month, figures, kept, undecided = chromium.run(work)
    assert weeks["amounts"] == {"week": "2", "day": "14"}
    assert "假" in weeks["words"]
    assert money["amounts"] == {"yuan": "1200"}
    assert thousands["amounts"] == {"yuan": "25000"}
    assert month["amounts"] == {"month": "1.5"}
    assert figures == ["12", "105", "23000", "0.5", "1000.5", "2.5", None, None]
    assert kept == [False, True, False, True, True]
    assert undecided is None


def test_without_scripts_every_ladder_stands_as_a_table(chromium: Chromium, site: Path) -> None:
    html = (site / "authority.html").read_text(encoding="utf-8")
    assert 'id="authority-tool" hidden' in html

    def work(page: Page) -> tuple[int, int]:
        page.set_viewport_size({"width": 360, "height": 740})
        page.route("**/assets/**/*.js", lambda route: route.abort())
        page.goto((site / "authority.html").as_uri())
        shown = page.locator(".hb-ladder:visible").count()
        return shown, page.evaluate("document.documentElement.scrollWidth")

    shown, width = chromium.run(work)
    assert shown > 10
    assert width <= 360
