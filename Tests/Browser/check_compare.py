"""The comparison page: readable without scripts, the same words from the report and from its script, up to five cities
from lists and from the address, who is ahead of whom, tables out, landscape paper."""

import csv
import io
import itertools
import re
import shutil
import subprocess
import urllib.parse

from axe_playwright_python.sync_playwright import Axe
from pypdf import PdfReader

from patience import arrived

PAGES = {"en": "compare/index.html", "ko": "ko/compare/index.html"}
READY = "html[data-ready='1']"


def rows(path):
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"))))


def texts(page):
    return page.evaluate(
        "() => Object.fromEntries([...document.querySelectorAll('[data-part]')].map(p => [p.dataset.part, p.innerText]))")


def watched(browser, **options):
    context = browser.new_context(**options)
    page = context.new_page()
    heard = []
    page.on("console", lambda message: heard.append(message.text))
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on("request", lambda request: heard.append(request.url)
            if not request.url.startswith(("file:", "data:", "blob:")) else None)
    return context, page, heard


def check(browser, reports, fail):
    for folder in sorted(path.parent.parent for path in reports.glob("*/compare/index.html")):
        for language, name in PAGES.items():
            if (folder / name).exists():
                one(browser, folder, folder / name, language, fail)


def editions(browser, program, criteria, survey, cities, place, fail):
    """U-56: with the edition before, the same cities stand beside themselves with a notice, and no rank or share is drawn
    between the two."""
    before = place / "before"
    shutil.copytree(survey, before)
    text = (before / "survey.xml").read_text("utf-8")
    (before / "survey.xml").write_text(text.replace('edition="2015"', 'edition="2014"'), "utf-8")
    shutil.copy(survey.parent / "cities.xml", place / "cities.xml")
    run = subprocess.run([program, "compare", *cities, "--criteria", criteria, "--survey", survey, "--previous", before,
                          "--output", place / "compare.html"], capture_output=True, text=True)
    if run.returncode > 1:
        fail(f"compare with the edition before ended with {run.returncode}: {run.stderr[-300:]}")
        return
    context, page, _ = watched(browser, java_script_enabled=False)
    arrived(page, (place / "compare.html").as_uri())
    notice = page.locator("#compare-editions .callout")
    said = notice.inner_text() if notice.count() else ""
    if not ("2015" in said and "2014" in said and "no rank" in said):
        fail(f"compare: two editions without a notice: “{said}”")
    context.close()


def one(browser, folder, path, language, fail):
    def must(condition, what):
        if not condition:
            fail(f"{folder.name} {language} compare: {what}")

    address = path.as_uri()
    ranking = rows(folder / "ranking.csv")
    ids = [row["id"] for row in ranking]

    # Without a script: a comparison stands there, and ways to others.
    context, page, _ = watched(browser, java_script_enabled=False)
    arrived(page, address)
    must(page.locator("#picker").is_hidden(), "the picker needs a script")
    plain = page.locator("[data-part]").count()
    must(plain == 8, f"{plain} parts without a script")
    for link in page.locator("main a[href]").all():
        target = urllib.parse.urldefrag(link.get_attribute("href"))[0]
        must(not target or (path.parent / target).exists(), f"leads nowhere: {target}")
    context.close()

    context, page, heard = watched(browser, viewport={"width": 1280, "height": 900}, accept_downloads=True)
    arrived(page, address)
    page.wait_for_selector(READY, state="attached", timeout=9000)
    prepared = page.evaluate("JSON.parse(document.getElementById('compare-data').textContent).chosen")
    before = texts(page)
    must(page.locator("#picker").is_visible(), "the picker is there")

    # The script says word for word what the report says, and the address goes round.
    link = address + "#c=" + ",".join(prepared)
    page.goto("about:blank")
    arrived(page, link)
    page.wait_for_selector(READY, state="attached", timeout=9000)
    after = texts(page)
    for part, text in before.items():
        must(text == after[part], f"{part} differs between report and script:\n{text[:300]}\n---\n{after[part][:300]}")
    must(page.url == link, "the address stays")

    # Every number of cities, in the order of the address; who is ahead of whom adds up and equals robustness.csv.
    known = page.evaluate("JSON.parse(document.getElementById('compare-data').textContent).cities.map(c => c[0])")
    must(known == ids[: len(known)], "the lists hold the cities in report order")
    robust = {row["id"]: row for row in rows(folder / "robustness.csv")} if (folder / "robustness.csv").exists() else {}
    for count in range(2, min(5, len(ids)) + 1):
        chosen = (ids[count:] + ids[:count])[-count:]
        page.goto("about:blank")
        arrived(page, address + "#c=" + ",".join(chosen))
        page.wait_for_selector(READY, state="attached", timeout=9000)
        heads = page.locator("[data-part=overview] thead th[scope=col]").count()
        must(heads == count + 1, f"{heads} columns for {count} cities")
        must(page.locator("[data-part=components] .plots, [data-part=components] .dumbbells").count() == 1, "a drawing")
        must((page.locator(".dumbbells").count() == 1) == (count == 2), "dumbbells for two")
        marks = page.evaluate(
            "() => [...document.querySelectorAll('[data-part=overview] thead svg path')].map(p => p.getAttribute('d') + p.getAttribute('class'))")
        must(len(set(marks)) == count, f"marks differ: {marks}")
        cells = page.locator("[data-part=pairs] tbody tr").all()
        for row, one_id in zip(cells, chosen):
            for cell, other in zip(row.locator("td").all_inner_texts(), chosen):
                told = robust.get(one_id, {}).get("ahead_of_" + other)
                if one_id == other or not told:
                    continue
                number = float(re.sub(r"[^0-9.]", "", cell))
                must(abs(number - 100 * float(told)) <= 0.1, f"{one_id} against {other}: {cell}, {told}")
        table = [[re.sub(r"[^0-9.<>]", "", text) for text in row.locator("td").all_inner_texts()] for row in cells]
        for i, j in itertools.combinations(range(len(table)), 2):
            if table[i][j] and table[j][i] and not set("<>") & set(table[i][j]):
                must(abs(float(table[i][j]) + float(table[j][i]) - 100) < 1e-9, f"{table[i][j]} + {table[j][i]}")
        spreads = [float(text) for text in page.locator("[data-part=indicators] td.n:last-child").all_inner_texts()
                   if text != "–"]
        must(spreads == sorted(spreads, reverse=True), "indicators by falling spread")
    must(page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "no wider than the window")

    # What is not known or too much is said.
    if len(ids) > 5:
        page.goto("about:blank")
        arrived(page, address + "#c=" + ",".join(["nowhere-town"] + ids[:6]))
        page.wait_for_selector(READY, state="attached", timeout=9000)
        said = page.locator("#compare-notice").inner_text()
        must("nowhere-town" in said, f"an unknown id is said: {said}")
        left = next(row for row in ranking if row["id"] == ids[5])
        must(left["name" if language == "en" else "name_ko"] in said, f"the sixth is said: {said}")
        must(page.locator("[data-part=overview] thead th").count() == 6, "the first five stand")

        # By keyboard: another city, another baseline.
        page.goto("about:blank")
        arrived(page, link)
        page.wait_for_selector(READY, state="attached", timeout=9000)
        new = next(city for city in ids if city not in prepared)
        page.select_option("#pick-2", new)
        must(new in page.url, "the address follows the lists")
        page.focus("#picker button[data-slot='1']")
        page.keyboard.press("Enter")
        must(page.url.split("#c=")[1].startswith(new + ","), f"the baseline changes: {page.url}")
        must(page.locator("#pick-1").input_value() == new, "the first list holds the baseline")
        total = page.locator("[data-part=indicators] tbody tr").count()
        page.check("#compare-only")
        must(page.locator("[data-part=indicators] tbody tr").count() <= total, "the toggle leaves rows out")
        must("only=1" in page.url, "the toggle stands in the address")
        kept = page.url
        page.goto("about:blank")
        arrived(page, kept)
        page.wait_for_selector(READY, state="attached", timeout=9000)
        must(page.url == kept and page.locator("#compare-only").is_checked(), "the link keeps the toggle")
        page.select_option("#compare-sort", "name")
        must("sort=name" in page.url, "the order stands in the address")

    with page.expect_download() as waiting:
        page.click("#compare-csv")
    text = open(waiting.value.path(), encoding="utf-8-sig", newline="").read()
    table = list(csv.reader(io.StringIO(text)))
    must(table[0][:4] == ["kind", "id", "name", "unit"] and len({len(row) for row in table}) == 1, "the CSV is whole")
    must(not heard, f"messages or requests: {heard[:3]}")
    context.close()

    for width in (320, 390, 768, 1920):
        context, page, _ = watched(browser, viewport={"width": width, "height": 900})
        arrived(page, link)
        page.wait_for_selector(READY, state="attached", timeout=9000)
        wide = page.evaluate("document.documentElement.scrollWidth")
        must(wide <= width, f"{wide} px wide at {width}")
        context.close()

    # Landscape paper, at most three sheets of comparison for two to five cities.
    for count in sorted({2, min(5, len(ids))}):
        if len(ids) < count:
            continue
        context, page, _ = watched(browser)
        arrived(page, address + "#c=" + ",".join(ids[:count]))
        page.wait_for_selector(READY, state="attached", timeout=9000)
        sheets = PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
        turned = [sheet for sheet in sheets if float(sheet.mediabox.width) > float(sheet.mediabox.height)]
        must(0 < len(turned) <= 3, f"{len(turned)} sheets for {count} cities, {len(sheets)} in all")
        context.close()

    for scheme in ("light", "dark"):
        context, page, _ = watched(browser, color_scheme=scheme)
        arrived(page, link)
        page.wait_for_selector(READY, state="attached", timeout=9000)
        found = Axe().run(page).response["violations"]
        must(not found, f"{scheme}: {[(v['id'], v['nodes'][0]['html'][:120]) for v in found]}")
        context.close()
