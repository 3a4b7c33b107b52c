"""The text of a policy that staff sign: chapters, articles, items with their printed labels."""

from dataclasses import dataclass

from generator.model.places import number_anchor
from generator.model.policy import Article, Chapter, Item
from generator.views.context import Context
from generator.views.page import Link


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One item of an article with its printed label."""

    anchor: str
    label: str
    text: str
    items: tuple["ItemLine", ...]


@dataclass(frozen=True, slots=True)
class ArticleBlock:
    """One article."""

    anchor: str
    label: str
    title: str | None
    text: str
    items: tuple[ItemLine, ...]
    refers_to: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ChapterBlock:
    """One chapter."""

    anchor: str
    title: str
    articles: tuple[ArticleBlock, ...]


def chapter_block(chapter: Chapter, context: Context) -> ChapterBlock:
    """One chapter with its articles."""
    label = context.phrases.chapter_label(chapter.no)
    return ChapterBlock(
        anchor=number_anchor("chapter", chapter.no),
        title=f"{label} {chapter.title}",
        articles=tuple(_article(article, context) for article in chapter.articles),
    )


def _article(article: Article, context: Context) -> ArticleBlock:
    anchor = number_anchor("article", article.no)
    return ArticleBlock(
        anchor=anchor,
        label=context.phrases.article_label(article.no),
        title=article.title,
        text=article.text.strip(),
        items=tuple(_item(item, anchor, 1, context) for item in article.items),
        refers_to=tuple(context.links.policy(policy) for policy in article.refers_to),
    )


def _item(item: Item, above: str, level: int, context: Context) -> ItemLine:
    anchor = f"{above}-{item.no}"
    return ItemLine(
        anchor=anchor,
        label=context.phrases.item_label(item.no) if level == 1 else context.phrases.sub_item_label(item.no),
        text=item.text.strip(),
        items=tuple(_item(inner, anchor, level + 1, context) for inner in item.items),
    )
