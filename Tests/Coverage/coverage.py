"""Covered lines a target, from what `llvm-cov export -summary-only` says.

Usage: coverage.py COVERAGE.json SOURCES LEAST
Core is every target but those that show: their pages are held by goldens and by the checks in a browser, and most of their
lines are texts. Ends with exit code 1 if a core target has less than LEAST percent of its lines covered.
"""
import json
import os
import sys

# What is shown: printed, but nothing is demanded.
SHOWN = {"Words", "ReportPages", "FeasibilityCommands", "feasibility"}
WORST = 12


def targets(export, sources):
    """For each target the covered lines, the lines, and its files as (lines not covered, lines, path)."""
    found = {}
    for file in export["data"][0]["files"]:
        path = os.path.relpath(os.path.realpath(file["filename"]), os.path.realpath(sources))
        if path.startswith("..") or not path.endswith(".swift"):
            continue
        lines = file["summary"]["lines"]
        covered, count, files = found.get(path.split(os.sep)[0], (0, 0, []))
        files.append((lines["count"] - lines["covered"], lines["count"], path))
        found[path.split(os.sep)[0]] = covered + lines["covered"], count + lines["count"], files
    return found


def report(found, least):
    """The table and the core targets that have too little."""
    text, short = [], []
    for target, (covered, count, _) in sorted(found.items()):
        share = 100 * covered / count if count else 100
        core = target not in SHOWN
        if core and share < least:
            short.append(target)
        text.append(f"  {target:20} {covered:6} of {count:6} lines  {share:5.1f} %"
                    + ("" if core else "  (shown)") + ("  TOO FEW" if target in short else ""))
    core = [found[target] for target in found if target not in SHOWN]
    covered, count = sum(entry[0] for entry in core), sum(entry[1] for entry in core)
    if count:
        text.append(f"  {'core, together':20} {covered:6} of {count:6} lines  {100 * covered / count:5.1f} %")
    left = sorted((file for target in found if target not in SHOWN for file in found[target][2]), reverse=True)
    text.append("Most lines left in core files:")
    text += [f"  {missing:4} of {count:4}  {path}" for missing, count, path in left[:WORST] if missing]
    return "\n".join(text), short


def main(words):
    if len(words) != 3:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    with open(words[0], encoding="utf-8") as file:
        found = targets(json.load(file), words[1])
    if not found:
        print("no file of Sources was counted", file=sys.stderr)
        return 2
    text, short = report(found, float(words[2]))
    print(text)
    if short:
        print(f"less than {words[2]} % of the lines: {', '.join(short)}")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
