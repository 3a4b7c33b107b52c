#!/usr/bin/env bash
# A fresh .venv that holds exactly what requirements.lock names. Usage: tools/create_venv.sh [PYTHON]
# Without PYTHON, uv looks for a Python that fits (and fetches one if need be); without uv, python3 is taken.
set -euo pipefail
cd "$(dirname "$0")/.."
python="${1:-}"

if command -v uv >/dev/null; then
    uv venv --clear --quiet --python "${python:->=3.11}" .venv
    uv pip install --quiet --python .venv/bin/python --require-hashes -r requirements.lock
    exit
fi

python="${python:-python3}"
command -v "$python" >/dev/null || tools/apt_install.sh python3 python3-venv
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "error: $("$python" --version) is too old, Python 3.11 or newer is needed." >&2
    echo "       On Debian 12, Ubuntu 24.04 or newer: sudo apt-get install python3 python3-venv" >&2
    echo "       Another Python: make PYTHON=/path/to/python3.11 site. Or install uv, which brings its own Python." >&2
    exit 2
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    tools/apt_install.sh python3-venv
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "error: $python cannot make virtual environments; install the venv package that belongs to it." >&2
    exit 2
fi
"$python" -m venv --clear .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
