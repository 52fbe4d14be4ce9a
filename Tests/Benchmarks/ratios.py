"""Ratios against NumPy, kept from run to run: says what became slower, by its exit code too.

Usage: ratios.py KEPT MEASURED [--accept]

A benchmark notes its ratios, our time over NumPy's in the same run, with note(). They are held against those of the file
KEPT, a ratio a line, which is committed: milliseconds would say more of the machine than of the program. What is slower
by more than 15 % ends with exit code 1, and its kept ratio stays, so that the next run says it again; --accept takes it.
Everything else is kept as it was measured now, and what was not measured stays.
"""
import json
import os
import sys

# A ratio may grow to this many times what was kept.
LIMIT = 1.15


def note(name, ratio):
    """Notes a ratio for the comparison at the end of the run, where one is made."""
    path = os.environ.get("FEASIBILITY_RATIOS")
    if path:
        with open(path, "a", encoding="utf-8") as file:
            file.write(json.dumps([name, ratio]) + "\n")


def measured(path):
    """The ratios that were noted: name to ratio; of one noted twice, the last."""
    with open(path, encoding="utf-8") as file:
        return dict(json.loads(line) for line in file if line.strip())


def kept(path):
    """The ratios of earlier runs; none without the file."""
    if not os.path.exists(path):
        return {}
    with open(path, encoding="utf-8") as file:
        ratios = json.load(file)
    if not all(isinstance(ratio, (int, float)) and ratio > 0 for ratio in ratios.values()):
        raise SystemExit(f"{path}: a ratio is a positive number")
    return ratios


def compare(before, now, accepts=False):
    """What to keep, what became slower (name, before, now), and what to say of the rest."""
    keep, slower, others = dict(before), [], []
    for name, ratio in sorted(now.items()):
        if not ratio > 0:
            raise SystemExit(f"{name}: {ratio} is no ratio of times")
        old = before.get(name)
        # As it is printed and kept: two digits after the point would hide what is fast, so three that mean something.
        ratio = float(f"{ratio:.3g}")
        if old is not None and ratio > LIMIT * old:
            slower.append((name, old, ratio))
            if not accepts:
                continue
        elif old is None:
            others.append(f"{name}: {ratio:g} of NumPy's time, for the first time")
        elif ratio * LIMIT < old:
            others.append(f"{name}: faster, {old:g} -> {ratio:g} of NumPy's time")
        keep[name] = ratio
    return keep, slower, others


def write(path, ratios):
    """Writes the file, whole or not at all, a ratio a line in the order of the names."""
    with open(path + ".partial", "w", encoding="utf-8") as file:
        file.write(json.dumps(ratios, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
    os.replace(path + ".partial", path)


def main(words):
    accepts = "--accept" in words
    files = [word for word in words if word != "--accept"]
    if len(files) != 2:
        print(__doc__.strip(), file=sys.stderr)
        return 64
    before, now = kept(files[0]), measured(files[1])
    if not now:
        print("nothing was measured against NumPy", file=sys.stderr)
        return 2
    keep, slower, others = compare(before, now, accepts)
    write(files[0], keep)
    print(f"Against the ratios to NumPy that were kept ({os.path.basename(files[0])}):")
    for line in others:
        print("  " + line)
    for name, old, ratio in slower:
        print(f"  {name}: SLOWER by {100 * (ratio / old - 1):.0f} %, {old:g} -> {ratio:g} of NumPy's time"
              + ("  (accepted)" if accepts else ""))
    held = len(now) - len(slower)
    print(f"  {held} of {len(now)} are as fast as they were, within {100 * (LIMIT - 1):.0f} %")
    return 1 if slower and not accepts else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
