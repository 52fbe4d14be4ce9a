"""A city's page as people use it: two printed sheets in either language, folded indicators that open without a script,
a link into a folded city, small screens, no request, axe; and the sheet for everybody on one page."""

import io
import os
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

WIDTHS = (320, 390, 768, 1280, 1920)
ONE = "manila"
EVERY = 15


def _sheets(page):
    return PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))


def _open(browser, path, fail, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    page.on("console", lambda message: fail(f"{path.name}: {message.text}"))
    page.on("request", lambda request: request.url.startswith(("file:", "data:")) or fail(f"{path.name}: {request.url}"))
    page.goto(path.as_uri())
    return context, page


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
    page.goto(path.as_uri() + f"#city-{ONE}")
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
            _paper(browser, folder, fail)
            for name in (f"cities/{ONE}.html", f"ko/cities/{ONE}.html", "cities/seoul.html"):
                if (folder / name).exists():
                    _screen(browser, folder / name, fail)
                    _without_script(browser, folder / name, fail)
        elif (folder / "index.html").exists() and f'id="city-{ONE}"' in (folder / "index.html").read_text("utf-8"):
            _single(browser, folder / "index.html", fail)
        for path in sorted(folder.glob("snapshot*.html")):
            _snapshot(browser, path, fail)
