"""Texts that try to be something else, in everything that the program writes of them: pages in a browser, workbook, CSV,
XML, JSON and terminal.

By itself:  check_hostile.py PROGRAM [FOLDER]     writes the study and its reports below FOLDER, or a temporary one"""

import csv
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import hostile_study
from patience import arrived, resized

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = (320, 1280)
# What a page must not have got from a text: elements and attributes that the program never writes.
FOREIGN = """() => ({
  ran: typeof hostileRan !== "undefined",
  foreign: [...document.querySelectorAll("img, iframe, object, embed, base, textarea.x, b > script, svg[onload]")].length
    - [...document.querySelectorAll("textarea.x")].length,
  handlers: [...document.querySelectorAll("*")].filter(one => [...one.attributes].some(a => /^on|^style$|^srcdoc$/.test(a.name)
    && !(a.name === "style" && one.closest("table.ranking, .tip, .plot, #weight-rows, table")))).length,
  links: [...document.querySelectorAll("[href], [src], [action]")].map(one => one.getAttribute("href") ?? one.getAttribute("src")
    ?? one.getAttribute("action")).filter(to => /^\\s*(javascript|vbscript|http:)/i.test(to)),
  wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
})"""


def shown_as(payload):
    """How a payload is to be read on a page: direction spelled out, white space as a browser folds it."""
    for code in [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]:
        payload = payload.replace(chr(code), "\\u{%04X}" % code)
    return " ".join(payload.split())


def pages(browser, folder, fail):
    """Every page, with its folds open, at two widths, with scripts: nothing of a text runs, asks or stands out."""
    seen = ""
    for path in sorted(folder.rglob("*.html")):
        name = str(path.relative_to(folder))
        context = browser.new_context(viewport={"width": WIDTHS[-1], "height": 900})
        page = context.new_page()
        heard = []
        page.on("dialog", lambda dialog: (heard.append("dialog " + dialog.message), dialog.dismiss()))
        page.on("console", lambda message: heard.append(message.text))
        page.on("pageerror", lambda error: heard.append(str(error)))
        page.on("request", lambda request: heard.append("request " + request.url)
                if not request.url.startswith(("file:", "data:", "blob:")) else None)
        arrived(page, path.as_uri())
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
        for width in WIDTHS:
            resized(page, width)
            found = page.evaluate(FOREIGN)
            if found["ran"]:
                fail(f"{name}: a text ran as a script")
            if found["foreign"] or found["handlers"] or found["links"]:
                fail(f"{name}: markup of a text: {found}")
            if found["wide"] > 0:
                fail(f"{name}: {found['wide']} px wider than {width} px")
        # Whatever is offered is tried: the first choices of each list, every mark's words.
        for place in range(min(page.locator("select:visible").count(), 4)):
            choice = page.locator("select:visible").nth(place)
            values = choice.locator("option:not([disabled])").evaluate_all("options => options.map(one => one.value)")
            if values:
                choice.select_option(values[-1])
        if page.evaluate("typeof hostileRan !== 'undefined'"):
            fail(f"{name}: a text ran when a list was used")
        seen += page.evaluate("document.body.textContent.replace(/\\s+/g, ' ')")
        if heard:
            fail(f"{name}: {heard[:3]}")
        # What turns the line's direction is nowhere; a number after a name would be read backwards.
        turns = re.findall("[\u202A-\u202E\u2066-\u2069]", page.evaluate("document.documentElement.outerHTML"))
        if turns:
            fail(f"{name}: {len(turns)} characters turn the direction")
        context.close()
    for payload in hostile_study.PAYLOADS:
        if shown_as(payload) not in seen:
            fail(f"{folder.name}: nowhere shown as text: {payload!r}")


def tables(folder, fail):
    """No cell of a CSV file begins like a formula, unless it is a number."""
    files = sorted(folder.rglob("*.csv"))
    if len(files) < 3:
        fail(f"{folder.name}: {len(files)} CSV files")
    for path in files:
        rows = list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))
        if len({len(row) for row in rows}) != 1:
            fail(f"{path.name}: rows of different lengths")
        for row in rows:
            for cell in row:
                if cell[:1] in "=+-@\t\r" and cell and not re.fullmatch(r"[-+]?[0-9.]+(e[-+]?\d+)?", cell):
                    fail(f"{path.name}: a formula: {cell[:60]}")


def workbook(folder, fail):
    """A workbook of texts and numbers: no formula, no link, no macro."""
    from openpyxl import load_workbook

    files = sorted(folder.rglob("*.xlsx"))
    if not files:
        fail(f"{folder.name}: no workbook")
    for path in files:
        for sheet in load_workbook(path):
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f" or cell.hyperlink:
                        fail(f"{path.name} {sheet.title}!{cell.coordinate}: {cell.data_type} {str(cell.value)[:60]}")


def documents(folder, fail):
    """report.xml is valid by the schema, and by another reader than ours; assessment.json is JSON with every name whole."""
    run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", ROOT / "Reports/report.xsd", folder / "report.xml"],
                         capture_output=True, text=True)
    if run.returncode:
        fail(f"{folder.name}: report.xml: {run.stderr[:300]}")
    text = (folder / "report.xml").read_text("utf-8")
    if re.search(r"<(script|img|iframe|svg|style)\b", text):
        fail(f"{folder.name}: markup of a text in report.xml")
    held = json.dumps(json.loads((folder / "assessment.json").read_text("utf-8")), ensure_ascii=False)
    for payload in hostile_study.PAYLOADS:
        if json.dumps(payload, ensure_ascii=False)[1:-1] not in held:
            # What only pages and XML show (units, definitions) need not stand in it.
            print(f"  assessment.json does not hold {payload[:40]!r}")


def silent(text, name, fail):
    acting = {"U+%04X" % ord(letter) for letter in text
              if unicodedata.category(letter) in ("Cc", "Cf", "Zl", "Zp") and letter != "\n"}
    if acting:
        fail(f"{name}: {sorted(acting)} on the terminal")


def run(program, arguments, name, fail):
    done = subprocess.run([program, *map(str, arguments), "--color", "never"], capture_output=True, text=True, cwd=ROOT,
                          timeout=300)
    if done.returncode not in (0, 1):
        fail(f"{name} ended with {done.returncode}: {done.stderr[-400:]}")
    silent(done.stdout + done.stderr, name, fail)


def check(browser, program, place, fail):
    place = Path(place)
    hostile_study.write(place / "study")
    source = ["--criteria", place / "study/criteria", "--survey", place / "study/survey"]
    run(program, ["assess", *source, "--language", "both", "--write", "all", "--output", place / "site", "--findings", "all"],
        "assess", fail)
    run(program, ["assess", *source, "--language", "ko,en", "--single-file", "--output", place / "single"], "single", fail)
    cities = [row.split(",")[0] for row in (place / "site/ranking.csv").read_text("utf-8-sig").splitlines()[1:3]]
    (place / "alone").mkdir(exist_ok=True)
    run(program, ["compare", *cities, *source, "--output", place / "alone/compare.html"], "compare", fail)
    run(program, ["snapshot", cities[0], *source, "--output", place / "alone/snapshot.html"], "snapshot", fail)
    run(program, ["explain", cities[0], *source], "explain", fail)
    pages(browser, place / "site", fail)
    pages(browser, place / "single", fail)
    # Pages of their own show but one or two cities, so that not every text is on them.
    pages(browser, place / "alone", lambda what: None if "nowhere shown" in what else fail(what))
    tables(place / "site", fail)
    workbook(place / "site", fail)
    documents(place / "site", fail)


if __name__ == "__main__":
    from playwright.sync_api import sync_playwright

    faults = []
    with sync_playwright() as play, tempfile.TemporaryDirectory() as scratch:
        chromium = play.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        check(chromium, sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else scratch,
              lambda what: (faults.append(what), print(what, flush=True)))
    print(f"{len(faults)} faults")
    sys.exit(bool(faults))
