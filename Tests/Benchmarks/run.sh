#!/usr/bin/env bash
# Benchmarks: run.sh PROGRAM VENV [--accept]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="$(realpath "$1")"
venv="$2"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import numpy' 2>/dev/null || "$venv/bin/pip" install --quiet --disable-pip-version-check numpy
swift build --package-path "$here" -c release --quiet
FEASIBILITY_RATIOS="$(mktemp)"
export FEASIBILITY_RATIOS
trap 'rm -f "$FEASIBILITY_RATIOS"' EXIT
"$venv/bin/python" "$here/benchmark.py" "$program" "$here/.build/release/scoring-benchmark"
# Words behind the two: --accept keeps what became slower.
"$venv/bin/python" "$here/ratios.py" "$here/ratios.json" "$FEASIBILITY_RATIOS" "${@:3}"
