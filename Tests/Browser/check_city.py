"""A city's page as people use it: two printed sheets in either language, folded indicators that open without a script,
a link into a folded city, small screens, no request, axe; and the sheet for everybody on one page."""

import csv
import html
import io
import os
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

from patience import arrived

WIDTHS = (320, 390, 768, 1280, 1920)
# The parts of a city's page in their order, by their places; those marked are there for every city that is rated.
PARTS = ["how-reached", "firm-heading", "scores-heading", "peers-heading", "strengths", "weaknesses", "why-score",
         "path-heading", "recommended-heading", "divide", "quality-heading"]
ALWAYS = {"how-reached", "scores-heading", "peers-heading", "divide", "quality-heading"}
ONE = "manila"
EVERY = 15


def _sheets(page):
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def _open(browser, path, fail, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    page.on("console", lambda message: fail(f"{path.name}: {message.text}"))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or fail(f"{path.name}: {request.url}"))
    arrived(page, path.as_uri())
    return context, page


def _parts(folder, fail):
    """U-40 and section 2.3: the parts of every city's page, in one order, in both languages; "why this score" and "what it
    would take" for every city that has a score."""
    scored = {row["id"] for row in csv.DictReader(io.StringIO((folder / "ranking.csv").read_bytes().decode("utf-8-sig")))
              if row["score"]}
    for path in sorted(folder.glob("cities/*.html")) + sorted(folder.glob("ko/cities/*.html")):
        found = re.findall(r'<h2 id="([\w-]+)">', path.read_text("utf-8"))
        want = ALWAYS | ({"why-score", "path-heading"} if path.stem in scored else set())
        if found != [one for one in PARTS if one in found] or not want <= set(found):
            fail(f"{path.relative_to(folder)}: parts {found}, missing {sorted(want - set(found))}")


def _sources(folder, fail):
    """U-42: every indicator of every city has a source, and the caption names file, record and line."""
    for path in sorted(folder.glob("cities/*.html")):
        table = re.search(r'<table class="indicators">(.*?)</table>', path.read_text("utf-8"), re.S)
        if not table:
            continue
        caption = re.search(r"<caption>(.*?)</caption>", table[1], re.S)
        if not caption or not re.search(r"record \d+.*line \d+|registry|returned nothing", caption[1]):
            fail(f"{path.name}: caption {caption and caption[1][:80]}")
        for row in re.findall(r"<tr>(<th scope=\"row\".*?)</tr>", table[1], re.S):
            cells = re.findall(r"<td[^>]*>(.*?)</td>", row, re.S)
            if len(cells) != 5 or not html.unescape(re.sub("<[^>]+>", "", cells[4])).strip():
                fail(f"{path.name}: no source in {re.sub('<[^>]+>', ' ', row)[:80]}")


def _sums(folder, fail):
    """U-43: reference and contributions of the nodes are the score, to 1e-9, and each node's indicators are its part."""
    seen = 0
    for city in ET.parse(folder / "report.xml").getroot().iter():
        if city.tag.split("}")[1] != "city":
            continue
        for profile in city.iter():
            parts = [one for one in profile if one.tag.split("}")[1] == "contribution"]
            if not parts:
                continue
            by_node = {}
            for one in parts:
                if one.get("under"):
                    by_node[one.get("under")] = by_node.get(one.get("under"), 0) + float(one.get("part"))
            for one in parts:
                node = one.get("node")
                if node in by_node and abs(by_node[node] - float(one.get("part"))) > 1e-9:
                    fail(f"{city.get('id')}: the indicators of {node} are {by_node[node]}, not {one.get('part')}")
            seen += 1
    if not seen:
        fail(f"{folder.name}: no contributions in report.xml")


def _paper(browser, folder, fail):
    """Each city on two sheets, the first of them full, numbers whole; one city in `EVERY` unless ALL=1."""
    paths = sorted(folder.glob("**/cities/*.html"))
    for path in paths if os.environ.get("ALL") else paths[::EVERY] + [folder / "cities" / f"{ONE}.html"]:
        context, page = _open(browser, path, fail)
        pdf = _sheets(page)
        name = str(path.relative_to(folder))
        if len(pdf.pages) != 2:
            fail(f"{name}: {len(pdf.pages)} sheets")
        for number, sheet in enumerate(pdf.pages, 1):
            if len(sheet.extract_text().split()) < 60:
                fail(f"{name}: sheet {number} is nearly empty")
        width, height = (float(pdf.pages[0].mediabox[side]) for side in (2, 3))
        if abs(width - 595) > 2 or abs(height - 842) > 2:
            fail(f"{name}: {width} x {height} points is not A4")
        context.close()


def _screen(browser, path, fail):
    for width in WIDTHS:
        for scheme in ("light", "dark"):
            context, page = _open(browser, path, fail, viewport={"width": width, "height": 900}, color_scheme=scheme)
            root = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
            if root[0] > root[1]:
                fail(f"{path.name} at {width}: {root[0]} px wide")
            if width in (390, 1280):
                page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
                result = Axe().run(page)
                for violation in result.response["violations"]:
                    fail(f"{path.name} at {width} {scheme}: axe {violation['id']} {violation['nodes'][0]['html'][:120]}")
            context.close()


def _without_script(browser, path, fail):
    context, page = _open(browser, path, fail, java_script_enabled=False)
    if page.locator("table.indicators").is_visible():
        fail(f"{path.name}: the indicators are not folded")
    page.locator("details.all > summary").click()
    if not page.locator("table.indicators").is_visible():
        fail(f"{path.name}: the indicators do not open without a script")
    context.close()


def _single(browser, path, fail):
    """A link to a city opens it, as its place lies inside what is folded."""
    context, page = _open(browser, path, fail, java_script_enabled=False)
    if page.locator("section.city").first.is_visible():
        fail(f"{path}: cities are not folded")
    arrived(page, path.as_uri() + f"#city-{ONE}")
    if not page.locator(f"#city-{ONE}").is_visible():
        fail(f"{path}: a link does not open a city")
    context.close()


def _snapshot(browser, path, fail):
    context, page = _open(browser, path, fail)
    pdf = _sheets(page)
    if len(pdf.pages) != 1:
        fail(f"{path.name}: {len(pdf.pages)} sheets")
    if page.locator("table").count():
        fail(f"{path.name}: a table")
    for violation in Axe().run(page).response["violations"]:
        fail(f"{path.name}: axe {violation['id']}")
    context.close()


def check(browser, reports, fail):
    """`reports` holds a site (`wego`), and may hold one in a single file (`single`) and snapshots (`snapshots/*.html`)."""
    reports = Path(reports)
    for folder in [reports] + sorted(each for each in reports.iterdir() if each.is_dir()):
        if (folder / "cities" / f"{ONE}.html").exists():
            _parts(folder, fail)
            _sources(folder, fail)
            _sums(folder, fail)
            _paper(browser, folder, fail)
            for name in (f"cities/{ONE}.html", f"ko/cities/{ONE}.html", "cities/seoul.html"):
                if (folder / name).exists():
                    _screen(browser, folder / name, fail)
                    _without_script(browser, folder / name, fail)
        elif (folder / "index.html").exists() and f'id="city-{ONE}"' in (folder / "index.html").read_text("utf-8"):
            _single(browser, folder / "index.html", fail)
        for path in sorted(folder.glob("snapshot*.html")):
            _snapshot(browser, path, fail)
