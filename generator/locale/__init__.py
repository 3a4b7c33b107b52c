"""All wording of the interface, one catalogue per language."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from generator.findings import Finding, Term

LANGUAGES = ("zh-CN", "en")
DEFAULT_LANGUAGE = "zh-CN"


class Catalogue:
    """The sentences of one language.

    Keys are paths with dots, such as `site.role.duties`. Sentences are `str.format` templates.
    """

    def __init__(self, language: str, sentences: Mapping[str, Any]) -> None:
        self.language = language
        self._sentences = sentences
        self._by_key = dict(_leaves(sentences))

    def has(self, key: str) -> bool:
        """Whether the catalogue knows the key."""
        return key in self._by_key or self._look_up(key) is not None

    def text(self, key: str, /, **values: object) -> str:
        """The sentence of a key with its values filled in.

        Raises:
            KeyError: the catalogue has no sentence of that key.
        """
        sentence = self._by_key.get(key)
        if sentence is None:
            raise KeyError(f"{self.language}: {key}")
        return sentence.format(**{name: self._value(value) for name, value in values.items()}) if values else sentence

    def section(self, key: str) -> Mapping[str, Any]:
        """All sentences below a key."""
        found = self._look_up(key)
        if not isinstance(found, Mapping):
            raise KeyError(f"{self.language}: {key}")
        return found

    def title(self, check: str) -> str:
        """What a check promises, in one line."""
        return self.text(f"findings.{check}.title")

    def problem(self, finding: Finding) -> str:
        """What is written, but what is true."""
        return self.text(f"{self._entry(finding)}.problem", **finding.values)

    def fix(self, finding: Finding) -> str:
        """What to do about it."""
        entry = self._entry(finding)
        name = "fix_nearest" if finding.values.get("nearest") and self.has(f"{entry}.fix_nearest") else "fix"
        return self.text(f"{entry}.{name}", **finding.values)

    def _entry(self, finding: Finding) -> str:
        entry = f"findings.{finding.check}"
        return f"{entry}.{finding.variant}" if finding.variant else entry

    def _look_up(self, key: str) -> Any:
        found: Any = self._sentences
        for part in key.split("."):
            if not isinstance(found, Mapping) or part not in found:
                return None
            found = found[part]
        return found

    def _value(self, value: object) -> object:
        if isinstance(value, Term):
            return self.text(f"terms.{value.key}")
        if isinstance(value, (list, tuple)):
            return self.text("list_separator").join(str(self._value(item)) for item in value)
        return value


def _leaves(sentences: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    for key, below in sentences.items():
        if isinstance(below, Mapping):
            yield from _leaves(below, f"{above}{key}.")
        else:
            yield f"{above}{key}", below


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a language, read once: all files of its folder, joined at the first two levels of keys."""
    sentences: dict[str, Any] = {}
    for source in sorted(files("generator.locale").joinpath(language).iterdir(), key=lambda entry: entry.name):
        if not source.name.endswith(".yml"):
            continue
        for area, entries in yaml.load(source.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader).items():
            if isinstance(entries, Mapping):
                sentences.setdefault(area, {}).update(entries)
            else:
                sentences[area] = entries
    return Catalogue(language, sentences)
