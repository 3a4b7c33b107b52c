"""What a finding is called across runs, although the lines around it move."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence

from generator.findings import Finding, Term

# Lines move, and the nearest id depends on what else is in the handbook.
_PASSING = ("first_line", "nearest")


def identity(finding: Finding) -> str:
    """64 hexadecimal digits from the check, the file and what the message names; equal findings have the same."""
    values = {name: _plain(value) for name, value in finding.values.items() if name not in _PASSING}
    parts = [finding.check, finding.variant, finding.place.file, values]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode("ascii")).hexdigest()


def fingerprints(findings: Sequence[Finding]) -> tuple[str, ...]:
    """One fingerprint for each finding in their order; of equal findings each gets its own."""
    seen: Counter[str] = Counter()
    found = []
    for name in map(identity, findings):
        seen[name] += 1
        repeated = hashlib.sha256(f"{name}:{seen[name]}".encode("ascii")).hexdigest()
        found.append(name if seen[name] == 1 else repeated)
    return tuple(found)


def _plain(value: object) -> object:
    if isinstance(value, Term):
        return {"term": value.key}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value if value is None or isinstance(value, (bool, int)) else str(value)
