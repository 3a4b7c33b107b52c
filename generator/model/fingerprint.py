"""A short fingerprint of a text that binds: the same wording has the same, whatever its file looks like.

The rule is told to readers in docs/zh/fingerprint.md and docs/en/fingerprint.md.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic import BaseModel

from generator.model.handbook import Handbook
from generator.model.role import Duty, Role

ALPHABET = "34679ACDEFGHJKMNPQRTVWXY"
"""What fingerprints are written with: no two of these look alike on paper or sound alike on the telephone."""

_GROUPS, _GROUP = 3, 3
_RULE = 1
# Where a text comes from, how it is found, and the story of its versions: nobody is bound by these.
_APART = frozenset({"id", "source", "revision", "history", "aliases", "topic", "catch_all", "style", "procedure"})
_LINKS: Mapping[type[BaseModel], frozenset[str]] = {Duty: frozenset({"kpis"})}
_WIDE = re.compile(r"\s*([\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef])\s*")


@dataclass(frozen=True)
class Fingerprints:
    """The fingerprints of one handbook; each is computed once."""

    handbook: Handbook
    _known: dict[tuple[str, ...], str] = field(default_factory=dict)

    def role(self, role: str) -> str:
        """The fingerprint of a role, such as K7M-4QX-9TR, with the company's hours where it has none of its own."""
        return self._of("role", role, lambda: _role(self.handbook.role[role], self.handbook))

    def policy(self, policy: str) -> str:
        """The fingerprint of a policy."""
        return self._of("policy", policy, lambda: _plain(self.handbook.policy[policy]))

    def whole(self) -> str:
        """The fingerprint of the whole handbook: of its roles, its policies and its departments."""
        return self._of("handbook", "", lambda: _whole(self, self.handbook))

    def together(self, role: str, policies: Iterable[str]) -> str:
        """One fingerprint for a role with some policies, in whatever order they are named."""
        parts = sorted(policies)
        return self._of(
            "together", " ".join((role, *parts)), lambda: [self.role(role), [[one, self.policy(one)] for one in parts]]
        )

    def _of(self, kind: str, name: str, data: Any) -> str:
        if (kind, name) not in self._known:
            self._known[kind, name] = _digest([kind, data()])
        return self._known[kind, name]


def _role(role: Role, handbook: Handbook) -> Any:
    return {**_plain(role), "hours": _plain(role.hours or handbook.settings.company.hours)}


def _whole(fingerprints: Fingerprints, handbook: Handbook) -> Any:
    return {
        "roles": {role: fingerprints.role(role) for role in handbook.role},
        "policies": {policy: fingerprints.policy(policy) for policy in handbook.policy},
        "departments": {name: _plain(department) for name, department in handbook.department.items()},
    }


def _plain(value: Any) -> Any:
    """A value as JSON data in one form only; what is not written, and what is written as its default, is left out."""
    if isinstance(value, str):
        return _text(str(value))
    if isinstance(value, BaseModel):
        return _entity(value)
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(inner) for inner in value]
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value if value is None or isinstance(value, (bool, int)) else _text(str(value))


def _entity(entity: BaseModel) -> dict[str, Any]:
    values = ((name, getattr(entity, name), required, default) for name, required, default in _fields(type(entity)))
    return {name: _plain(value) for name, value, required, default in values if required or value != default}


@cache
def _fields(kind: type[BaseModel]) -> tuple[tuple[str, bool, Any], ...]:
    """What binds of a kind of entity: the name of each field, whether it must be written, its default."""
    apart = _APART | _LINKS.get(kind, frozenset())
    fields = kind.model_fields.items()
    return tuple((name, info.is_required(), info.default) for name, info in fields if name not in apart)


def _text(text: str) -> str:
    """A text without what only its file decides: line breaks, runs of spaces, spaces beside Chinese characters."""
    if " " not in text and text.isprintable():
        return unicodedata.normalize("NFC", text)
    text = " ".join(unicodedata.normalize("NFC", text).split())
    return _WIDE.sub(r"\1", text) if " " in text else text


def _digest(data: Any) -> str:
    text = json.dumps([_RULE, data], sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    number = int.from_bytes(hashlib.sha256(text.encode("ascii")).digest(), "big")
    letters = []
    for _ in range(_GROUPS * _GROUP):
        number, place = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[place])
    return "-".join("".join(letters[start : start + _GROUP]) for start in range(0, len(letters), _GROUP))
