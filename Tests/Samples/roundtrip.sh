#!/usr/bin/env bash
# Each shipped survey as a workbook gives the report that its CSV gives, byte for byte but for the name of the file, its
# digest and size, and the place of a cell: LibreOffice writes the workbooks. Run by hand; LibreOffice is large:
#   apt install libreoffice-calc
#   Tests/Samples/roundtrip.sh [PROGRAM] [SURVEY…]
set -euo pipefail
cd "$(dirname "$0")/../.."
program="$(realpath "${1:-.build/debug/feasibility}")"
shift || true
if ! command -v soffice >/dev/null; then
  echo "skipped: LibreOffice is not installed (apt install libreoffice-calc)"
  exit 0
fi
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
surveys=("$@")
if [ ${#surveys[@]} -eq 0 ]; then
  for table in Surveys/*/responses.csv; do surveys+=("$(basename "$(dirname "$table")")"); done
fi

# What may differ: the file's name, digests, sizes, and the place of a cell.
same() {
  sed -E \
    -e 's/responses\.(csv|ods|xlsx|fods)/responses.TABLE/g' \
    -e 's/\b[0-9a-f]{64}\b/DIGEST/g' -e 's/(href="#inputs">)[0-9a-f]{12}/\1DIGEST/g' \
    -e 's/(bytes=|"bytes":)"?[0-9]+"?/\1N/g' -e 's#<td class="n">[0-9,]+</td>(<td><code>DIGEST)#N\1#g' \
    -e 's/ cell="[^"]*"//g' -e 's/,"cell":"[^"]*"//g' -e 's/responses!([A-Z]+)?[0-9]+/PLACE/g' "$1"
}

failed=0
for survey in "${surveys[@]}"; do
  for format in csv ods xlsx fods; do
    folder="$work/$survey/$format"
    mkdir -p "$folder/Surveys"
    cp -r Criteria "$folder/"
    cp Surveys/*.xml "$folder/Surveys/"
    cp -r "Surveys/$survey" "$folder/Surveys/"
    data="$folder/Surveys/$survey"
    if [ "$format" != csv ]; then
      # Comma, double quotes, UTF-8, from line 1, English numbers, quoted cells not forced to text, no guessing of days.
      soffice "-env:UserInstallation=file://$work/profile" --headless \
        --infilter="CSV:44,34,76,1,,1033,false,false,false" --convert-to "$format" --outdir "$data" \
        "Surveys/$survey/responses.csv" >/dev/null 2>&1
      rm "$data/responses.csv"
      sed -i -e "s/responses\.csv/responses.$format/" -e 's/ delimiter="comma"//' "$data/survey.xml"
    fi
    (cd "$folder" && "$program" assess --survey "$survey" --no-robustness --output report \
      --write xml,html,csv,json >terminal.txt 2>findings.txt) || { echo "$survey $format: ends with $?"; failed=1; }
  done
  for format in ods xlsx fods; do
    count=0
    bytes=0
    for file in "$work/$survey/csv/report"/* "$work/$survey/csv"/*.txt; do
      [ -f "$file" ] || continue
      other="${file/#"$work/$survey/csv"/"$work/$survey/$format"}"
      same "$file" >"$work/left"
      same "$other" >"$work/right" || true
      count=$((count + 1))
      bytes=$((bytes + $(stat -c %s "$file")))
      if ! cmp -s "$work/left" "$work/right"; then
        echo "$survey $format: $(basename "$file") differs:"
        diff "$work/left" "$work/right" | cut -c 1-300 | head -6 || true
        failed=1
      fi
    done
    echo "$survey as $format: $count files, $bytes bytes"
  done
  rm -rf "${work:?}/$survey"
done
exit $failed
