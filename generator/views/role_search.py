"""What a search can find about a role: the role itself and each of its lines."""

from generator.model.places import number_anchor
from generator.model.role import Role
from generator.views.context import Context
from generator.views.links import role_path
from generator.views.page import SearchEntry


def role_search(role: Role, context: Context) -> tuple[SearchEntry, ...]:
    """One entry for the role, one for each duty, authority and KPI."""
    if role.status == "repealed":
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
        words = [kpi.name, kpi.formula or "", kpi.definition or "", scorer]
        entries.append(
            SearchEntry(
                f"{path}#{number_anchor('kpi', kpi.id)}",
                f"{role.title} · {text('search.kpi')}",
                " ".join(word for word in words if word),
                (kpi.id,),
                "kpi",
            )
        )
    return tuple(entries)
