"""What only a browser can tell about a report: no request, no policy message, reading without scripts, sorting and
filtering, the address, small screens, accessibility (axe), paper."""

import csv
import io
import os
import sys
import time
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
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
            check([cell.rstrip("=") for cell in cells] == [row["rank"] for row in ranked], f"{folder.name}: ranks")


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
        texts = [page.extract_text() for page in pdf.pages]
        check(all(len(text.strip()) > 20 for text in texts), f"{folder.name}: a blank page")
        check(all(f"/ {len(pdf.pages)}" in text for text in texts), f"{folder.name}: page numbers")
        if origin(folder) == "synthetic":
            mark = "Synthetic data"
            check(all(mark in text for text in texts), f"{folder.name}: the mark stands on every sheet")


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
            steps = [without_script, small_screen, links]
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
