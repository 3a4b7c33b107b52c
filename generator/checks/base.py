"""What a check is: a promise of the handbook, as a pure function from the handbook to its problems."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.findings import Place, Related, Severity
from generator.load.document import Kind
from generator.model.handbook import Handbook


@dataclass(frozen=True, slots=True)
class Problem:
    """One place where a check is broken. `severity` overrides that of the check; the rest is as in `Finding`."""

    place: Place
    values: Mapping[str, object] = field(default_factory=dict)
    variant: str | None = None
    related: tuple[Related, ...] = ()
    severity: Severity | None = None


Rule = Callable[[Handbook], Iterator[Problem]]


@dataclass(frozen=True, slots=True)
class Threshold:
    """The number from which on a check finds something, where a company may set another one; both borders included."""

    slug: str
    default: int
    least: int
    most: int

    def of(self, handbook: Handbook) -> int:
        """The number that holds for a handbook; one that may not be set does not."""
        setting = handbook.settings.checks.get(self.slug)
        number = setting.threshold if setting else None
        return self.default if number is None or not self.allows(number) else number

    def allows(self, number: int) -> bool:
        """Whether the number may be set."""
        return self.least <= number <= self.most


@dataclass(frozen=True, slots=True)
class Check:
    """One promise.

    It is skipped when a check that it `requires` has found errors, or when a file of a kind that it `needs` could
    not be read: it would only repeat what has been said.
    """

    slug: str
    severity: Severity
    rule: Rule
    requires: tuple[str, ...] = ()
    needs: tuple[Kind, ...] = ()
    threshold: Threshold | None = None


def check(
    *,
    severity: Severity = Severity.ERROR,
    requires: tuple[str, ...] = (),
    needs: tuple[Kind, ...] = (),
    threshold: Threshold | None = None,
) -> Callable[[Rule], Check]:
    """Make a check of a rule; the name of the function is the slug."""

    def make(rule: Rule) -> Check:
        return Check(rule.__name__.replace("_", "-"), severity, rule, requires, needs, threshold)

    return make
