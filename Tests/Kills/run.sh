#!/usr/bin/env bash
# Kills runs with SIGKILL at moments spread over their whole time, while each replaces one report by another, and holds
# what is left against whole reports: the old one, the new one, or one of which `check` says that it is not whole.
#
#   Tests/Kills/run.sh PROGRAM [KILLS] [CITIES] [SEED]
#
# A third of the kills aims at the moments in which files are moved into place. Where strace is there, runs are also
# killed at single moves: the first, the second, … and the last.
set -euo pipefail
program=$(realpath "$1")
kills=${2:-300}
cities=${3:-420}
RANDOM=${4:-1}
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

"$program" simulate --criteria "$root/Criteria/teaching" --registry "$root/Surveys/cities.xml" --cities "$cities" \
  --output Surveys/many >/dev/null
options=("--language en ko" "--language ko --write html csv")
run() { # STATE FOLDER
  # shellcheck disable=SC2086
  exec "$program" assess --criteria "$root/Criteria/teaching" --survey Surveys/many --no-robustness ${options[$1]} \
    --output "$2" >/dev/null 2>&1
}
now() { date +%s%N; }

for state in 0 1; do (run $state whole$state); done
begin=$(now)
(run 0 out)
duration=$((($(now) - begin) / 1000000))
echo "$cities cities, a run takes $duration ms"

declare -A ends
failures=0
judge() { # WHAT
  local state=mixed said=whole
  for number in 0 1; do
    if diff -r -x .feasibility-writing out "whole$number" >/dev/null; then state="whole $number"; fi
  done
  "$program" check out >judged 2>&1 || said="not whole"
  grep -q ', whole' judged || said="not whole"
  if [ "$state" = mixed ] && [ "$said" = whole ]; then
    failures=$((failures + 1))
    echo "FAILED after $1: the folder is said to be whole and is neither report" >&2
  fi
  key="$state, said to be $said"
  ends[$key]=$((${ends[$key]:-0} + 1))
}

for ((kill = 0; kill < kills; kill++)); do
  # Of three kills, two fall anywhere and one into the last tenth, where files are moved.
  share=$((RANDOM % 1050))
  [ $((kill % 3)) -ne 2 ] || share=$((900 + RANDOM % 150))
  (run $(((kill + 1) % 2)) out) &
  job=$!
  sleep "$(awk "BEGIN { print $duration * $share / 1000000 }")"
  kill -9 $job 2>/dev/null || true
  wait $job 2>/dev/null || true
  judge "$share thousandths of a run"
done

if command -v strace >/dev/null; then
  (run 0 out)
  moves=$(strace -f -e trace=renameat -o /dev/stdout "$program" assess --criteria "$root/Criteria/teaching" \
    --survey Surveys/many --no-robustness ${options[1]} --output out 2>/dev/null | grep -c renameat)
  for move in 1 2 3 $((moves / 4)) $((moves / 2)) $((moves - 2)) $((moves - 1)) "$moves"; do
    (run 0 out)
    strace -f -o /dev/null -e trace=renameat -e inject=renameat:signal=KILL:when="$move" "$program" assess \
      --criteria "$root/Criteria/teaching" --survey Surveys/many --no-robustness ${options[1]} --output out \
      >/dev/null 2>&1 || true
    judge "move $move of $moves"
  done
fi

(run 1 out)
judge "the end"
hidden=$(find out -name '.*' | wc -l)
for key in "${!ends[@]}"; do echo "${ends[$key]}  $key"; done | sort -k2
diff -r out whole1 >/dev/null || { echo "FAILED: the last run did not mend the folder" >&2; failures=$((failures + 1)); }
[ "$hidden" = 0 ] || { echo "FAILED: $hidden hidden files are left" >&2; failures=$((failures + 1)); }
[ "$failures" = 0 ]
