#!/usr/bin/env bash
# How many lines of each target the tests run: run.sh LEAST
#
# A debug build of its own below .build/coverage; the program that the end-to-end tests start counts too. Ends with exit
# code 1 if a core target has less than LEAST percent, and lists the files in which most is left.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(dirname "$(dirname "$here")")"
cd "$root"
least="${1:-90}"
scratch="${COVERAGE_SCRATCH:-.build/coverage}"
swift build --build-tests --enable-code-coverage --scratch-path "$scratch" --quiet
programs="$scratch/debug"
profiles="$(realpath "$scratch")/profiles"
rm -rf "$profiles"
# A file a process: programs that tests kill leave broken ones, which are passed over.
LLVM_PROFILE_FILE="$profiles/%m-%p.profraw" "$programs/FeasibilityPackageTests.xctest" --testing-library swift-testing \
  >"$scratch/tests.log" 2>&1 || { tail -40 "$scratch/tests.log"; exit 1; }
# The toolchain's own llvm-cov: that of the system may not know the form of the counts.
tools="$(dirname "$(readlink -f "$(command -v swift)")")"
find "$profiles" -name "*.profraw" >"$scratch/profiles.txt"
"$tools/llvm-profdata" merge -sparse -failure-mode=all -f "$scratch/profiles.txt" -o "$scratch/tests.profdata" 2>/dev/null
"$tools/llvm-cov" export -summary-only -instr-profile "$scratch/tests.profdata" \
  "$programs/FeasibilityPackageTests.xctest" -object "$programs/feasibility" Sources >"$scratch/coverage.json"
python3 "$here/coverage.py" "$scratch/coverage.json" "$root/Sources" "$least"
