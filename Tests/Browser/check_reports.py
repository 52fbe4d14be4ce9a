"""What only a browser can tell about a report: no request, no policy message, reading without scripts, sorting and
filtering, the address, small screens, intervals, accessibility (axe), paper."""

import csv
import io
import math
import os
import re
import sys
import time
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
WHAT_IT_TAKES = {"en": "What it would take", "ko": "더 나은 결과를 위한 조건"}
LANGUAGES = {"en": "index.html", "ko": "index.ko.html"}
failures = []


def check(condition, what):
    if not condition:
        failures.append(what)
        print(f"  FAILED {what}")


def ranking(folder):
    text = (folder / "ranking.csv").read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


class Watched:
    """A page that records what it must not do."""

    def __init__(self, browser, path, **options):
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.messages, self.requests = [], []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.name = f"{path.parent.name}/{path.name}"
        self.page.goto(path.as_uri())

    def __enter__(self):
        return self.page

    def __exit__(self, *error):
        check(not self.messages, f"{self.name}: messages {self.messages[:3]}")
        outside = [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]
        check(not outside, f"{self.name}: requests {outside[:3]}")
        self.context.close()


def without_script(browser, folder):
    rows = ranking(folder)
    for language, name in LANGUAGES.items():
        with Watched(browser, folder / name, java_script_enabled=False) as page:
            lines = page.locator("table.ranking tbody tr")
            check(lines.count() == len(rows), f"{folder.name} {language}: {lines.count()} rows of {len(rows)}")
            check(page.locator("html").get_attribute("lang") == language, f"{folder.name}: lang={language}")
            check(page.locator("#filters").is_hidden() or len(rows) < 2, f"{folder.name}: filters need a script")
            if page.locator("#profiles").count():
                check(page.locator("section.city").count() == len(rows), f"{folder.name} {language}: a profile each")
            ranked = [row for row in rows if row["rank"]]
            cells = page.locator("table.ranking td.rank").all_inner_texts()
            cells = [cell.split()[0].rstrip("=") for cell in cells]
            check(cells == [row["rank"] for row in ranked], f"{folder.name}: ranks")


def interaction(browser, folder):
    rows = ranking(folder)
    with Watched(browser, folder / "index.html", viewport={"width": 1280, "height": 900}) as page:
        page.wait_for_function("document.documentElement.dataset.ready === '1'")
        first = page.locator("table.ranking").first
        button = first.locator("th button", has_text="Score").first
        button.click()
        scores = [float(text.split()[0].replace("\u2212", "-")) for text in first.locator("td.score").all_inner_texts()]
        check(scores == sorted(scores), f"{folder.name}: sorts by score")
        check(first.locator("th[aria-sort]").count() == 1, f"{folder.name}: one sorted column")
        check(first.locator("th[aria-sort=ascending]").count() == 1, f"{folder.name}: ascending")
        check("Score" in page.locator("#status").inner_text(), f"{folder.name}: says how it is sorted")
        button.click()
        scores = [float(text.split()[0].replace("\u2212", "-")) for text in first.locator("td.score").all_inner_texts()]
        check(scores == sorted(scores, reverse=True), f"{folder.name}: sorts the other way")

        region = rows[0]["region"]
        page.select_option("#filter-region", region)
        wanted = sum(row["region"] == region for row in rows)
        shown = page.locator("table.ranking tbody tr:visible").count()
        check(shown == wanted, f"{folder.name}: {shown} of {wanted} in {region}")
        check(str(wanted) in page.locator("#shown").inner_text(), f"{folder.name}: says how many")
        address = page.url
        check("region=" in address and "sort=-score" in address, f"{folder.name}: state in the address {address}")
        page.goto("about:blank")
        page.goto(address)
        page.wait_for_function("document.documentElement.dataset.ready === '1'")
        check(page.locator("table.ranking tbody tr:visible").count() == wanted, f"{folder.name}: the link keeps it")
        check(page.url == address, f"{folder.name}: the address stays")
        check(first.locator("th[aria-sort=descending]").count() == 1, f"{folder.name}: the link keeps the order")

        page.fill("#filter-q", "qqqq")
        check(page.locator("table.ranking tbody tr:visible").count() == 0, f"{folder.name}: nothing found")
        page.press("#filter-q", "Escape")
        page.click("#filter-clear")
        check(page.locator("table.ranking tbody tr:visible").count() == len(rows), f"{folder.name}: filters clear")
        page.fill("#filter-q", rows[0]["name_ko"])
        check(page.locator("table.ranking tbody tr:visible").count() >= 1, f"{folder.name}: finds a Korean name")
        page.click("#filter-clear")
        tile = page.locator(".tiles button").first
        if tile.count():
            tile.click()
            count = int(tile.locator(".big").inner_text())
            check(tile.get_attribute("aria-pressed") == "true", f"{folder.name}: tile is pressed")
            check(page.locator("table.ranking tbody tr:visible").count() == count, f"{folder.name}: tile filters")
        page.evaluate("location.hash = '#nowhere'")
        page.wait_for_function("document.getElementById('status').textContent.includes('nowhere')")


# What a city's section holds, in this order; parts that a city does not have are left out.
HEADINGS = [
    "How the verdict was reached", "Scores against peers", "Strengths", "Weaknesses", "Why this score", "How firm this is",
    "Indicators", "What it would take", "Digital divide", "Programmes and mentors", "Data quality",
]

# Where the parts of each interval lie: [left end, right end, dot] in pixels from the left edge of the drawing, and its
# width; and whether the row's bracket is drawn.
MARKS = """() => [...document.querySelectorAll("table.ranking tbody tr")].filter(row => row.querySelector(".rank"))
  .map(row => {
    const cell = row.querySelector(".rank"), svg = row.querySelector("svg.iv");
    const box = svg?.getBoundingClientRect();
    const line = svg?.querySelector("path").getBoundingClientRect();
    const dot = svg?.querySelector("circle").getBoundingClientRect();
    return {
      text: cell.innerText, kind: cell.className, bracket: getComputedStyle(cell, "::before").display !== "none"
        && getComputedStyle(cell, "::before").content !== "none",
      places: svg && [line.left - box.left, line.right - box.left, (dot.left + dot.right) / 2 - box.left],
      width: box?.width,
    };
  })"""


def robustness(browser, folder):
    """The marks say what the text and the file say."""
    path = folder / "robustness.csv"
    if not path.exists():
        return
    text = path.read_bytes().decode("utf-8-sig")
    rows = [row for row in csv.DictReader(io.StringIO(text)) if row["rank"]]
    last = len(rows)
    for options in [{"viewport": {"width": 1280, "height": 900}}, {"java_script_enabled": False}]:
        with Watched(browser, folder / "index.html", **options) as page:
            marks = page.evaluate(MARKS)
            check(len(marks) == last, f"{folder.name}: {len(marks)} intervals of {last}")
            for row, mark in zip(rows, marks):
                name = f"{folder.name}: {row['id']}"
                if not row["rank_p05"]:
                    check(mark["places"] is None, f"{name} has no interval")
                    continue
                low, high = math.floor(float(row["rank_p05"])), math.ceil(float(row["rank_p95"]))
                check(f"({low}\u2013{high})" in mark["text"], f"{name}: ({low}-{high}) in {mark['text']}")
                for rank, place in zip([low, high, float(row["rank"])], mark["places"]):
                    wanted = (4 + 112 * (rank - 1) / (last - 1) if last > 1 else 60) * mark["width"] / 120
                    check(abs(place - wanted) <= 1, f"{name}: {rank} at {place:.1f}, not {wanted:.1f}")
            ties = [float(above[f"ahead_of_{row['id']}"]) < 0.75 for above, row in zip(rows, rows[1:])]
            for place, mark in enumerate(marks):
                above, below = place > 0 and ties[place - 1], place < len(ties) and ties[place]
                check(mark["bracket"] == (above or below), f"{folder.name}: bracket of row {place + 1}")
                kind = {(False, True): "t1", (True, True): "t2", (True, False): "t3"}.get((above, below))
                check(kind is None or kind in mark["kind"].split(), f"{folder.name}: bracket of row {place + 1}")
                said = "not clearly separated" in mark["text"]
                check(said == (above or below), f"{folder.name}: row {place + 1} says that it is joined")
            table = page.locator("#robustness table").first
            check(table.locator("tbody tr").count() == min(last, 20), f"{folder.name}: rows of the acceptability table")
            for cells in table.locator("tbody tr").all():
                shares = [int(text.split()[0].strip("<>")) for text in cells.locator("td").all_inner_texts()[1:]]
                check(abs(sum(shares) - 100) <= len(shares), f"{folder.name}: {shares} add up to 100 within rounding")
            for section in page.locator("section.city").all():
                heads = [text.strip() for text in section.locator("h4").all_text_contents()]
                check(heads == [head for head in HEADINGS if head in heads], f"{folder.name}: headings {heads}")
    with Watched(browser, folder / "index.html", viewport={"width": 1280, "height": 900}) as page:
        page.wait_for_function("document.documentElement.dataset.ready === '1'")
        page.locator("table.ranking").first.locator("th button", has_text="Score").click()
        check(not any(mark["bracket"] for mark in page.evaluate(MARKS)), f"{folder.name}: no brackets in another order")
        ranks = page.locator("table.ranking").first.locator("th button", has_text="Rank").first
        ranks.click()
        found = [mark["bracket"] for mark in page.evaluate(MARKS)]
        check(found == [mark["bracket"] for mark in marks], f"{folder.name}: brackets are back in the order of ranks")
        page.locator("th[data-k=interval] button").click()
        widths = page.evaluate(
            "[...document.querySelectorAll('table.ranking tbody td[data-v]:has(svg.iv)')].map(cell => +cell.dataset.v)")
        check(widths == sorted(widths), f"{folder.name}: sorts by the width of the interval")


def small_screen(browser, folder):
    for name in LANGUAGES.values():
        with Watched(browser, folder / name, viewport={"width": 320, "height": 700}) as page:
            page.wait_for_function("document.documentElement.dataset.ready === '1'")
            width = page.evaluate("document.documentElement.scrollWidth")
            check(width <= 320, f"{folder.name}/{name}: {width} px wide at 320 px")


def links(browser, folder):
    """Pages of single cities lead back, and the languages lead to each other."""
    with Watched(browser, folder / "index.html") as page:
        page.locator("table.ranking tbody th a").first.click()
        check("/cities/" in page.url or "#city-" in page.url, f"{folder.name}: a city opens, {page.url}")
        check(page.locator("h1").count() == 1, f"{folder.name}: one h1")
        page.locator("nav .language a").first.click()
        check(page.locator("html").get_attribute("lang") == "ko", f"{folder.name}: the other language opens")


def accessibility(browser, folder):
    axe = Axe()
    for name in LANGUAGES.values():
        for scheme in ["light", "dark"]:
            # The policy of the page would keep the checker out; everything else is tested with the policy in force.
            with Watched(browser, folder / name, color_scheme=scheme, bypass_csp=True,
                         viewport={"width": 1280, "height": 900}) as page:
                page.wait_for_function("document.documentElement.dataset.ready === '1'")
                page.add_style_tag(content="#profiles>.city{content-visibility:visible!important}")
                found = axe.run(page)
                for violation in found.response["violations"]:
                    nodes = [node["target"] for node in violation["nodes"]][:3]
                    check(False, f"{folder.name}/{name} {scheme}: {violation['id']} at {nodes}")


def paper(browser, folder):
    for language, name in LANGUAGES.items():
        with Watched(browser, folder / name) as page:
            data = page.pdf(prefer_css_page_size=True, tagged=True, outline=True)
        pdf = PdfReader(io.BytesIO(data))
        box = pdf.pages[0].mediabox
        check(abs(float(box.width) - 595) < 2 and abs(float(box.height) - 842) < 2, f"{folder.name}: A4")
        check("/MarkInfo" in pdf.trailer["/Root"], f"{folder.name}: tagged")
        check(str(pdf.trailer["/Root"].get("/Lang", "")).startswith(language), f"{folder.name}: language of the paper")
        # Spaces and dashes come back as the font's own codes.
        texts = [page.extract_text().replace("\x01", " ").replace("\xad", "\u2013").replace("\u2012", "\u2013") for page in pdf.pages]
        check(all(len(text.strip()) > 20 for text in texts), f"{folder.name}: a blank page")
        check(all(f"/ {len(pdf.pages)}" in text for text in texts), f"{folder.name}: page numbers")
        if (folder / "robustness.csv").exists():
            intervals = [text for text in texts if re.search(r"\(\d+\u2013\d+\)", text)]
            check(intervals, f"{folder.name}: the intervals stand on paper")
            check(any(WHAT_IT_TAKES[language] in text for text in texts), f"{folder.name}: what it would take, on paper")
        if origin(folder) == "synthetic":
            mark = "Synthetic data"
            check(all(mark in text for text in texts), f"{folder.name}: the mark stands on every sheet")


# Words of tables that stand on more than one line: Korean words and numbers are never broken.
BROKEN = """() => {
  const broken = [];
  for (const cell of document.querySelectorAll("table th, table td")) {
    if (!cell.checkVisibility()) continue;
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, element = node.parentElement;
      if (!element.checkVisibility() || element.closest("code,.digest,.inputs,.stages")) continue;
      const upright = getComputedStyle(element).writingMode === "horizontal-tb";
      for (const match of node.data.matchAll(/[\\p{Script=Hangul}0-9.,\\u2212%]+/gu)) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const lines = new Set([...range.getClientRects()].filter(box => box.width > 0 && box.height > 0)
          .map(box => Math.round(upright ? box.top : box.left)));
        if (lines.size > 1) broken.push(match[0] + " in " + cell.innerText.slice(0, 40));
      }
    }
  }
  return broken;
}"""


def whole_words(browser, folder):
    """No Korean word and no number in a table is broken, on a small screen, a wide one and paper."""
    for width, media in [(320, "screen"), (1280, "screen"), (690, "print")]:
        with Watched(browser, folder / "index.ko.html", viewport={"width": width, "height": 900}) as page:
            page.wait_for_function("document.documentElement.dataset.ready === '1'")
            page.emulate_media(media=media)
            page.evaluate("document.querySelectorAll('.city').forEach(city => city.style.contentVisibility = 'visible')")
            broken = page.evaluate(BROKEN)
            check(not broken, f"{folder.name} {width} {media}: {len(broken)} broken words, {broken[:4]}")


def wide_paper(browser, folder):
    """Every column of the ranking stands on paper, inside the sheet, with the value of every city."""
    rows = ranking(folder)
    names = [name for name in rows[0] if re.fullmatch(r"i\d+", name)]
    for language, file in LANGUAGES.items():
        with Watched(browser, folder / file) as page:
            data = page.pdf(prefer_css_page_size=True, tagged=True)
        pdf = PdfReader(io.BytesIO(data))
        pieces = []
        for sheet in pdf.pages:
            width, height = float(sheet.mediabox.width), float(sheet.mediabox.height)

            def visit(text, transform, matrix, font, size):
                x = matrix[4] * transform[0] + matrix[5] * transform[2] + transform[4]
                y = matrix[4] * transform[1] + matrix[5] * transform[3] + transform[5]
                if text.strip() and 0 < x < width and 0 < y < height:
                    pieces.append(text)

            sheet.extract_text(visitor_text=visit)
        words = re.sub(r"\s+", "", "".join(pieces))
        for name in names:
            number = int(name[1:])
            mark = f"no{number}" if language == "en" else f"{number}번"
            check(mark in words, f"{folder.name} {language}: column {name} is lost on paper")
        for row in rows:
            for name in names:
                value = f"{float(row[name]):.2f}"
                # The ranking has it, and the profile: as an answer, as its score, and against the peers.
                check(words.count(value) >= 4, f"{folder.name} {language}: {value} of {row['id']} {name} is lost on paper")
    # In the ranking itself: as many cells as the file has values, none beyond the sheet's edge.
    for file in LANGUAGES.values():
        with Watched(browser, folder / file, viewport={"width": 1280, "height": 900}) as page:
            page.emulate_media(media="print")
            # 297 mm and 210 mm less two margins of 14 mm, at 96 dots an inch.
            for kind, most in [(".scroll.turned", 1017), (".scroll:not(.turned)", 688)]:
                page.set_viewport_size({"width": most, "height": 900})
                wide = page.evaluate(
                    "kind => [...document.querySelectorAll(kind)].filter(box => box.checkVisibility())"
                    ".map(box => box.querySelector('table').getBoundingClientRect().width)", kind)
                check(all(found <= most + 1 for found in wide), f"{folder.name}/{file}: tables of {wide} px on {most} px")


def origin(folder):
    text = (folder / "report.xml").read_text(encoding="utf-8")
    return text.split('origin="', 1)[1].split('"', 1)[0]


def main():
    reports = sorted(path.parent for path in Path(sys.argv[1]).glob("*/index.html"))
    if not reports:
        sys.exit(f"no report in {sys.argv[1]}")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for folder in reports:
            steps = [without_script, small_screen, links, robustness, whole_words]
            if folder.name.startswith("columns-"):
                steps.append(wide_paper)
            if len(ranking(folder)) > 6:
                steps.append(interaction)
            if len(ranking(folder)) <= 6:
                steps += [accessibility, paper]
            for step in steps:
                start = time.monotonic()
                step(browser, folder)
                print(f"{folder.name}: {step.__name__} {time.monotonic() - start:.1f} s")
        browser.close()
    if failures:
        sys.exit(f"{len(failures)} browser checks failed")
    print("browser checks passed")


if __name__ == "__main__":
    main()
