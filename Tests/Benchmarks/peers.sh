#!/usr/bin/env bash
# Multi-criteria methods and stochastic acceptability against NumPy, pymcdm and scikit-criteria; replicates of an
# assessment; tables against Polars, DuckDB and openpyxl: peers.sh PROGRAM VENV [--accept]
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="$(realpath "$1")"
venv="$2"
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
"$venv/bin/python" -c 'import numpy, pymcdm, skcriteria' 2>/dev/null ||
  "$venv/bin/pip" install --quiet --disable-pip-version-check numpy pymcdm==1.4.0 scikit-criteria==0.10
"$venv/bin/python" -c 'import polars, duckdb, openpyxl' 2>/dev/null ||
  "$venv/bin/pip" install --quiet --disable-pip-version-check polars duckdb openpyxl
"$venv/bin/python" "$here/tables.py" "$program"
for product in peers-benchmark acceptability-benchmark replicates-benchmark; do
  swift build --package-path "$here" -c release --quiet --product "$product"
done
programs="$here/.build/release"
FEASIBILITY_RATIOS="$(mktemp)"
export FEASIBILITY_RATIOS
trap 'rm -f "$FEASIBILITY_RATIOS"' EXIT
"$venv/bin/python" "$here/peers.py" "$programs/peers-benchmark"
"$venv/bin/python" "$here/acceptability.py" "$programs/acceptability-benchmark"
"$venv/bin/python" "$here/replicates.py" "$programs/replicates-benchmark" \
  "$here/../../Criteria/seoul-model-2015/criteria.xml" "$here/../../Surveys/wego-2015-sample"
"$venv/bin/python" "$here/ratios.py" "$here/ratios.json" "$FEASIBILITY_RATIOS" "${@:3}"
