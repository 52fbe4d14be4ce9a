"""The divide page: sentence and coverage first, counts equal to report.xml, one chart a question with every mark's numbers
beside it, nothing unmeasured with a parity, small screens, accessibility, paper."""

import collections
import io
import re
import xml.etree.ElementTree

from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

from patience import arrived

PAGES = {"en": "divide.html", "ko": "ko/divide.html"}
ORDER = ["level-4", "level-3", "level-2", "level-1", "level-0", "reverse", "undefined", "not-measured"]
MOST_BYTES = 400_000
FIRST = 6

# Of each line of a question: where its marks stand, and what its cells say.
LINES = """() => [...document.querySelectorAll(".question")].map(question => ({
    id: question.id,
    marks: question.querySelectorAll(".scatter svg:first-of-type path.mark").length,
    rows: [...question.querySelectorAll(".gaplines tbody tr")].map(row => ({
      group: row.querySelector("circle") && Number(row.querySelector("circle").getAttribute("cx")),
      reference: row.querySelector("rect") && Number(row.querySelector("rect").getAttribute("x")) + 4,
      cells: [...row.cells].map(cell => cell.textContent),
    })) }))"""


def number(text):
    found = re.search(r"-?[0-9][0-9,]*\.?[0-9]*", text.replace("\u2212", "-"))
    return float(found.group().replace(",", "")) if found else None


def outcomes(folder):
    """Counts by check and the cities with a gap, as report.xml has them."""
    counts = collections.defaultdict(collections.Counter)
    order = []
    for _, element in xml.etree.ElementTree.iterparse(folder / "report.xml"):
        if element.tag.split("}")[-1] == "divide" and element.get("outcome"):
            key = (element.get("indicator"), element.get("kind"), element.get("group"))
            if key not in counts:
                order.append(key)
            counts[key][element.get("outcome")] += 1
    return order, counts


def check(browser, reports, fail):
    for folder in sorted(path.parent for path in reports.glob("*/divide.html")):
        for language, name in PAGES.items():
            if (folder / name).exists():
                one(browser, folder, folder / name, language, fail)


def one(browser, folder, path, language, fail):
    def must(condition, what):
        if not condition:
            fail(f"{folder.name} {language} divide: {what}")

    must(path.stat().st_size <= MOST_BYTES, f"{path.stat().st_size} bytes")
    order, counts = outcomes(folder)
    context = browser.new_context(java_script_enabled=False, viewport={"width": 1280, "height": 900})
    page = context.new_page()
    arrived(page, path.as_uri())

    # Sentence first, coverage second.
    inside = page.locator("#divide > *").evaluate_all("list => list.slice(0, 5).map(e => e.tagName + '.' + e.className)")
    must(inside[1].startswith("P.key") and inside[3].startswith("DL.shares"), f"sentence and coverage first: {inside}")
    must(page.locator(".shares .hatched").count() == 1, "what was not measured is hatched")

    # U-60: the counts of report.xml.
    table = page.locator("table.levels").last
    rows = table.locator("tbody tr").evaluate_all(
        "list => list.map(row => [...row.querySelectorAll('td.n')].map(cell => Number(cell.textContent)))")
    told = [[counts[key][outcome] for outcome in ORDER] for key in order]
    must(rows == told, f"counts differ from report.xml: {rows[:2]} {told[:2]}")

    # U-61, U-62: a line for every measured gap and none for others; marks where the numbers say.
    questions = page.evaluate(LINES)
    gaps = [key for key in order if key[1] == "gap"]
    wanted = {f"gap-{key[0]}-{key[2]}": sum(counts[key].values()) - counts[key]["not-measured"] for key in gaps}
    found = {question["id"]: len(question["rows"]) for question in questions}
    must(found == {key: count for key, count in wanted.items() if count}, f"lines: {found} {wanted}")
    for question in questions:
        widths = []
        for row in question["rows"]:
            group, reference, difference = (number(row["cells"][at]) for at in (2, 4, 6))
            must(abs(reference - group - difference) <= 0.11, f"{question['id']}: {row['cells']}")
            widths.append(difference)
            for value, place in ((group, row["group"]), (reference, row["reference"])):
                must(abs(6 + 188 * value / 100 - place) <= 0.7, f"{question['id']}: {value} at {place}")
            ratio = number(row["cells"][7])
            if ratio is not None and reference:
                must(abs(ratio - group / reference) <= 0.02 + 0.1 / reference, f"{question['id']}: ratio {row['cells']}")
        must(widths == sorted(widths, reverse=True), f"{question['id']}: widest first")

    # The switch leads to every question, and opens it.
    for link in page.locator(".heatgrid a").all()[:FIRST]:
        target = link.get_attribute("href")[1:]
        link.click()
        must(page.locator(f"[id='{target}']").is_visible(), f"{target} opens")
    svgs = page.locator("#divide svg[role=img]").evaluate_all(
        "list => list.map(svg => Boolean(svg.querySelector('title') && svg.querySelector('desc')))")
    must(all(svgs), "each drawing has a title and a description")
    context.close()

    for width in (320, 390, 768, 1440):
        context = browser.new_context(viewport={"width": width, "height": 900})
        page = context.new_page()
        arrived(page, path.as_uri())
        wide = page.evaluate("document.documentElement.scrollWidth")
        must(wide <= width, f"{wide} px wide at {width}")
        high = page.evaluate("document.documentElement.scrollHeight") / 900
        must(high < 15, f"{high:.0f} screens at {width}")
        context.close()

    context = browser.new_context()
    page = context.new_page()
    arrived(page, path.as_uri())
    sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    must(len(sheets) <= 20, f"{len(sheets)} sheets")
    text = "".join(sheet.extract_text() for sheet in sheets)
    must(len(text) > 1000, "the folds are printed open")
    context.close()

    for scheme in ("light", "dark"):
        context = browser.new_context(color_scheme=scheme)
        page = context.new_page()
        arrived(page, path.as_uri())
        violations = Axe().run(page).response["violations"]
        must(not violations, f"{scheme}: {[(v['id'], v['nodes'][0]['html'][:120]) for v in violations]}")
        context.close()
