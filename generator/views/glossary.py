"""The glossary: what words mean here, other names of roles, departments and forms, and what codes stand for."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from pypinyin import lazy_pinyin

from generator.model.handbook import Held
from generator.model.places import number_anchor
from generator.model.policy import GlossaryEntry
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH, marked_title
from generator.views.links import GLOSSARY, department_path, policy_path, role_path
from generator.views.page import Link, PageView, SearchEntry, SectionView


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word means in one policy; `ground` is where that is written."""

    text: str
    ground: Link


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One word with its meanings."""

    term: str
    meanings: tuple[Meaning, ...]


@dataclass(frozen=True, slots=True)
class TermGroup:
    """The words under one letter."""

    letter: str
    entries: tuple[TermEntry, ...]


@dataclass(frozen=True, slots=True)
class OtherName:
    """A name or code that the handbook does not use as such, and what it stands for."""

    name: str
    kind: str
    target: Link


@dataclass(frozen=True, slots=True)
class GlossaryPage:
    """Everything that the page shows."""

    title: str
    purpose: str


def glossary(context: Context) -> PageView | None:
    """The page of words, other names and codes; none where there are none."""
    text = context.text
    names = tuple(sorted(_names(context), key=lambda one: _order(one.name)))
    codes = tuple(sorted(_codes(context), key=lambda one: one.name))
    terms = tuple(_term_groups(context))
    sections = tuple(
        SectionView(anchor, text(f"glossary.{anchor}"), block, item)
        for anchor, block, item in (("terms", "terms", terms), ("names", "names", names), ("codes", "names", codes))
        if item
    )
    if not sections:
        return None
    view = GlossaryPage(text("glossary.title"), text("glossary.purpose"))
    return PageView(
        path=GLOSSARY,
        template="glossary",
        title=view.title,
        description=view.purpose,
        sections=sections,
        view=view,
        search=(SearchEntry(GLOSSARY, view.title, view.purpose, tuple(text("glossary.keys").split())),),
    )


def _order(word: str) -> tuple[str, str]:
    """By sound, then as written."""
    return " ".join(lazy_pinyin(word)).casefold(), word


def _letter(word: str) -> str:
    first = _order(word)[0][:1].upper()
    return first if "A" <= first <= "Z" else "#"


def _term_groups(context: Context) -> Iterator[TermGroup]:
    meanings: dict[str, list[Meaning]] = {}
    for policy in context.policies:
        if policy.status in FOUND_BY_SEARCH:
            for index, entry in enumerate(policy.glossary):
                ground = _ground(Held(policy, index, entry), context)
                meanings.setdefault(entry.term, []).append(Meaning(entry.definition, ground))
    entries = [TermEntry(term, tuple(meanings[term])) for term in sorted(meanings, key=_order)]
    for letter, group in groupby(entries, key=lambda entry: _letter(entry.term)):
        yield TermGroup(letter, tuple(group))


def _ground(held: Held[GlossaryEntry], context: Context) -> Link:
    """The article of a word, else its line in the policy."""
    path, title = policy_path(held.policy.id), marked_title(held.policy, context)
    if held.part.article is None:
        return Link(title, f"{path}#{number_anchor('term', held.index + 1)}")
    label = context.phrases.article_label(held.part.article)
    return Link(f"{title} {label}", f"{path}#{number_anchor('article', held.part.article)}")


def _names(context: Context) -> Iterator[OtherName]:
    text = context.text
    for department in context.departments:
        target = context.links.department(department.id)
        yield from (OtherName(name, text("lists.department"), target) for name in department.aliases)
        for role in context.roles_of(department.id):
            target = Link(marked_title(role, context), role_path(role.id))
            yield from (OtherName(name, text("role.title"), target) for name in role.aliases)
    for held in context.handbook.forms:
        if held.policy.status in FOUND_BY_SEARCH:
            target = context.links.form(held.part.id)
            yield from (OtherName(name, text("policy.form"), target) for name in held.part.aliases)


def _codes(context: Context) -> Iterator[OtherName]:
    text = context.text
    for department in context.departments:
        if department.code:
            target = Link(department.title, department_path(department.id))
            yield OtherName(department.code, text("lists.department"), target)
        for role in context.roles_of(department.id):
            if role.code:
                yield OtherName(role.code, text("role.title"), Link(marked_title(role, context), role_path(role.id)))
    for policy in context.policies:
        if policy.code:
            target = Link(marked_title(policy, context), policy_path(policy.id))
            yield OtherName(policy.code, text("lists.policy"), target)
