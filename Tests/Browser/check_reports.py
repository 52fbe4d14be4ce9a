"""What only a browser can tell about a report: no request, no policy message, reading without scripts, links, small and
large screens, whole words, accessibility (axe), paper.  `make browser` runs it through run.sh; by itself:

    check_reports.py FOLDER             every check, on FOLDER/<report>/index.html
    check_reports.py FOLDER STEP…       only these steps

Not every report gets every step, so that all ends within some minutes on two cores: `STEPS` says which gets which, JOBS
how many processes share them (2). The checks of single pages stand in files of their own (check_index.py, check_city.py,
…). Two are cut short, and whole with `make browser ALL=1` or run by themselves: of check_weights.py only the cases
`WEIGHTS` are compared with the program, and check_city.py prints only some cities."""

import csv
import io
import math
import multiprocessing
import os
import re
import shutil
import sys
import tempfile
import time
import urllib.parse
from html.parser import HTMLParser
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

import check_charts
import check_city
import check_compare
import check_divide
import check_frame
import check_hostile
import check_index
import check_markup
import check_paper
import check_questions
import check_requirements
import check_weights
from patience import arrived, resized

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ROOT = Path(__file__).resolve().parents[2]
WHAT_IT_TAKES = {"en": "What it would take", "ko": "더 나은 결과를 위한 조건"}
LANGUAGES = {"en": "index.html", "ko": "ko/index.html"}
WIDTHS = [320, 390, 768, 1280, 1920]
READY = "html[data-ready='1']"
# Pages whose own checks run axe in every language and scheme.
OWN = ["index.html", "weights.html", "divide.html", "compare/index.html"]
WEIGHTS = ["seoul", "geometric-floor", "topsis"]
failures = []


def check(condition, what):
    if not condition:
        fail(what)


def fail(what):
    failures.append(what)
    print(f"  FAILED {what}", flush=True)


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def ranking(folder):
    return table(folder / "ranking.csv")


def kinds(folder, language):
    """A page of each kind: the parts, the comparison as one picks and as it stands prepared, a city."""
    root = folder if language == "en" else folder / language
    found = sorted(root.glob("*.html")) + sorted(root.glob("compare/index.html"))
    return found + sorted(root.glob("compare/region-*.html"))[:1] + sorted(root.glob("cities/*.html"))[:1]


class Watched:
    """A page that records what it must not do."""

    def __init__(self, browser, path, fragment="", **options):
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.messages, self.requests = [], []
        self.page.on("console", lambda message: self.messages.append(message.text))
        self.page.on("pageerror", lambda error: self.messages.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.name = "/".join(path.parts[-3:])
        arrived(self.page, path.as_uri() + fragment)
        if options.get("java_script_enabled", True) and "dataset.ready" in path.read_text("utf-8"):
            self.page.wait_for_selector(READY, state="attached")

    def __enter__(self):
        return self.page

    def __exit__(self, *error):
        check(not self.messages, f"{self.name}: messages {self.messages[:3]}")
        outside = [url for url in self.requests if not url.startswith(("file:", "data:", "blob:"))]
        check(not outside, f"{self.name}: requests {outside[:3]}")
        self.context.close()


def without_script(browser, folder):
    """Without scripts every page can be read, and every city stands in the ranking with its rank."""
    rows = ranking(folder)
    for language, name in LANGUAGES.items():
        with Watched(browser, folder / name, java_script_enabled=False) as page:
            lines = page.locator("table.ranking tbody tr")
            check(lines.count() == len(rows), f"{folder.name} {language}: {lines.count()} rows of {len(rows)}")
            check(page.locator("#filters").is_hidden() or len(rows) < 2, f"{folder.name}: filters need a script")
            if page.locator("#profiles").count():
                check(page.locator("section.city").count() == len(rows), f"{folder.name} {language}: a profile each")
            ranked = [row["rank"] for row in rows if row["rank"]]
            cells = page.locator("table.ranking tr:not([data-out]) td[data-c=rank]").evaluate_all(
                "cells => cells.map(cell => cell.firstChild.data.trim().replace('=', ''))")
            check(cells == ranked, f"{folder.name} {language}: ranks {cells[:5]}, not {ranked[:5]}")
        for path in kinds(folder, language):
            with Watched(browser, path, java_script_enabled=False) as page:
                name = "/".join(path.parts[-3:])
                check(page.locator("html").get_attribute("lang") == language, f"{name}: not lang={language}")
                check(page.locator("h1").count() == 1, f"{name}: {page.locator('h1').count()} h1")
                check(len(page.locator("main").inner_text()) > 150, f"{name}: nothing to read without a script")


def intervals(browser, folder):
    """The drawing of each city's interval and its words say what robustness.csv says; rows of acceptability add up."""
    path = folder / "robustness.csv"
    if not path.exists():
        return
    rows = [row for row in table(path) if row["rank"]]
    last = len(rows)
    for options in [{"viewport": {"width": 1280, "height": 900}}, {"java_script_enabled": False}]:
        with Watched(browser, folder / "index.html", **options) as page:
            # Where the parts lie: [left end, right end, dot] in pixels from the left edge of the drawing, and its width.
            marks = page.evaluate("""() => Object.fromEntries([...document.querySelectorAll("table.ranking tbody tr")]
              .filter(row => row.querySelector("svg.iv")).map(row => {
                const svg = row.querySelector("svg.iv"), box = svg.getBoundingClientRect();
                const line = svg.querySelector("path").getBoundingClientRect();
                const dot = svg.querySelector("circle").getBoundingClientRect();
                return [row.dataset.city, { said: row.querySelector("[data-c=interval] .range").textContent,
                  places: [line.left - box.left, line.right - box.left, (dot.left + dot.right) / 2 - box.left],
                  width: box.width, order: Number(row.querySelector("[data-c=interval]").dataset.v) }];
              }))""")
            wanted = {row["id"] for row in rows if row["rank_p05"]} if last > 1 else set()
            check(set(marks) == wanted, f"{folder.name}: intervals of {len(marks)} cities, not {len(wanted)}")
            for row in rows:
                if row["id"] not in marks:
                    continue
                mark, name = marks[row["id"]], f"{folder.name}: {row['id']}"
                low, high = math.floor(float(row["rank_p05"])), math.ceil(float(row["rank_p95"]))
                said = f"{low}\u2013{high}"
                check(mark["said"] == said, f"{name}: {said} in {mark['said']}")
                check(mark["order"] == high - low, f"{name}: sorts as {mark['order']}")
                for rank, place in zip([low, high, float(row["rank"])], mark["places"]):
                    there = (5 + 190 * (rank - 1) / (last - 1)) * mark["width"] / 200
                    check(abs(place - there) <= 1, f"{name}: {rank} at {place:.1f}, not {there:.1f}")
    page_of = folder / "robustness.html"
    with Watched(browser, page_of if page_of.exists() else folder / "index.html", java_script_enabled=False) as page:
        lines = page.locator("#robustness table").first.locator("tbody tr")
        check(lines.count() == min(last, 20), f"{folder.name}: {lines.count()} rows of the acceptability table")
        for cells in lines.all():
            shares = [int(re.sub(r"[^0-9]", "", text)) for text in cells.locator("td").all_text_contents()[1:]]
            check(abs(sum(shares) - 100) <= len(shares), f"{folder.name}: {shares} add up to 100 within rounding")


def screens(browser, folder):
    """No page is wider than its window."""
    for language in LANGUAGES:
        for path in kinds(folder, language):
            with Watched(browser, path, viewport={"width": 1280, "height": 900}) as page:
                for width in WIDTHS:
                    resized(page, width)
                    wide = page.evaluate("document.documentElement.scrollWidth")
                    check(wide <= width, f"{'/'.join(path.parts[-3:])}: {wide} px wide at {width} px")


class Anchors(HTMLParser):
    """Where a page leads to, and the places in it."""

    def __init__(self, text):
        super().__init__()
        self.links, self.places = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.places.add(value)
            if name in ("href", "src"):
                self.links.append(value)


def links(browser, folder):
    """Every link of every page leads to a file of the report and, where it names one, to a place in it."""
    pages = {path.resolve(): Anchors(path.read_text("utf-8")) for path in sorted(folder.rglob("*.html"))}
    wrong = []
    for path, page in pages.items():
        for link in page.links:
            address = urllib.parse.urlsplit(link)
            if address.scheme in ("https", "data", "mailto"):
                continue
            target = (path.parent / urllib.parse.unquote(address.path)).resolve() if address.path else path
            place = address.fragment.split("?")[0]
            if not target.is_file() or folder.resolve() not in target.parents:
                wrong.append(f"{path.relative_to(folder.resolve())} to {link}")
            elif place and "=" not in place and target in pages and urllib.parse.unquote(place) not in pages[target].places:
                wrong.append(f"{path.relative_to(folder.resolve())} to the place {link}")
    check(not wrong, f"{folder.name}: {len(wrong)} links lead nowhere: {wrong[:6]}")
    with Watched(browser, folder / "index.html", viewport={"width": 1280, "height": 900}) as page:
        page.locator("table.ranking tbody th a").first.click()
        check("/cities/" in page.url or "#city-" in page.url, f"{folder.name}: a city opens, {page.url}")
        page.wait_for_selector(READY, state="attached")
        page.locator("a[hreflang=ko]").first.click()
        check(page.locator("html").get_attribute("lang") == "ko", f"{folder.name}: the other language opens")


def accessibility(browser, folder):
    """Axe on every kind of page with its folds open; in the dark, where only colours differ, their contrast. In Korean
    the pages with a check of their own are left to it."""
    axe = Axe()
    for language in LANGUAGES:
        own = [] if language == "en" or STEPS["six-cities"] is not steps_of(folder) else OWN
        for path in kinds(folder, language):
            if path.relative_to(folder / language if language != "en" else folder).as_posix() in own:
                continue
            # The policy of the page would keep the checker out; everything else is tested with the policy in force.
            with Watched(browser, path, bypass_csp=True, viewport={"width": 1280, "height": 900}) as page:
                page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
                for scheme, options in [("light", {"resultTypes": ["violations"]}),
                                        ("dark", {"resultTypes": ["violations"], "runOnly": ["color-contrast"]})]:
                    page.emulate_media(color_scheme=scheme)
                    for violation in axe.run(page, options=options).response["violations"]:
                        nodes = [(node["target"], node["html"][:100]) for node in violation["nodes"]][:3]
                        fail(f"{'/'.join(path.parts[-3:])} {scheme}: {violation['id']} at {nodes}")


def paper(browser, folder):
    """Each sheet is A4, is numbered, names the report at its head, and none is blank."""
    for language in LANGUAGES:
        all_texts = []
        for path in kinds(folder, language):
            with Watched(browser, path) as page:
                data = page.pdf(prefer_css_page_size=True, tagged=True, outline=True)
            name = "/".join(path.parts[-3:])
            pdf = PdfReader(io.BytesIO(data))
            for sheet in pdf.pages:
                size = sorted((float(sheet.mediabox.width), float(sheet.mediabox.height)))
                check(abs(size[0] - 595) < 2 and abs(size[1] - 842) < 2, f"{name}: {size} is not A4")
            check("/MarkInfo" in pdf.trailer["/Root"], f"{name}: not tagged")
            check(str(pdf.trailer["/Root"].get("/Lang", "")).startswith(language), f"{name}: language of the paper")
            # Spaces and dashes come back as the font's own codes.
            texts = [sheet.extract_text().replace("\x01", " ").replace("\xad", "\u2013").replace("\u2012", "\u2013")
                     for sheet in pdf.pages]
            for number, text in enumerate(texts, 1):
                check(len(text.strip()) > 60, f"{name}: sheet {number} is blank")
                check(f"{number} / {len(texts)}" in text, f"{name}: sheet {number} has no number")
                if origin(folder) == "synthetic":
                    check("Synthetic data" in text, f"{name}: the mark is not on sheet {number}")
            all_texts += texts
        if (folder / "robustness.csv").exists():
            check(any(re.search(r"\d+\u2013\d+", text) for text in all_texts), f"{folder.name}: intervals on paper")
            check(any(WHAT_IT_TAKES[language] in text for text in all_texts), f"{folder.name}: what it would take, on paper")


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
    for path in kinds(folder, "ko"):
        with Watched(browser, path, viewport={"width": 1280, "height": 900}) as page:
            page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)")
            for width, media in [(320, "screen"), (1280, "screen"), (690, "print")]:
                page.emulate_media(media=media)
                resized(page, width)
                broken = page.evaluate(BROKEN)
                check(not broken, f"{'/'.join(path.parts[-3:])} {width} {media}: {len(broken)} broken words, {broken[:4]}")


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
                resized(page, most)
                wide = page.evaluate(
                    "kind => [...document.querySelectorAll(kind)].filter(box => box.checkVisibility())"
                    ".map(box => box.querySelector('table').getBoundingClientRect().width)", kind)
                check(all(found <= most + 1 for found in wide), f"{folder.name}/{file}: tables of {wide} px on {most} px")


def origin(folder):
    text = (folder / "report.xml").read_text(encoding="utf-8")
    return text.split('origin="', 1)[1].split('"', 1)[0]


def index(browser, folder):
    check_index.check(browser, [folder], fail)


def charts(browser, folder):
    check_charts.check(browser, only(folder), fail)


def city(browser, folder):
    check_city.check(browser, only(folder), fail)


def divide(browser, folder):
    check_divide.check(browser, only(folder), fail)


def compare(browser, folder):
    check_compare.check(browser, only(folder), fail)


def editions(browser, folder):
    """Two editions of the same cities beside each other, where there is a program and the survey of the report."""
    program, survey = check_weights.program(), folder.parent / "surveys" / folder.name
    if program and survey.exists():
        with tempfile.TemporaryDirectory() as place:
            check_compare.editions(browser, program, ROOT / "Criteria/seoul-model-2015", survey,
                                   [row["id"] for row in ranking(folder)[:2]], Path(place), fail)


def weights(browser, folder):
    """The page against the program, and the panel on this report; all rules of aggregation with ALL=1."""
    check_weights.check(browser, only(folder), fail, only=None if os.environ.get("ALL") else WEIGHTS)


def pdf(browser, folder):
    """`feasibility report --pdf`, where there is a program and the survey of the report."""
    program, survey = check_weights.program(), folder.parent / "surveys" / folder.name
    if program and survey.exists():
        print(check_paper.check_report(program, ROOT / "Criteria/seoul-model-2015", survey, fail))


def frame(browser, folder):
    """What holds on every page; on a single file what does not need the other pages."""
    paths = [path for language in LANGUAGES for path in kinds(folder, language)]
    check_frame.check(browser, folder, paths, fail)


def questions(browser, folder):
    """Ten questions of a stranger, on a large screen and a phone."""
    check_questions.check(browser, folder, fail)


def hostile(browser, folder):
    """A study of its own whose texts are scripts, formulas and worse, where there is a program."""
    if program := check_weights.program():
        with tempfile.TemporaryDirectory() as place:
            check_hostile.check(browser, program, place, fail)


def markup(browser, folder):
    """The validator's word on every kind of page, of this report and of what stands beside it in a single file."""
    single = folder.parent / "single/index.html"
    check_markup.check([path for language in LANGUAGES for path in kinds(folder, language)]
                       + ([single] if single.exists() else []), fail)


def only(folder):
    """A folder with this report alone, for the checks that take every report of a folder."""
    place = Path(tempfile.mkdtemp(dir=SCRATCH.name))
    shutil.copytree(folder, place / folder.name)
    return place


# Which report gets which steps: six cities everything on every kind of page, the others what their size or set is for.
# The longest first, so that the processes end together.
STEPS = {
    "six-cities": [accessibility, frame, hostile, paper, weights, pdf, markup, editions, index, charts, screens,
                   without_script, whole_words, intervals, links],
    "wego-2015-sample": [city, compare, index, divide, questions, charts, screens, intervals, links],
    "un-egdi-2014": [screens, links],
    "teaching-sample": [screens, whole_words, links],
    "robustness-sample": [charts, accessibility, paper, without_script, intervals, whole_words, screens],
    "single": [city, without_script, screens, links],
}
# What a report gets that has no line above.
OTHERS = [screens, without_script, whole_words, links]
WIDE = [wide_paper, whole_words, screens]


def steps_of(folder):
    return STEPS.get(folder.name, WIDE if folder.name.startswith("columns-") else OTHERS)


def begin():
    """A process of its own has a browser of its own."""
    global BROWSER, PLAYWRIGHT, SCRATCH
    PLAYWRIGHT = sync_playwright().start()
    BROWSER = PLAYWRIGHT.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
    SCRATCH = tempfile.TemporaryDirectory()


def done(task):
    folder, step = task
    failures.clear()
    start = time.monotonic()
    try:
        step(BROWSER, folder)
    except Exception as error:  # One check that breaks off leaves the others their say.
        fail(f"{folder.name}: {step.__name__} broke off: {error!r}"[:1500])
    print(f"{folder.name}: {step.__name__} {time.monotonic() - start:.1f} s", flush=True)
    return len(failures)


def main():
    root, wanted = Path(sys.argv[1]).resolve(), sys.argv[2:]
    reports = sorted(path.parent for path in root.glob("*/index.html"))
    if not reports:
        sys.exit(f"no report in {root}")
    tasks = [(folder, step) for folder in reports for step in steps_of(folder) if not wanted or step.__name__ in wanted]
    order = [frame, hostile, accessibility, weights, city, compare, index, divide, paper]
    place = {step.__name__: at for at, step in enumerate(order)}
    tasks.sort(key=lambda task: place.get(task[1].__name__, 99))
    check_requirements.check(fail)
    count = len(failures)
    with multiprocessing.Pool(int(os.environ.get("JOBS", "2")), begin) as pool:
        count += sum(pool.imap_unordered(done, tasks))
    if count:
        sys.exit(f"{count} browser checks failed")
    print("browser checks passed")


if __name__ == "__main__":
    main()
