"""Every sample file: read, read with findings, or refused; and each cell held against other readers.

compare.py TABLEDUMP FOLDER

Below FOLDER the folders csv, csvw, xlsx, ods and attacks are looked at. A difference from another reader is explained
by a rule of rules.py, or the run fails. A file of the folder attacks, or one of hostile.py, that takes more than a second or 128 MB fails too.
"""
import os
import sys
from collections import Counter

import dump
import hostile
import peers
import rules

FOLDERS = ["csv", "csvw", "xlsx", "ods", "attacks"]
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ooxml", ".ods", ".fods", ".zip", ".xml")
SECONDS, MEGABYTES = 1.0, 128


def main(program, folder):
    used, faults, totals = Counter(), [], Counter()
    print(f"{'file':<58} {'verdict':<14} {'cells':>7} {'differ':>6}  peers, or why it is refused")
    for name in FOLDERS:
        place = os.path.join(folder, name)
        for entry in sorted(os.listdir(place)) if os.path.isdir(place) else []:
            path = os.path.join(place, entry)
            if not entry.lower().endswith(ENDINGS) or not os.path.isfile(path):
                continue
            line, counts = look(program, path, name, entry, used, faults)
            totals.update(counts)
            print(line)
    for entry, path in hostile.files():
        line, counts = look(program, path, "attacks", entry, used, faults)
        totals.update(counts)
        print(line.replace("attacks/", "made/", 1))
    print()
    print(", ".join(f"{count} {what}" for what, count in sorted(totals.items())))
    print("\nDifferences, all explained by:" if not faults else "\nDifferences:")
    for rule in rules.RULES:
        if used[rule.name]:
            print(f"{used[rule.name]:>6}  {rule.name}: {rule.reason}")
    for fault in faults:
        print("FAULT", fault)
    return 1 if faults else 0


def look(program, path, folder, entry, used, faults):
    ours = dump.read(program, path)
    counts = Counter({ours.verdict: 1})
    label = f"{folder}/{entry}"
    if ours.crashed:
        faults.append(f"{label}: the program ended with signal or status {ours.status}")
    if folder == "attacks" and (ours.seconds > SECONDS or ours.megabytes > MEGABYTES):
        faults.append(f"{label}: {ours.seconds:.2f} s, {ours.megabytes} MB")
    if ours.verdict == "refused":
        return f"{label:<58} {ours.verdict:<14} {'':>7} {'':>6}  {ours.reason}", counts
    words, cells, differences = [], 0, 0
    for peer in peers.for_file(path):
        if folder == "attacks" and path.endswith("ods"):
            continue  # other readers are not put at risk
        try:
            theirs = peer.read(path)
        except BaseException as error:  # calamine panics with a BaseException
            words.append(f"{peer.name} fails ({type(error).__name__})")
            continue
        compared, found = compare(ours, theirs, peer)
        cells += compared
        differences += len(found)
        words.append(peer.name)
        for difference in found:
            rule = rules.explain(label, peer.name, difference)
            if rule:
                used[rule.name] += 1
            else:
                faults.append(f"{label}: {peer.name} {difference}")
    counts["cells compared"] += cells
    counts["differences"] += differences
    return f"{label:<58} {ours.verdict:<14} {cells:>7} {differences:>6}  {', '.join(words)}", counts


def compare(ours, theirs, peer):
    """The number of cells that either has, and the differences between them."""
    found, compared = [], 0
    names = list(theirs)
    for name in ours.sheets:
        if name not in theirs and not (len(ours.sheets) == len(theirs) == 1):
            if ours.sheets[name]:
                found.append(rules.Difference("", None, f"no sheet {name!r}", name))
            continue
        other = theirs[name if name in theirs else names[0]]
        mine = ours.sheets[name]
        for place in sorted(set(mine) | set(other)):
            compared += 1
            left, right = mine.get(place), other.get(place)
            if not rules.equal(left, right):
                found.append(rules.Difference(place, left, right, name))
    for name in names:
        if name not in ours.sheets and len(names) > 1 and theirs[name]:
            found.append(rules.Difference("", None, f"sheet {name!r}", name))
    return compared, found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
