"""Problems that a company knows and puts off: a file of them, and what a check finds beyond it."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.errors import SetupError
from generator.findings import Finding
from generator.locale import Catalogue
from generator.render.fingerprints import identity

FORMAT_VERSION = 1


@dataclass(frozen=True, slots=True)
class Sifted:
    """The findings that are not in a baseline, how many are, and how many of the baseline are there no more."""

    new: tuple[Finding, ...]
    known: int
    gone: int


def baseline_text(findings: Sequence[Finding], words: Catalogue) -> str:
    """A baseline of these findings, in the order of the files; the sentences are for people only."""
    counts = Counter(map(identity, findings))
    first = {identity(finding): finding for finding in reversed(findings)}
    rows = [
        {
            "identity": name,
            "count": counts[name],
            "check": finding.check,
            "file": finding.place.file,
            "problem": words.problem(finding),
        }
        for name, finding in sorted(first.items(), key=lambda entry: (entry[1].place.file, entry[1].check, entry[0]))
    ]
    return json.dumps({"version": FORMAT_VERSION, "findings": rows}, ensure_ascii=False, indent=2) + "\n"


def read_baseline(path: Path) -> Mapping[str, int]:
    """How many findings of each identity a baseline knows.

    Raises:
        SetupError: the file cannot be read, or is not a baseline.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        if data["version"] != FORMAT_VERSION:
            raise SetupError("not-a-baseline", file=str(path))
        return {str(row["identity"]): int(row["count"]) for row in data["findings"]}
    except OSError as error:
        raise SetupError("file-not-readable", file=str(path), reason=error.strerror or "") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise SetupError("not-a-baseline", file=str(path)) from error


def sift(findings: Sequence[Finding], known: Mapping[str, int]) -> Sifted:
    """Take the known findings out; where there are more of one kind than known, the last ones are new."""
    left = Counter(known)
    new = []
    for finding in findings:
        name = identity(finding)
        if left[name] > 0:
            left[name] -= 1
        else:
            new.append(finding)
    return Sifted(tuple(new), len(findings) - len(new), left.total())
