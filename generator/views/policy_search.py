"""What a search can find about a policy: the policy, each article, rule, form, cadence, workflow and term."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.places import number_anchor
from generator.model.policy import DIRECT_SUPERIOR, ApprovalLadder, Article, Item, Policy, Workflow
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH
from generator.views.links import policy_path
from generator.views.page import SearchEntry
from generator.views.rule_rows import RuleRow, policy_rewards, policy_rules


def policy_search(policy: Policy, context: Context) -> tuple[SearchEntry, ...]:
    """All entries of a policy; a draft or repealed policy is left out of search."""
    if policy.status not in FOUND_BY_SEARCH:
        return ()
    path = policy_path(policy.id)
    keys = (policy.code,) if policy.code else ()
    lines = (
        SearchEntry(f"{path}#{line.anchor}", f"{policy.title} · {line.title}", line.words, line.keys, line.kind)
        for line in (*_articles(policy, context), *_rules(policy, context), *_named(policy, context))
    )
    return (SearchEntry(path, policy.title, "", keys, "policy", 2.0), *lines)


class _Line(NamedTuple):
    anchor: str
    title: str
    words: str
    kind: str
    keys: tuple[str, ...] = ()


def _articles(policy: Policy, context: Context) -> Iterator[_Line]:
    for chapter in policy.chapters:
        for article in chapter.articles:
            label = context.phrases.article_label(article.no)
            yield _Line(number_anchor("article", article.no), label, _article_text(article), "article")


def _rules(policy: Policy, context: Context) -> Iterator[_Line]:
    for row in (*policy_rules(policy, context), *policy_rewards(policy, context)):
        yield _Line(row.anchor, context.text("search.rule"), _rule_text(row), "penalty")


def _named(policy: Policy, context: Context) -> Iterator[_Line]:
    """The ladders, workflows, forms, cadences and terms; each has a name that stands in no title."""

    def line(kind: str, name: str | int, words: str, *keys: str) -> _Line:
        return _Line(number_anchor(kind, name), context.text(f"search.{kind}"), words, kind, keys)

    for ladder in policy.approval_ladders:
        yield line("ladder", ladder.id, _ladder_text(ladder, context), ladder.subject)
    for workflow in policy.workflows:
        yield line("workflow", workflow.id, _workflow_text(workflow, context), workflow.title)
    for form in policy.forms:
        yield line("form", form.id, " ".join((form.title, *form.aliases, *form.fields)), form.title, *form.aliases)
    for cadence in policy.cadences:
        words = f"{cadence.title} {context.phrases.cadence_time(cadence)} {cadence.content or ''}"
        yield line("cadence", cadence.id, words.strip(), cadence.title)
    for index, entry in enumerate(policy.glossary, 1):
        yield line("term", index, f"{entry.term} {entry.definition}", entry.term)


def _article_text(article: Article) -> str:
    def lines(items: tuple[Item, ...]) -> list[str]:
        return [line for item in items for line in (item.text, *lines(item.items))]

    return " ".join((article.title or "", article.text, *lines(article.items))).strip()


def _ladder_text(ladder: ApprovalLadder, context: Context) -> str:
    """The subject, and for each band its borders, who approves, how long before, with which form, on what condition."""
    phrases, links = context.phrases, context.links
    words = [ladder.subject]
    for step in ladder.steps:
        if ladder.unit:
            words.append(phrases.band(step.over, step.to, ladder.unit, ladder.per))
        words += [
            context.text("direct-superior") if one == DIRECT_SUPERIOR else links.role(one).text
            for one in step.approvers
        ]
        words.append(context.text("policy.notice", duration=phrases.duration(step.notice)) if step.notice else "")
        words += [links.form(step.form).text if step.form else "", step.condition or ""]
    return " ".join(word for word in (*words, ladder.urgent) if word)


def _workflow_text(workflow: Workflow, context: Context) -> str:
    words = [workflow.title]
    for step in workflow.steps:
        words += [step.action, context.phrases.deadline(step.deadline) if step.deadline else ""]
    return " ".join(word for word in (*words, workflow.exceptions) if word)


def _rule_text(row: RuleRow) -> str:
    steps = [f"{step.label} {step.text}" if step.label else step.text for step in row.steps]
    return " ".join((row.trigger, *steps, *row.notes, *(link.text for _, link in row.actors)))
