"""The report on paper: `feasibility report --pdf` through a real browser.

    check_paper.py PROGRAM CRITERIA SURVEY [MOST]    prints a report in both languages and looks at every sheet

Each sheet names the index and its edition at the head and its number at the foot; none is blank; the summary is of four
sheets at most; no number is split."""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from pypdf import PdfReader

A4 = (595, 842)


def sheets(file, title, fail, most):
    reader = PdfReader(file)
    count = len(reader.pages)
    name = "/".join(file.parts[-2:])
    if count > most:
        fail(f"{name}: {count} sheets, more than {most}")
    for number, sheet in enumerate(reader.pages, 1):
        size = sorted((float(sheet.mediabox.width), float(sheet.mediabox.height)))
        if any(abs(have - want) > 2 for have, want in zip(size, A4)):
            fail(f"{name} sheet {number}: {size[0]:.0f} by {size[1]:.0f}, no A4")
        text = sheet.extract_text()
        plain = re.sub(r"\s+", "", text)
        if re.sub(r"\s+", "", title) not in plain:
            fail(f"{name} sheet {number}: no index and edition at its head")
        if f"{number}/{count}" not in plain:
            fail(f"{name} sheet {number}: no number of {count} at its foot")
        body = plain.replace(re.sub(r"\s+", "", title), "").replace(f"{number}/{count}", "")
        if len(body) < 40:
            fail(f"{name} sheet {number}: nearly blank ({len(body)} letters)")
        for line in text.splitlines():
            # A number torn apart begins or ends a line at its point.
            if re.fullmatch(r"\d+\.|\.\d+", line.strip()):
                fail(f"{name} sheet {number}: split number {line.strip()}")
    return count


def check_report(program, criteria, survey, fail, most=190):
    counts = {}
    with tempfile.TemporaryDirectory() as place:
        run = subprocess.run(
            [program, "report", "--pdf", "--criteria", criteria, "--survey", survey, "--language", "both", "--output", place],
            capture_output=True, text=True, timeout=1800)
        if run.returncode not in (0, 1):
            fail(f"report --pdf ended with {run.returncode}: {run.stderr[-300:]}")
            return counts
        left = [path.name for path in Path(place).iterdir() if path.name not in ("report.pdf", "summary.pdf", "ko")]
        if left:
            fail(f"left behind: {left}")
        for folder in ("", "ko"):
            page = Path(place, folder)
            title = PdfReader(page / "report.pdf").metadata.title.split(" – ")[0]
            counts[folder or "en"] = (
                sheets(page / "report.pdf", title, fail, most), sheets(page / "summary.pdf", title, fail, 4))
    return counts


if __name__ == "__main__":
    faults = []
    found = check_report(
        *sys.argv[1:4], lambda what: (faults.append(what), print(what)), int(sys.argv[4]) if len(sys.argv) > 4 else 190)
    print(found, f"{len(faults)} faults")
    sys.exit(bool(faults))
