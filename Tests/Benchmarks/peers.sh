#!/usr/bin/env bash
# Multi-criteria methods against NumPy: peers.sh VENV
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
venv="$1"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import numpy' 2>/dev/null || "$venv/bin/pip" install --quiet --disable-pip-version-check numpy
swift build --package-path "$here" -c release --quiet --product peers-benchmark
exec "$venv/bin/python" "$here/peers.py" "$here/.build/release/peers-benchmark"
