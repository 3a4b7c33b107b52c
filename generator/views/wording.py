"""What all phrases are made of: words of the catalogue, figures, units."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import TypeGuard

from generator.locale import Catalogue
from generator.model.base import Blank
from generator.model.values import MeasureUnit, Per, Unit
from generator.views.numerals import plain_number

Figure = Decimal | int | Blank


def is_blank(value: object) -> TypeGuard[Blank]:
    """Whether a value is one that the company has not decided yet."""
    return isinstance(value, Blank)


class Wording:
    """Looks words up under `phrases` and puts figures and units together.

    Args:
        catalogue: the wording of the language that readers read.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.blank = catalogue.text("phrases.blank")

    def word(self, key: str, **values: object) -> str:
        """The phrase of a key under `phrases`."""
        return self.catalogue.text(f"phrases.{key}", **values)

    def listed(self, words: Iterable[str]) -> str:
        """Words of one list, such as 甲、乙."""
        return self.catalogue.text("list_separator").join(words)

    def listed_phrases(self, phrases: Iterable[str]) -> str:
        """Phrases of one list; where a phrase is a list itself, they are set apart by the stronger mark: 甲、乙；丙."""
        phrases = tuple(phrases)
        comma = self.catalogue.text("list_separator")
        nested = any(comma.strip() in phrase or "，" in phrase for phrase in phrases)
        return (self.catalogue.text("long_list_separator") if nested else comma).join(phrases)

    def noted(self, phrase: str, note: str | None) -> str:
        """A phrase with a remark in brackets; the remark alone where there is no phrase."""
        if note is None:
            return phrase
        return self.word("noted", phrase=phrase, note=note) if phrase else note

    def number(self, value: Figure) -> str:
        """A figure, or the rule for one that is not decided."""
        return self.blank if isinstance(value, Blank) else plain_number(value)

    def value(self, value: str | int | Blank) -> str:
        """A text or number that may be undecided."""
        return self.blank if is_blank(value) else str(value)

    def day(self, value: date | Blank) -> str:
        """A date as 2026-01-01."""
        return self.blank if isinstance(value, Blank) else value.isoformat()

    def amount(self, value: Figure, unit: MeasureUnit | Unit) -> str:
        """A figure with its unit, such as 3个工作日."""
        return self.word(f"units.{unit}.{'one' if value == 1 else 'other'}", n=self.number(value))

    def unit_name(self, unit: MeasureUnit | Unit) -> str:
        """A unit by itself, for the head of a column."""
        return self.word(f"unit_names.{unit}")

    def per(self, per: Per) -> str:
        """What something is counted by, such as 每次."""
        return self.word(f"per.{per}")
