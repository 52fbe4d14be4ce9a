#!/usr/bin/env bash
# Reads every file of a folder of sample tables and holds each cell against other readers:
#   Tests/Samples/run.sh TABLEDUMP VENV [FOLDER]
# Without the folder there is nothing to do, which is said.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="$1"
venv="$2"
folder="${3:-${SAMPLES:-}}"
if [ -z "$folder" ]; then
  echo "skipped: no folder of samples is given (make samples SAMPLES=DIR)"
  exit 0
fi
if [ ! -d "$folder" ]; then
  echo "skipped: there is no folder $folder"
  exit 0
fi
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
packages=""
for pair in pandas:pandas openpyxl:openpyxl python_calamine:python-calamine odf:odfpy; do
  "$venv/bin/python" -c "import ${pair%%:*}" 2>/dev/null || packages="$packages ${pair#*:}"
done
if [ -n "$packages" ] && ! "$venv/bin/pip" install --quiet --disable-pip-version-check $packages; then
  echo "skipped: other readers cannot be installed (no connection to PyPI?):$packages"
  exit 0
fi
exec "$venv/bin/python" "$here/compare.py" "$program" "$folder"
