#!/usr/bin/env bash
# Reads every delivery of a folder of samples and holds it against other readers:
#   Tests/Samples/deliveries.sh FEASIBILITY VENV [FOLDER]
# Without the folder there is nothing to do, which is said.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
program="$1"
venv="$2"
folder="${3:-${SAMPLES:-}}"
if [ -z "$folder" ] || [ ! -d "$folder" ]; then
  echo "skipped: no folder of samples is given, or it is not there: $folder"
  exit 0
fi
[ -x "$venv/bin/python" ] || python3 -m venv "$venv"
packages=""
for pair in openpyxl:openpyxl pyreadstat:pyreadstat sdmx:sdmx1 pyxform:pyxform; do
  "$venv/bin/python" -c "import ${pair%%:*}" 2>/dev/null || packages="$packages ${pair#*:}"
done
if [ -n "$packages" ] && ! "$venv/bin/pip" install --quiet --disable-pip-version-check $packages; then
  echo "skipped: other readers cannot be installed (no connection to PyPI?):$packages"
  exit 0
fi
exec "$venv/bin/python" "$here/deliveries.py" "$program" "$folder" 2>/dev/null
