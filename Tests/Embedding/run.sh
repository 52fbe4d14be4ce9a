#!/usr/bin/env bash
# Builds and runs the example of the README's section “From Swift” as it stands: its first block becomes the
# Package.swift of a fresh package beside the checkout, its second block main.swift. The build folder is kept, so that
# only the first run takes long.
#
#   Tests/Embedding/run.sh CHECKOUT
set -euo pipefail
checkout=$(realpath "$1")
stage=$checkout/.build/embedding
package=$stage/my-tool
mkdir -p "$package/Sources/my-tool"
ln -sfn "$checkout" "$stage/feasibility"

# A block is written only if it changed, so that nothing is built again in vain.
block() {
  awk -v wanted="$1" '
    /^## / { inside = ($0 == "## From Swift") }
    inside && /^```/ { if (!open) { open = 1; count += ($0 == "```swift"); taking = ($0 == "```swift" && count == wanted) }
                       else { open = 0; taking = 0 } next }
    taking' "$checkout/README.md" >"$stage/block"
  [ -s "$stage/block" ] || { echo "README.md has no Swift block $1 in “From Swift”" >&2; exit 1; }
  cmp -s "$stage/block" "$2" || cp "$stage/block" "$2"
}
block 1 "$package/Package.swift"
block 2 "$package/Sources/my-tool/main.swift"

# What the checkout has fetched is not fetched again.
cd "$package"
for copy in "$checkout"/.build/repositories/swift-argument-parser-*; do
  [ -d "$copy" ] || continue
  swift package config set-mirror --original https://github.com/apple/swift-argument-parser --mirror "file://$copy" \
    >/dev/null
done
[ -f "$checkout/Package.resolved" ] && cp "$checkout/Package.resolved" "$package/Package.resolved"

swift build --quiet
output=$(.build/debug/my-tool)
printf '%s\n' "$output" | head -5

# Findings are shown, and every city has a line: as many as the program counts returns in the same survey.
grep -q '\[[A-Z]\{3\}-[0-9]\{3\}\]' <<<"$output" || { echo "no finding is shown" >&2; exit 1; }
scores=$(sed -n 's/^[^ ].* \(0\.[0-9]*\)$/\1/p' <<<"$output")
unrated=$(grep -c ' not rated$' <<<"$output" || true)
returns=$("$checkout/.build/debug/feasibility" check "$checkout/Surveys/wego-egdi-2014" 2>/dev/null |
  sed -n 's/.*survey, \([0-9]*\) returns.*/\1/p')
[ "$(($(wc -l <<<"$scores") + unrated))" = "$returns" ] || { echo "not every city has a line" >&2; exit 1; }
echo "The example of the README builds, and prints $returns cities."
