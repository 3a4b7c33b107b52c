"""The fast road and the portable tree give the same pages, and neither lets through what people wrote as markup."""

import re
from pathlib import Path

import pytest

from tests.publish.conftest import Roads
from tests.publish.links import PageContent, broken_links, is_external, read_page, read_site
from tests.samples.read import FULL, MINIMAL, pages, site

ROADS = ("fast", "mkdocs", "zensical")
EVERY_ROAD = pytest.mark.parametrize("road", ROADS)
EVERY_SAMPLE = pytest.mark.parametrize("sample", ["full", "minimal"])
OTHER_ROAD = pytest.mark.parametrize("road", ROADS[1:])


def own(anchors: list[str]) -> list[str]:
    """Anchors without those of the theme itself."""
    return [anchor for anchor in anchors if not anchor.startswith("__")]


WHOLE_BUILD = re.compile(r"\b(print|data)/")


@EVERY_SAMPLE
@OTHER_ROAD
def test_same_paths(roads: Roads, sample: str, road: str) -> None:
    paths = set(read_site(roads(sample, "fast")))
    assert paths == {page.path for page in pages(FULL if sample == "full" else MINIMAL)}
    assert set(read_site(roads(sample, road))) == paths


@EVERY_SAMPLE
@OTHER_ROAD
@pytest.mark.parametrize("part", ["article_anchors", "article_links", "article_text"])
def test_same_anchors_links_and_text_of_every_article(roads: Roads, sample: str, road: str, part: str) -> None:
    def parts(content: PageContent) -> object:
        value = getattr(content, part)
        return own(value) if part == "article_anchors" else value

    ours, theirs = read_site(roads(sample, "fast")), read_site(roads(sample, road))
    for path, content in ours.items():
        assert (path, parts(theirs[path])) == (path, parts(content))


@EVERY_SAMPLE
def test_an_article_says_what_the_page_says(roads: Roads, sample: str) -> None:
    built = read_site(roads(sample, "fast"))
    for page in pages(FULL if sample == "full" else MINIMAL):
        drawn = read_page(f"<article>{page.html}</article>")
        assert page.title in drawn.article_text or page.path == "index.html"
        assert (page.path, built[page.path].article_text) == (page.path, drawn.article_text)


@EVERY_ROAD
def test_hostile_text_is_text(roads: Roads, road: str) -> None:
    texts = " ".join(file.read_text(encoding="utf-8") for file in FULL.rglob("*.yml"))
    # Our own templates use <b>.
    planted = set(re.findall(r"<([a-z]+)\b", texts)) - {"b"}
    assert {"script", "em", "i", "office", "by"} <= planted
    for path, content in read_site(roads("full", road)).items():
        # The theme itself has scripts; none of them is one that a person wrote.
        assert (path, [script for script in content.scripts if "alert" in script]) == (path, [])
        assert (path, content.handlers) == (path, [])
        assert (path, planted.intersection(content.article_tags)) == (path, set())
        assert (path, (planted - {"script"}) & content.tags) == (path, set())
        assert not any(link.startswith("javascript") for link in content.links)


@EVERY_ROAD
def test_hostile_text_is_shown_as_it_was_written(roads: Roads, road: str) -> None:
    text = read_site(roads("full", road))
    role = text["roles/sales-manager.html"].article_text
    policy = text["policies/sales-conduct.html"].article_text
    assert "<script>alert(1)</script> {{ x }} {% raw %} # *_$@\\\\" in role
    assert "# Answers complaints *in* _time_ & `in` full | [link](javascript:alert(1)) $@\\\\ <!-- x -->" in role
    assert (
        '# General *rules* _of_ `conduct` $@\\\\ "quoted" {#x .y} [a](b) & <script>alert("chapter")</script> {{ x }}'
        in policy
    )


@EVERY_ROAD
def test_the_head_of_a_page_says_what_was_written(roads: Roads, road: str) -> None:
    html = (roads("full", road) / "roles/sales-manager.html").read_text(encoding="utf-8")
    head = html.partition("</head>")[0]
    assert "&lt;script&gt;" in head
    content = read_page(head)
    assert content.title == 'Sales manager <script>alert("title")</script> - Sample <Works> Role handbook & "rules" <i>'
    assert (
        content.description == 'Wins "customers" and keeps them: <script>alert(1)</script> {{ x }} {% raw %} # *_$@\\\\'
    )


@EVERY_SAMPLE
@EVERY_ROAD
def test_no_request_leaves_the_site(roads: Roads, sample: str, road: str) -> None:
    folder = roads(sample, road)
    asked = {(path, target) for path, content in read_site(folder).items() for target in content.fetched}
    assert len(asked) > 10
    assert [(path, target) for path, target in asked if is_external(target)] == []


@EVERY_SAMPLE
@EVERY_ROAD
def test_styles_ask_no_other_host(roads: Roads, sample: str, road: str) -> None:
    styles = [file.read_text(encoding="utf-8") for file in roads(sample, road).rglob("*.css")]
    assert len(styles) > 2
    for style in styles:
        assert "url(http" not in style.replace('"', "").replace("'", "")
        assert "@import" not in style


@EVERY_SAMPLE
@EVERY_ROAD
def test_every_link_leads_somewhere(roads: Roads, sample: str, road: str) -> None:
    # Documents and calendars are drawn by a whole build; see tests/test_pipeline.py.
    broken = [link for link in broken_links(roads(sample, road)) if not WHOLE_BUILD.search(link)]
    assert broken == []


@EVERY_SAMPLE
@EVERY_ROAD
def test_no_anchor_stands_twice(roads: Roads, sample: str, road: str) -> None:
    for path, content in read_site(roads(sample, road)).items():
        assert (path, sorted(set(content.anchors))) == (path, sorted(content.anchors))


@EVERY_ROAD
def test_every_place_that_search_leads_to_is_in_the_built_site(roads: Roads, road: str) -> None:
    built = read_site(roads("full", road))
    for entry in (entry for view in site(FULL).pages for entry in view.search):
        path, _, anchor = entry.location.partition("#")
        assert not anchor or anchor in built[path].anchors


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "index.html").write_text(
        '<a href="a/x.html#here">1</a><a href="a/x.html#gone">2</a><a href="y.html">3</a><a href="#gone">4</a>'
        '<a href="https://example.org/z">5</a><img src="pic.png"><a href="a/">6</a>',
        encoding="utf-8",
    )
    (tmp_path / "a/x.html").write_text('<p id="here">', encoding="utf-8")
    assert list(broken_links(tmp_path)) == [
        "index.html: a/x.html#gone",
        "index.html: y.html",
        "index.html: #gone",
        "index.html: a/",
        "index.html: pic.png",
    ]


@pytest.mark.parametrize(
    "html",
    [
        '<script src="https://cdn.example.org/x.js"></script>',
        '<link rel="stylesheet" href="//fonts.example.org/css">',
        '<link rel="preconnect" href="https://fonts.example.org">',
        '<img src="http://example.org/x.png">',
        '<iframe src="https://example.org"></iframe>',
    ],
)
def test_a_request_to_another_host_is_found(html: str) -> None:
    assert [target for target in read_page(html).fetched if is_external(target)] != []


def test_markup_is_found() -> None:
    content = read_page('<article><h1 onclick="x()">a<script>alert(1)</script><em>b</em></h1></article>')
    assert content.scripts == ["alert(1)"]
    assert content.handlers == ["onclick"]
    assert "em" in content.tags
    assert content.article_text == "ab"
