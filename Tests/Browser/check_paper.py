"""The report on paper: `feasibility report --pdf` through a real browser.

    check_paper.py PROGRAM CRITERIA SURVEY [MOST]    prints a report in both languages and looks at every sheet

Each sheet names the index and its edition at the head and its number at the foot; none is blank; the summary is of four
sheets at most; no number is split; a city stands on two sheets; no sheet is shrunk because a table is too wide for it."""

import math
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from pypdf import PdfReader

A4 = (595, 842)
ROOT = Path(__file__).resolve().parents[2]
WORDS = {"en": "English/English+Frame.swift", "ko": "Korean/Korean+Frame.swift"}
# Points; dense tables have 5.1, and a browser that shrinks what is too wide shrinks all of it to four or less.
SMALLEST = 5.0


def letters(sheet):
    """Sizes of type on a sheet, in points, each with its number of letters."""
    sizes = {}

    def visit(text, transform, matrix, font, size):
        across = (matrix[0] * transform[0] + matrix[1] * transform[2], matrix[0] * transform[1] + matrix[1] * transform[3])
        points = round(size * math.hypot(*across), 1)
        sizes[points] = sizes.get(points, 0) + len(text.strip())

    text = sheet.extract_text(visitor_text=visit)
    return text, sizes


def places(reader):
    """Headings as (level, title, sheet)."""
    found = []

    def walk(items, level):
        for item in items:
            if isinstance(item, list):
                walk(item, level + 1)
            else:
                found.append((level, item.title, reader.get_destination_page_number(item) + 1))

    walk(reader.outline, 0)
    return found


def cities(file, language, fail):
    """Each city begins a sheet and stands on two."""
    reader = PdfReader(file)
    found = places(reader)
    heading = re.search(r'\.profiles: "(.*)"', (ROOT / "Sources/Words" / WORDS[language]).read_text("utf-8"))[1]
    start = next((at for at, place in enumerate(found) if place[1].rstrip("#").strip() == heading), None)
    if start is None:
        return fail(f"{file.name} {language}: no heading “{heading}” in the outline")
    level = found[start][0]
    end = next((at for at in range(start + 1, len(found)) if found[at][0] <= level), len(found))
    sheets = [place for place in found[start + 1:end] if place[0] == level + 1]
    # What comes after the last city begins on the sheet on which that ends.
    for (_, name, sheet), (_, _, after) in zip(sheets, sheets[1:]):
        if after - sheet != 2:
            fail(f"{file.name} {language}: {name} on {after - sheet} sheets")
    return len(sheets)


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
        text, sizes = letters(sheet)
        plain = re.sub(r"\s+", "", text)
        if re.sub(r"\s+", "", title) not in plain:
            fail(f"{name} sheet {number}: no index and edition at its head")
        if f"{number}/{count}" not in plain:
            fail(f"{name} sheet {number}: no number of {count} at its foot")
        body = plain.replace(re.sub(r"\s+", "", title), "").replace(f"{number}/{count}", "")
        if len(body) < 40:
            fail(f"{name} sheet {number}: nearly blank ({len(body)} letters)")
        small = sum(count for points, count in sizes.items() if points < SMALLEST)
        if small > 0.5 * sum(sizes.values()):
            fail(f"{name} sheet {number}: {small} letters below {SMALLEST} points: {sorted(sizes)[:3]}")
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
                sheets(page / "report.pdf", title, fail, most), sheets(page / "summary.pdf", title, fail, 4),
                cities(page / "report.pdf", folder or "en", fail))
    return counts


if __name__ == "__main__":
    faults = []
    found = check_report(
        *sys.argv[1:4], lambda what: (faults.append(what), print(what)), int(sys.argv[4]) if len(sys.argv) > 4 else 190)
    print(found, f"{len(faults)} faults")
    sys.exit(bool(faults))
