#!/usr/bin/env bash
# The C targets under the sanitisers for addresses and undefined behaviour: run.sh COUNT
#
# Built apart from the package, by the toolchain's own clang: Swift has no sanitiser for undefined behaviour.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(dirname "$(dirname "$here")")"
swift="$(readlink -f "$(command -v swift)")"
clang="$(dirname "$swift")/clang"
[ -x "$clang" ] || clang=clang
program="$(mktemp)"
trap 'rm -f "$program"' EXIT
sources=("$root"/Sources/CKernels/*.c "$root"/Sources/CTables/*.c "$root"/Sources/CXMLShims/*.c)
lld=""
[ ! -x "$(dirname "$swift")/ld.lld" ] || lld="-fuse-ld=lld"
# shellcheck disable=SC2046,SC2086
"$clang" $lld -std=gnu11 -O1 -g -Wall -Wextra -Werror -Wno-nullability-completeness -Wno-nullability-extension \
  -fsanitize=address,undefined,float-cast-overflow -fno-sanitize-recover=all -fno-omit-frame-pointer \
  -I"$root/Sources/CKernels/include" -I"$root/Sources/CTables/include" -I"$root/Sources/CXMLShims/include" \
  $(pkg-config --cflags libxml-2.0) "$here"/*.c "${sources[@]}" -o "$program" $(pkg-config --libs libxml-2.0) -lm
# What the wrapper of libxml2 takes it gives back, and no leak of the library's own tables is ours.
ASAN_OPTIONS=detect_leaks=0 "$program" "${1:-2000}" \
  "$root/Criteria/criteria-set.xsd" "$root/Criteria/teaching/criteria.xml" "$root/Criteria/seoul-model-2015/criteria.xml"
