#!/usr/bin/env bash
# What a debug build hides and what only a sanitiser sees: run.sh FUZZ SETS
#
# Readers on FUZZ damaged inputs of each format, SETS odd criteria sets through the commands, replicates that ask for no
# memory, the parallel parts on one thread and on three, and the sample's report, all in an optimised build under the
# address sanitiser (`make sanitised`). Swift 6.3.1 cannot compile Scoring under the thread sanitiser in a debug build: it
# ends with “Invalid bitcast” on UncertaintyWeights.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(dirname "$(dirname "$here")")"
cd "$root"
fuzz="${1:-1500}"
sets="${2:-250}"
# Swift's runtime keeps what it has set up, which is no leak.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=1 FEASIBILITY_SANITISED=1

programs=.build/sanitised/release
"$programs/Checks" allocations paths threads
"$programs/ReaderFuzz" --count "$fuzz" --seed 11
"$programs/OddSets" --count "$sets" --seed 12 --jobs 2 --seconds 60 --brief 1

# The sample, as `make demo` writes it: the optimised program gives what the committed report says. Another processor may
# end a logarithm otherwise; then it is held against what the debug build writes here.
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
assess() {
  "$1" assess --criteria Criteria/seoul-model-2015 --survey Surveys/wego-2015-sample --language en ko --write all \
    --output "$2/wego-2015-sample" >"$folder/said" 2>&1 || { cat "$folder/said"; exit 1; }
}
assess "$programs/feasibility" "$folder/optimised"
kept=Reports/wego-2015-sample
found="$folder/optimised/wego-2015-sample"
if cmp -s <(gzip -dc "$kept/report.xml.gz") "$found/report.xml" && cmp -s "$kept/robustness.csv" "$found/robustness.csv"
then
  echo "sample: the optimised program writes the committed report to the byte"
else
  assess .build/debug/feasibility "$folder/debug"
  diff -rq "$folder/debug/wego-2015-sample" "$found"
  echo "sample: the optimised program writes what the debug build writes to the byte"
fi
