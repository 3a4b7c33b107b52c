#!/usr/bin/env bash
# Installs Debian packages when that is possible without asking; otherwise says what to install and exits with 2.
# Usage: tools/apt_install.sh PACKAGE...
set -euo pipefail

stop() {
    echo "error: these system packages are missing: $*" >&2
    echo "       On Debian or Ubuntu: sudo apt-get install $*" >&2
    exit 2
}

command -v apt-get >/dev/null || stop "$@"
if [ "$(id -u)" -eq 0 ]; then
    as_root=(env DEBIAN_FRONTEND=noninteractive)
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n env DEBIAN_FRONTEND=noninteractive)
else
    stop "$@"
fi

echo "Installing system packages: $*"
"${as_root[@]}" apt-get update -qq </dev/null || stop "$@"
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "$@" </dev/null || stop "$@"
