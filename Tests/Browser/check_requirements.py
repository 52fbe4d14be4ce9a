"""The table of requirements: each has a state, and the checks that hold it exist.

By itself:  check_requirements.py"""

import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TESTS = HERE.parent
STATES = {"met", "otherwise", "partly", "not met"}


def check(fail):
    files = {path.name: path.read_text("utf-8") for path in [*HERE.glob("*.py"), *TESTS.rglob("*Tests/**/*.swift")]}
    lines = [line for line in (HERE / "requirements.tsv").read_text("utf-8").splitlines() if not line.startswith("#")]
    seen = set()
    for line in lines[1:]:
        cells = line.split("\t")
        if len(cells) != 4:
            fail(f"requirements.tsv: {len(cells)} cells in {line[:60]}")
            continue
        identity, state, checks, note = cells
        if identity in seen or state not in STATES:
            fail(f"requirements.tsv: {identity} twice, or in no state: {state}")
        seen.add(identity)
        if state != "met" and not note:
            fail(f"requirements.tsv: {identity} is {state} without a reason")
        if not checks and state != "not met":
            fail(f"requirements.tsv: nothing holds {identity}")
        for one in checks.split():
            name, _, function = one.partition(":")
            pattern = rf"^(def|class) {function}\b" if name.endswith(".py") else rf"func {function}\b"
            if name not in files or function and not re.search(pattern, files[name], re.M):
                fail(f"requirements.tsv: {identity}: there is no {one}")
    wanted = {f"U-{number:02}" for number in [*range(1, 12), *range(20, 32), *range(40, 45), *range(50, 59), *range(60, 64),
                                              *range(70, 73)]}
    if missing := wanted - seen:
        fail(f"requirements.tsv: without {sorted(missing)}")


if __name__ == "__main__":
    faults = []
    check(lambda what: (faults.append(what), print(what)))
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))
