"""What a search can find about a role: the role itself and each of its lines."""

from generator.model.places import number_anchor
from generator.model.role import Role
from generator.views.context import Context
from generator.views.file_control import FOUND_BY_SEARCH
from generator.views.links import role_path
from generator.views.page import SearchEntry


def role_search(role: Role, context: Context) -> tuple[SearchEntry, ...]:
    """An entry for the role, for each of its lines and for its weights; a draft or repealed role is not found."""
    if role.status not in FOUND_BY_SEARCH:
        return ()
    path, phrases, text = role_path(role.id), context.phrases, context.text
    keys = (*role.aliases, *((role.code,) if role.code else ()))
    department = context.links.department(role.department).text
    entries = [SearchEntry(path, role.title, f"{department} {role.purpose}", keys, "role", 3.0)]
    for duty in role.duties:
        words = [duty.text, *phrases.timing(duty.frequency, duty.deadline), duty.standard or ""]
        words += [link.text for link in context.links.forms(duty.outputs)]
        entries.append(
            SearchEntry(
                f"{path}#{number_anchor('duty', duty.no)}",
                f"{role.title} · {text('search.duty')} {duty.no}",
                " ".join(word for word in words if word),
                kind="duty",
            )
        )
    for authority in role.authority:
        limit = phrases.quantity(authority.limit) if authority.limit else ""
        words = [phrases.verb(authority.verb), authority.object, limit, authority.condition or ""]
        entries.append(
            SearchEntry(
                f"{path}#{number_anchor('authority', authority.no)}",
                f"{role.title} · {text('search.authority')} {authority.no}",
                " ".join(word for word in words if word),
                kind="authority",
            )
        )
    for kpi in role.kpis:
        scorer = text("search.scored-by", role=context.links.role(kpi.scored_by).text) if kpi.scored_by else ""
        target = phrases.quantity(kpi.target) if kpi.target else ""
        weight = phrases.weight(kpi.weight) if kpi.weight is not None else ""
        words = [kpi.name, kpi.formula or "", kpi.definition or "", target, weight, scorer]
        entries.append(
            SearchEntry(
                f"{path}#{number_anchor('kpi', kpi.id)}",
                f"{role.title} · {text('search.kpi')}",
                " ".join(word for word in words if word),
                (kpi.id, kpi.name),
                "kpi",
            )
        )
    weights = [(group.name, phrases.weight(group.weight)) for group in role.kpi_groups if group.weight is not None]
    if weights:
        words = [f"{name} {weight}" for name, weight in weights]
        entries.append(
            SearchEntry(f"{path}#kpis", f"{role.title} · {text('search.weights')}", " ".join(words), kind="kpi")
        )
    entries += [
        SearchEntry(
            f"{path}#{number_anchor('standard', standard.no)}",
            f"{role.title} · {text('search.standard')} {standard.no}",
            standard.text,
            kind="standard",
        )
        for standard in role.standards
    ]
    return tuple(entries)
