#!/bin/sh
# Shows that exported XMCDA documents are valid against the official schema of XMCDA 4.0.0 (Decision Deck) and that the
# reference implementation loads them. Both come from the package `xmcda` 0.3 of PyPI, which is fetched into a temporary
# folder; without a connection the script says so and ends with 0.
#
#   Tests/Exchange/validate.sh [PROGRAM]
set -eu
cd "$(dirname "$0")/../.."
program=${1:-.build/debug/feasibility}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if ! python3 -m venv "$work/venv" >/dev/null 2>&1 ||
  ! "$work/venv/bin/pip" --quiet --disable-pip-version-check install 'xmcda==0.3' >"$work/pip.log" 2>&1; then
  echo "skipped: the package xmcda 0.3 cannot be installed (no connection to PyPI?)"
  exit 0
fi
schema=$(find "$work/venv" -name 'XMCDA-4.0.0.xsd' | head -n 1)
expected=a26ec60542ceb53b65d779d65743c4878d8fdb876a350f9f35982726483b7065
echo "$expected  $schema" | sha256sum --check --quiet

# Exit code 1 only says that there are findings.
convert() {
  "$program" convert "$@" >/dev/null 2>"$work/convert.log" || [ $? -eq 1 ] || { cat "$work/convert.log"; exit 1; }
}

for survey in wego-2015-sample un-egdi-2014 teaching-sample eu-egovernment-benchmark-2023; do
  convert --to xmcda --survey "Surveys/$survey" --output "$work/$survey"
done
convert --from coinr --data Tests/ExchangeFilesTests/Fixtures/iData.csv \
  --meta Tests/ExchangeFilesTests/Fixtures/iMeta.csv --id example --output "$work/in"
convert --to xmcda --criteria "$work/in/Criteria/example" --survey "$work/in/Surveys/example" --output "$work/example"
# Out, in and out again is valid too.
convert --from xmcda "$work/example/xmcda.xml" --id again --output "$work/in"
convert --to xmcda --criteria "$work/in/Criteria/again" --survey "$work/in/Surveys/again" --output "$work/again"

for file in "$work"/*/xmcda.xml; do
  xmllint --noout --schema "$schema" "$file" 2>&1 | sed "s|$work/||"
  "$work/venv/bin/python" - "$file" <<'P'
import sys
import xmcda.XMCDA as package

document = package.load(sys.argv[1])
assert len(document.alternatives) > 0 and len(document.criteria) > 0 and len(document.performance_tables) == 1
print(f"  loaded: {len(document.alternatives)} alternatives, {len(document.criteria)} criteria")
P
  xmllint --noout --schema "$schema" "$file" 2>/dev/null || exit 1
done
