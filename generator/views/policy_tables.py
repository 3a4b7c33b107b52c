"""The tables at the end of a printed policy: what its text says as rules, ladders, workflows and registers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.model.base import Blank
from generator.model.policy import Form, Policy
from generator.model.rules import Liability, Penalty, Reward
from generator.views.context import Context
from generator.views.page import Link
from generator.views.policy_ladders import LadderBlock, ladder_block
from generator.views.policy_registers import CadenceRow, FormRow, cadence_rows, form_rows
from generator.views.policy_workflows import StepRow, WorkflowBlock, workflow_block
from generator.views.print_section import Cell, Column, Row, Table, group_row, note_row, without_empty_columns
from generator.views.rule_rows import RuleRow, policy_rewards, policy_rules

_RULE = ("article", "trigger", "applies_to", "result")


@dataclass(frozen=True)
class PolicyTables:
    """Draws up the tables of one policy; each is its columns and rows, empty where nothing is written."""

    policy: Policy
    context: Context

    def text(self, key: str, **values: object) -> str:
        """A word of printed documents."""
        return self.context.catalogue.text(f"print.{key}", **values)

    def penalties(self) -> Table:
        """Penalties and liabilities with everything that belongs to them."""
        rules: tuple[Penalty | Liability, ...] = (*self.policy.penalties, *self.policy.liabilities)
        return self._rules(rules, policy_rules(self.policy, self.context))

    def rewards(self) -> Table:
        """Rewards."""
        return self._rules(self.policy.rewards, policy_rewards(self.policy, self.context))

    def ladders(self) -> Table:
        """Approval ladders, one under the other."""
        blocks = (ladder_block(self.policy, one, self.context) for one in self.policy.approval_ladders)
        return self._table(
            ("band", "approvers", "conditions"), (row for block in blocks for row in self._ladder(block))
        )

    def workflows(self) -> Table:
        """Workflows, one under the other."""
        blocks = (workflow_block(one, self.context) for one in self.policy.workflows)
        rows = (row for block in blocks for row in self._workflow(block))
        return self._table(("number", "actor", "action", "form", "when"), rows)

    def cadences(self) -> Table:
        """What recurs."""
        rows = (self._cadence(row) for row in cadence_rows(self.policy, self.context))
        return self._table(("cadence", "cadence_kind", "when", "who"), rows)

    def forms(self) -> Table:
        """The register of forms."""
        pairs = zip(self.policy.forms, form_rows(self.policy, self.context), strict=True)
        return self._table(("form_title", "form_kind", "filed_by", "to"), (self._form(*pair) for pair in pairs))

    def terms(self) -> Table:
        """Words and what they mean here."""
        return (), tuple(Row(((one.term,), (one.definition,))) for one in self.policy.glossary)

    def procedure(self) -> Table:
        """How the policy was made and told."""
        made = self.policy.procedure
        if made is None:
            return (), ()
        days = (("discussed_on", made.discussed_on), ("published_on", made.published_on))
        facts = {name: None if day is None else self.context.phrases.day(day) for name, day in days}
        facts |= {"consulted_with": made.consulted_with, "method": made.method}
        order = ("discussed_on", "consulted_with", "published_on", "method")
        shown = ((name, facts[name]) for name in order)
        return (), tuple(
            Row(((self.text(f"policy_facts.{name}"),), (value,))) for name, value in shown if value is not None
        )

    def _table(self, ids: Iterable[str], rows: Iterable[Row]) -> Table:
        columns = [Column(name, self.text(f"policy_columns.{name}")) for name in ids]
        return without_empty_columns(columns, rows, self.text("common.none"))

    def _rules(self, rules: Sequence[Penalty | Liability | Reward], rows: Sequence[RuleRow]) -> Table:
        """Where all rules are for everybody whom the policy binds, no column says so."""
        everybody = (self.context.text("rule.whole-scope"),) if any(row.applies_to for row in rows) else ()
        return self._table(_RULE, (self._rule(rule, row, everybody) for rule, row in zip(rules, rows, strict=True)))

    def _rule(self, rule: Penalty | Liability | Reward, row: RuleRow, everybody: Cell) -> Row:
        results = tuple(f"{step.label} {step.text}" if step.label else step.text for step in row.steps)
        actors = tuple(self._pair(label, (actor,)) for label, actor in row.actors)
        evidence = rule.evidence if isinstance(rule, Penalty) else ()
        forms = (self._pair(self.text("policy.evidence"), self.context.links.forms(evidence)),) if evidence else ()
        return Row(
            (
                self._article(rule.article),
                (row.trigger,),
                (self._names(row.applies_to),) if row.applies_to else everybody,
                (*results, *row.notes, *actors, *forms),
            )
        )

    def _ladder(self, block: LadderBlock) -> Iterator[Row]:
        article = () if block.ground is None else (block.ground.text,)
        yield group_row(self._noted(block.subject, article))
        for row in block.rows:
            form = () if row.form is None else (row.form.text,)
            conditions = tuple(one for one in (row.notice, *form, row.condition) if one)
            yield Row(((row.band,), (self.text("policy.in_turn").join(one.text for one in row.approvers),), conditions))
        notes = [self._pair(self.context.text("policy.applicants"), block.applies_to)] if block.applies_to else []
        yield from note_row((*notes, *block.notes))

    def _workflow(self, block: WorkflowBlock) -> Iterator[Row]:
        yield group_row(block.title)
        yield from (self._step(step) for step in block.steps)
        owner = [self._pair(self.context.text("policy.workflow-owner"), (block.owner,))] if block.owner else []
        exceptions = [self._said("exceptions", block.exceptions)] if block.exceptions else []
        yield from note_row((*owner, *exceptions))

    def _step(self, step: StepRow) -> Row:
        actor = () if step.actor is None else (step.actor.text,)
        forms = tuple(form.text for form in step.forms)
        return Row(((step.no,), actor, (step.action, *step.branches), forms, (step.deadline,) if step.deadline else ()))

    def _cadence(self, row: CadenceRow) -> Row:
        chair = (self._pair(row.chair.label, row.chair.values),) if row.chair else ()
        who = self._names(row.attendees) or self.context.text("rule.whole-scope")
        return Row(((row.title, row.content) if row.content else (row.title,), (row.kind,), (row.time,), (who, *chair)))

    def _form(self, form: Form, row: FormRow) -> Row:
        title = [self._noted(row.title, [row.number] if row.number else [])]
        title += [self.context.text("policy.absent")] if row.absent else []
        title += [self._said("fields", row.fields)] if row.fields else []
        title += [self._said("retention", form.retention)] if form.retention else []
        title += [self._personal(form)] if form.personal_data else []
        filed = [self._names(row.filed_by)] if row.filed_by else []
        cycle = [row.cycle] if row.cycle else []
        return Row((tuple(title), (row.kind,), (*filed, *cycle), (self._names(row.to),) if row.to else ()))

    def _personal(self, form: Form) -> str:
        phrases = self.context.phrases
        items = (
            phrases.noted(one.item, phrases.listed(part for part in (one.purpose, one.retention) if part) or None)
            for one in form.personal_data
        )
        return self._said("personal_data", phrases.listed_phrases(items))

    def _article(self, article: int | None) -> Cell:
        return () if article is None else (self.context.phrases.article_label(article),)

    def _names(self, links: Sequence[Link]) -> str:
        return self.context.phrases.listed_phrases(link.text for link in links)

    def _pair(self, label: str, links: Sequence[Link]) -> str:
        return self.text("policy.pair", label=label, value=self._names(links))

    def _said(self, name: str, value: str | Blank) -> str:
        return self.text("policy.pair", label=self.text(f"policy.{name}"), value=value)

    def _noted(self, title: str, notes: Sequence[str]) -> str:
        return self.context.phrases.noted(title, notes[0] if notes else None)
