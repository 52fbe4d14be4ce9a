#!/usr/bin/env bash
# Opens reports in a browser as people do.
#
#   run.sh PROGRAM VENV             writes the reports with the program first
#   run.sh --reports FOLDER VENV    takes FOLDER/<survey>/index.html, ko/index.html and their pages as they are
#
# FEASIBILITY names the program that the weights page is compared with; ALL=1 compares every rule of aggregation (many
# minutes) and prints every city, without it a few of each. See the head of check_reports.py for which report gets what.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"

if [ "${1:-}" = "--reports" ]; then
  reports="$(cd "$2" && pwd)"
  venv="$3"
else
  program="$(realpath "$1")"
  export FEASIBILITY="$program"
  venv="$2"
  reports="$(mktemp -d)"
  trap 'rm -rf "$reports"' EXIT
  # Six cities of the sample: every part of a report, and small enough for the accessibility checker.
  mkdir -p "$reports/surveys/six-cities"
  cp "$root/Surveys/cities.xml" "$reports/surveys/"
  cp "$root/Surveys/wego-2015-sample/survey.xml" "$reports/surveys/six-cities/"
  head -n 7 "$root/Surveys/wego-2015-sample/responses.csv" >"$reports/surveys/six-cities/responses.csv"
  # A small report on which every part has something to say, in a single file; its analyses are made by hand.
  cp -r "$root/Tests/ReportPagesTests/Goldens/robustness-sample" "$reports/"
  # Exit code 1 means findings about the data, which is no failure here.
  assess() {
    (cd "$root" && "$program" assess --language en --language ko "$@" >/dev/null) || [ $? -eq 1 ]
  }
  # Sets with few and with many columns: wide tables lose nothing on paper.
  python3 "$here/wide_sets.py" "$reports/wide"
  for count in 4 12 30 40; do
    assess --criteria "$reports/wide/columns-$count/criteria" --survey "$reports/wide/columns-$count/survey" \
      --no-robustness --single-file --output "$reports/columns-$count"
  done &
  for run in "seoul-model-2015 Surveys/wego-2015-sample" "un-egdi Surveys/un-egdi-2014" \
    "teaching Surveys/teaching-sample" "seoul-model-2015 $reports/surveys/six-cities"; do
    read -r criteria survey <<<"$run"
    assess --criteria "Criteria/$criteria" --survey "$survey" --output "$reports/$(basename "$survey")"
  done
  wait $!
  assess --criteria Criteria/seoul-model-2015 --survey Surveys/wego-2015-sample --single-file --no-robustness \
    --output "$reports/single"
fi

if [ ! -x "$venv/bin/python" ]; then python3 -m venv "$venv"; fi
if ! cmp -s "$here/requirements.txt" "$venv/browser-requirements.txt"; then
  "$venv/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
  cp "$here/requirements.txt" "$venv/browser-requirements.txt"
fi
"$venv/bin/python" "$here/check_reports.py" "$reports"
