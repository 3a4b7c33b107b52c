"""The duties of roles and departments, and what their texts have in common."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.model.department import Department, DepartmentDuty
from generator.model.handbook import Handbook
from generator.model.once import once
from generator.model.references import Path
from generator.model.role import Duty, Role

_NOT_WORDS = re.compile(r"[\W_]+")
_HAN = re.compile("[一-鿿]")


class WrittenDuty(NamedTuple):
    """One duty, the role or department that has it, and where it stands there."""

    holder: Role | Department
    path: Path
    duty: Duty | DepartmentDuty


@once
def role_duties(handbook: Handbook) -> Iterator[tuple[Role, Path, Duty]]:
    """The duties of all roles that are not repealed."""
    for role in handbook.roles:
        if role.status != "repealed":
            for at, duty in enumerate(role.duties):
                yield role, ("duties", at), duty


@once
def written_duties(handbook: Handbook) -> Iterator[WrittenDuty]:
    """The duties of all departments and of all roles that are not repealed."""
    for department in handbook.departments:
        for at, common in enumerate(department.duties):
            yield WrittenDuty(department, ("duties", at), common)
    for role, path, duty in role_duties(handbook):
        yield WrittenDuty(role, path, duty)


def is_catch_all(duty: Duty | DepartmentDuty) -> bool:
    """Whether a duty is marked as covering whatever else is asked."""
    return isinstance(duty, Duty) and duty.catch_all


@lru_cache(maxsize=2**18)
def bare(text: str) -> str:
    """The words of a text without punctuation and spaces, in one width and case."""
    words = _NOT_WORDS.sub("", text)
    words = words if unicodedata.is_normalized("NFKC", words) else unicodedata.normalize("NFKC", words)
    return words.casefold()


def is_chinese(text: str) -> bool:
    """Whether a text has Chinese characters: rules of Chinese style do not hold for others."""
    return _HAN.search(text) is not None
