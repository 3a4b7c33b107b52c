"""What a search can find about a policy: the policy, each article, rule, form, cadence, workflow and term."""

from generator.model.handbook import Held
from generator.model.policy import Article, Item, Policy
from generator.views.context import Context
from generator.views.links import number_anchor, policy_path
from generator.views.page import SearchEntry
from generator.views.rule_rows import RuleRow, liability_row, penalty_row, reward_row


def policy_search(policy: Policy, context: Context) -> tuple[SearchEntry, ...]:
    """All entries of a policy; a draft or repealed policy is left out of search."""
    if policy.status in ("draft", "repealed"):
        return ()
    path, text = policy_path(policy.id), context.text
    entries = [SearchEntry(path, policy.title, "", (policy.code,) if policy.code else (), "policy", 2.0)]

    def add(anchor: str, title: str, words: str, kind: str) -> None:
        entries.append(SearchEntry(f"{path}#{anchor}", f"{policy.title} · {title}", words, kind=kind))

    for chapter in policy.chapters:
        for article in chapter.articles:
            label = context.phrases.article_label(article.no)
            add(number_anchor("article", article.no), label, _article_text(article), "article")
    for anchor, row in _rules(policy, context):
        add(anchor, text("search.rule"), _rule_text(row), "penalty")
    for ladder in policy.approval_ladders:
        add(number_anchor("ladder", ladder.id), text("search.ladder"), ladder.subject, "ladder")
    for workflow in policy.workflows:
        steps = " ".join(step.action for step in workflow.steps)
        add(number_anchor("workflow", workflow.id), text("search.workflow"), f"{workflow.title} {steps}", "workflow")
    for form in policy.forms:
        words = " ".join((form.title, *form.aliases, *form.fields))
        add(number_anchor("form", form.id), text("search.form"), words, "form")
    for cadence in policy.cadences:
        words = f"{cadence.title} {context.phrases.cadence_time(cadence)} {cadence.content or ''}".strip()
        add(number_anchor("cadence", cadence.id), text("search.cadence"), words, "cadence")
    for index, entry in enumerate(policy.glossary, 1):
        add(number_anchor("term", index), text("search.term"), f"{entry.term} {entry.definition}", "term")
    return tuple(entries)


def _article_text(article: Article) -> str:
    def lines(items: tuple[Item, ...]) -> list[str]:
        return [line for item in items for line in (item.text, *lines(item.items))]

    return " ".join((article.title or "", article.text, *lines(article.items))).strip()


def _rules(policy: Policy, context: Context) -> list[tuple[str, RuleRow]]:
    rows = [penalty_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.penalties)]
    rows += [liability_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.liabilities)]
    rows += [reward_row(Held(policy, index, rule), context) for index, rule in enumerate(policy.rewards)]
    return [(row.anchor, row) for row in rows]


def _rule_text(row: RuleRow) -> str:
    steps = [f"{step.label} {step.text}" if step.label else step.text for step in row.steps]
    return " ".join((row.trigger, *steps, *row.notes, *(link.text for _, link in row.actors)))
